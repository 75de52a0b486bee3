'use strict';
// The floor of a checker under Node: reads a file, and goes over its text once, by hand. It finds what the smallest
// checker must: runs of capitals, numbers behind a letter or at the start of a line, `[^n]`, a day with its month.
const { readFileSync } = require('node:fs');

const MONTHS = new Set(
  'January February March April May June July August September October November December januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
);
const digit = (c) => c >= 48 && c <= 57;
const capital = (c) => c >= 65 && c <= 90;
const inAcronym = (c) => capital(c) || digit(c) || c === 45;
const letter = (c) => (c | 32) >= 97 && (c | 32) <= 122;

/** How many places there are to look at. */
// eslint-disable-next-line max-lines-per-function -- one loop, as one writes it when nothing but time counts
function pass(text) {
  const { length } = text;
  let found = 0;
  let lineStart = true;
  let before = 32;
  let at = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c === 10) {
      lineStart = true;
      before = 10;
      at++;
      continue;
    }
    if (digit(c)) {
      const end = endOf(text, at + 1, digit);
      if (lineStart ? text.charCodeAt(end) === 46 : letter(before) || before === 41) found++;
      else if (end - at <= 2 && text.charCodeAt(end) === 32 && letter(text.charCodeAt(end + 1))) {
        if (MONTHS.has(text.slice(end + 1, endOf(text, end + 1, letter)))) found++;
      }
      before = 48;
      lineStart = false;
      at = end;
      continue;
    }
    if (capital(c) && !letter(before)) {
      const end = endOf(text, at + 1, inAcronym);
      if (end - at > 1) {
        found++;
        before = text.charCodeAt(end - 1);
        at = end;
        lineStart = false;
        continue;
      }
    }
    if (c === 91 && text.charCodeAt(at + 1) === 94) found++;
    if (c !== 32) lineStart = false;
    before = c;
    at++;
  }
  return found;
}

function endOf(text, from, fits) {
  let at = from;
  while (at < text.length && fits(text.charCodeAt(at))) at++;
  return at;
}

module.exports = { pass };

if (require.main === module) process.stdout.write(`${pass(readFileSync(process.argv[2], 'utf8'))}\n`);
