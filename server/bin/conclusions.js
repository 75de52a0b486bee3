#!/usr/bin/env node
'use strict';
// The command. Published, the bundle lies beside this file. In a fresh checkout it does not: then it is built here,
// so that `npm ci` alone is enough and no install script is needed.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '..', 'dist', 'cli.js');
const builder = join(__dirname, '..', '..', 'esbuild.mjs');

if (existsSync(bundle) || !existsSync(builder)) {
  require(bundle);
} else {
  import(require('node:url').pathToFileURL(builder).href)
    .then(({ build }) => build(['cli', 'server']))
    .then(() => require(bundle))
    .catch((error) => {
      console.error(`conclusions could not be built: ${error.message}\nRun npm ci, then npm run build.`);
      process.exitCode = 3;
    });
}
