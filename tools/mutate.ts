/**
 * Plants faults in the clean texts and prints what share is found, kind by kind, with the misses.
 *
 *   npx tsx tools/mutate.ts [--all] [--seed N] [--per-kind N] [--kind WORDS] [--text NAME] [--languages en,nl] [--write]
 *
 * `--all` plants every fault there is room for; `--write` puts the figures into docs/mutation.md.
 */
import { parseArgs } from 'node:util';
import { byLanguage, describeMiss, run, share, tally, type Outcome, type Tally } from '../test/mutation/run';
import { adoptedText, cleanExamples } from '../test/mutation/subjects';
import { read, replaceBetweenMarks, write } from './repository';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'per-kind': { type: 'string', default: '10' },
    kind: { type: 'string', default: '' },
    text: { type: 'string', default: '' },
    languages: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

function main(): void {
  const adopted = adoptedText();
  if (!adopted) console.log('The adopted text is not here (../shared is absent): it is left out.');
  const codes = values.languages === '' ? [] : values.languages.split(',');
  const texts = [...cleanExamples(), ...(adopted ? [adopted] : [])].filter(
    ({ name, document }) =>
      name.includes(values.text) && (codes.length === 0 || codes.includes(document.language ?? '')),
  );
  const size = values.all ? {} : { perKind: Number(values['per-kind']) };
  const outcomes = run(texts, { seed: Number(values.seed), kind: values.kind, ...size });
  const tallies = tally(outcomes).filter(({ planted }) => planted > 0);
  const report = [`${texts.length} texts`, kinds(tallies), languages(outcomes)].join('\n\n');
  const missed = tallies.flatMap(({ misses }) => misses);
  console.log([report, ...missed.map(describeMiss)].join('\n'));
  if (!values.write) return;
  // The words of the adopted text stay outside the repository.
  const misses = missed.map((miss) =>
    miss.subject === adopted?.name ? describeMiss(miss).split('\n')[0]! : describeMiss(miss),
  );
  const list = misses.length === 0 ? 'None.' : `\`\`\`text\n${misses.join('\n')}\n\`\`\``;
  const page = replaceBetweenMarks(read('docs/mutation.md'), 'figures', report);
  write({ path: 'docs/mutation.md', text: replaceBetweenMarks(page, 'misses', list) });
}

function kinds(tallies: readonly Tally[]): string {
  const { planted, found, percent } = share(tallies);
  return table([
    ['fault', 'rule', 'planted', 'found'],
    ...tallies.map((each) => [each.kind, each.rules.join(', '), each.planted, each.found]),
    ['**all**', `${percent} %`, planted, found],
  ]);
}

function languages(outcomes: readonly Outcome[]): string {
  const rows = byLanguage(outcomes);
  const families = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  return table([
    ['language', ...families, 'all'],
    ...[...rows]
      .sort()
      .map(([language, row]) => [
        language,
        ...families.map((family) => percentOf(row.get(family) ? [row.get(family)!] : [])),
        percentOf([...row.values()]),
      ]),
  ]);
}

function percentOf(cells: readonly { readonly planted: number; readonly found: number }[]): string {
  const planted = cells.reduce((sum, each) => sum + each.planted, 0);
  const found = cells.reduce((sum, each) => sum + each.found, 0);
  return planted === 0 ? '–' : `${((100 * found) / planted).toFixed(1)} %`;
}

function table([head, ...rows]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}

main();
