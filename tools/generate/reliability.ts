/** docs/reliability.md: what is promised, the tests that hold it to it, and the figures reached. */
import { exists, read, type GeneratedFile } from '../repository';
import { bombTable, coverageTable, figures, mutantTable } from '../reliability/figures';
import { promises, type Promise, type Proof } from '../reliability/promises';

export function generate(): GeneratedFile[] {
  return [{ path: 'docs/reliability.md', text: page() }];
}

function page(): string {
  return `${[
    '# Reliability',
    '',
    'What is promised of every text and every machine, how each promise is tested, and how far each figure is reached. This page is made by `npm run generate` from `tools/reliability/promises.ts` and from what the commands below have measured; a promise whose test is gone cannot be written. [SECURITY.md](../SECURITY.md) has the promises on security.',
    '',
    '| # | promise | wanted | reached | tests |',
    '|---|---|---|---|---|',
    ...promises.map(row),
    '',
    '## What falls short, and why',
    '',
    ...promises.flatMap(({ promise, missing }, at) =>
      missing === undefined ? [] : [`- **${at + 1}. ${promise}.** ${filled(missing)}`],
    ),
    '',
    '## Coverage',
    '',
    'Of lines and of branches, by folder of the server: `npm run coverage`. The language server is measured in its own process, all else in that of the tests. Entry points are tried as processes, which is not counted here.',
    '',
    ...coverageTable(),
    '',
    '## Mutation testing',
    '',
    'A fault is planted in the code (`<` for `<=`, a condition that is always true, an empty string), and the tests of the room are run: a fault that no test sees is a survivor. `npm run test:mutants -- rules` tries 300 mutants of one room with Stryker, always the same, and keeps the score in `tools/mutants/scores.json`, with the bounds between which that of all mutants lies 19 times of 20; `--sample 0` tries all. Faults in tables and patterns that are made when a file is loaded are left out, as each would take a process of its own.',
    '',
    ...mutantTable(),
    '',
    '## Time bombs',
    '',
    'One thing, very many times: read and checked by all rules, in time of the processor on the machine the page was made on. `CONCLUSIONS_BOMBS=tools/reliability/bombs.json npm run test:deep -- -g "time bombs"` measures them anew.',
    '',
    ...bombTable(),
  ].join('\n')}\n`;
}

function row({ promise, wanted, reached, proofs }: Promise, at: number): string {
  return `| ${at + 1} | ${promise} | ${wanted} | ${filled(reached)} | ${proofs.map(link).join('<br>')} |`;
}

function filled(text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`there is no figure ${name}`);
    return figure();
  });
}

function link([path, words]: Proof): string {
  if (!exists(path)) throw new Error(`docs/reliability.md: there is no ${path}`);
  if (words !== undefined && !read(path).includes(words)) throw new Error(`${path} has no test “${words}”`);
  return `[${words ?? path}](../${path})`;
}
