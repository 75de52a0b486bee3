/**
 * Plants faults in the clean texts and prints what share is found, kind by kind, with the misses.
 *
 *   npx tsx tools/mutate.ts [--all] [--seed N] [--per-kind N] [--kind WORDS] [--text NAME] [--write]
 *
 * `--all` plants every fault there is room for; `--write` puts the figures into docs/mutation.md.
 */
import { parseArgs } from 'node:util';
import { describeMiss, run, share, tally, type Tally } from '../test/mutation/run';
import { adoptedText, cleanExamples } from '../test/mutation/subjects';
import { read, replaceBetweenMarks, write } from './repository';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'per-kind': { type: 'string', default: '10' },
    kind: { type: 'string', default: '' },
    text: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

function main(): void {
  const adopted = adoptedText();
  if (!adopted) console.log('The adopted text is not here (../shared is absent): it is left out.');
  const subjects = [...cleanExamples(), ...(adopted ? [adopted] : [])].filter(({ name }) => name.includes(values.text));
  const size = values.all ? {} : { perKind: Number(values['per-kind']) };
  const outcomes = run(subjects, { seed: Number(values.seed), kind: values.kind, ...size });
  const tallies = tally(outcomes).filter(({ kind }) => kind.includes(values.kind));
  console.log(table(tallies));
  for (const { misses } of tallies) for (const miss of misses) console.log(describeMiss(miss));
  if (values.write)
    write({
      path: 'docs/mutation.md',
      text: page(
        tallies,
        subjects.map(({ name }) => name),
      ),
    });
}

function table(tallies: readonly Tally[]): string {
  const rows = tallies.map(
    ({ kind, rules, planted, found }) => `| ${kind} | ${rules.join(', ')} | ${planted} | ${found} |`,
  );
  const { planted, found, percent } = share(tallies);
  return [
    '| fault | rule | planted | found |',
    '|---|---|---|---|',
    ...rows,
    `| **all** | ${percent} % | ${planted} | ${found} |`,
  ].join('\n');
}

function page(tallies: readonly Tally[], names: readonly string[]): string {
  const figures = `Texts: ${names.map((name) => `\`${name}\``).join(', ')}.\n\n${table(tallies)}`;
  return replaceBetweenMarks(read('docs/mutation.md'), 'figures', figures);
}

main();
