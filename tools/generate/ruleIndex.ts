/** The table of rules in docs/rules/README.md. */
import type { Rule } from '../../server/src/rules/rule';
import { rules } from '../../server/src/rules/index';
import type { GeneratedFile } from '../repository';

export const families: readonly Rule['family'][] = [
  'footnotes',
  'numbering',
  'acronyms',
  'deadlines',
  'commitments',
  'verbs',
  'wording',
  'citations',
  'structure',
  'suppression',
];

export function generate(): GeneratedFile[] {
  return [{ path: 'docs/rules/README.md', text: page() }];
}

function page(): string {
  const parts = families.map((family) => `## ${capitalised(family)}\n\n${table(of(family))}`);
  return `# Rules\n\nThe checks, by family. Severities are those of a draft; a configuration file can change each.\n\n${parts.join('\n\n')}\n`;
}

function table(list: readonly Rule[]): string {
  const rows = list.map(({ id, about, severity }) => `| [${id}](${id}.md) | ${about} | ${severity} |`);
  return ['| rule | finds | severity |', '|---|---|---|', ...rows].join('\n');
}

/** One row a family: enough for a first look, in the README. */
export function summary(): string {
  const rows = families.map((family) => {
    const links = of(family).map(({ id }) => `[${id}](docs/rules/${id}.md)`);
    return `| ${family} | ${links.join(', ')} |`;
  });
  return ['| family | rules |', '|---|---|', ...rows].join('\n');
}

function of(family: Rule['family']): Rule[] {
  return rules.filter((rule) => rule.family === family);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
