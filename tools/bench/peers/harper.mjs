// Harper has no command in its package: this is the smallest one.   node harper.mjs FOLDER FILE
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(join(folder, 'node_modules/harper.js/dist', name)).href);
const { LocalLinter } = await load('index.js');
const { binary } = await load('binary.js');
const findings = await new LocalLinter({ binary }).lint(readFileSync(file, 'utf8'), { language: 'markdown' });
console.log(findings.length);
