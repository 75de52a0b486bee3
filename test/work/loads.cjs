'use strict';
// Loaded before a program: when it ends, it tells on its standard error what it has loaded.
const Module = require('node:module');

const builtins = new Set();
const load = Module._load;
Module._load = function (name, ...rest) {
  if (Module.isBuiltin(name)) builtins.add(name.replace('node:', ''));
  return load.call(this, name, ...rest);
};
process.on('exit', () => console.error(JSON.stringify({ builtins: [...builtins], files: Object.keys(require.cache) })));
