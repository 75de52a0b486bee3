/**
 * Chooses the mutants that are tried, as a checker of Stryker's: those it turns down count nowhere.
 * `CONCLUSIONS_MUTANTS` says which, as JSON: `sample` of them in an order that `draw` gives (the same mutants each
 * time, whatever else has changed in the code), or those of the names in `only`. The names of all are written to the
 * file `names`.
 */
const { createHash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const { relative } = require('node:path');

/** By what it changes and not by its line, so that lines above may come and go. Gives a name for each id. */
function namesOf(mutants) {
  const texts = new Map();
  const times = new Map();
  const names = new Map();
  const ordered = [...mutants].sort((one, other) => Number(one.id) - Number(other.id));
  for (const { id, fileName, location, mutatorName, replacement } of ordered) {
    if (!texts.has(fileName)) texts.set(fileName, readFileSync(fileName, 'utf8').split('\n'));
    const was = between(texts.get(fileName), location);
    const name = `${relative(process.cwd(), fileName)} ${mutatorName}: ${was} -> ${replacement}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    names.set(id, count === 1 ? name : `${name} (${count})`);
  }
  return names;
}

/** Lines count from zero here. */
function between(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1).slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.map((line) => line.trim()).join(' ');
}

function order(name, draw) {
  return createHash('sha1').update(`${draw} ${name}`).digest('hex');
}

/** Gives the ids of those that are tried. */
function chosenOf(mutants, { sample, draw, only, equivalent = [] }) {
  const names = namesOf(mutants);
  const known = new Set(only ?? equivalent);
  if (only) return new Set(mutants.filter(({ id }) => known.has(names.get(id))).map(({ id }) => id));
  const ids = mutants.map(({ id }) => id).filter((id) => !known.has(names.get(id)));
  if (sample === undefined) return new Set(ids);
  const ordered = ids
    .map((id) => ({ id, at: order(names.get(id), draw) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  return new Set(ordered.slice(0, sample).map(({ id }) => id));
}

const asked = JSON.parse(process.env.CONCLUSIONS_MUTANTS ?? '{}');

const checker = {
  init: () => Promise.resolve(),
  /** All at once, as which ones are chosen can be told of all together only. */
  group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
  check: (mutants) => {
    const chosen = chosenOf(mutants, asked);
    // While the files are still what was instrumented.
    if (asked.names) writeFileSync(asked.names, JSON.stringify(Object.fromEntries(namesOf(mutants))));
    return Promise.resolve(
      Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          chosen.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
    );
  },
};

exports.namesOf = namesOf;
exports.chosenOf = chosenOf;
exports.strykerPlugins = [{ kind: 'Checker', name: 'chosen', value: checker }];
