// The extension as packed: exactly the files of tools/package-files.txt, in less than 1.5 MB.
//   node .ci/package.mjs FILE.vsix
import { readFileSync, statSync } from 'node:fs';

const { vsix: limit } = JSON.parse(readFileSync('test/work/ceilings.json', 'utf8'));
const [vsix] = process.argv.slice(2);

const { size } = statSync(vsix);
if (size >= limit) throw new Error(`${vsix} has ${size} bytes, the ceiling in test/work/ceilings.json is ${limit}`);

const held = namesIn(readFileSync(vsix)).sort();
const wanted = readFileSync('tools/package-files.txt', 'utf8').trim().split('\n').sort();
const surplus = held.filter((name) => !wanted.some((pattern) => fits(name, pattern)));
const missing = wanted.filter((pattern) => !held.some((name) => fits(name, pattern)));
if (surplus.length || missing.length) {
  throw new Error(`${vsix} differs from tools/package-files.txt\nnot listed: ${surplus}\nmissing: ${missing}`);
}
console.log(`${vsix}: ${held.length} files, ${size} bytes`);

/** `docs/rules/*.md` stands for each page of a rule. */
function fits(name, pattern) {
  const [start, end] = pattern.split('*');
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
}

/** The names in the central directory of a zip file. */
function namesIn(zip) {
  const names = [];
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const length = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}
