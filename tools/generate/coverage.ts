/**
 * What is tested in each language, into docs/languages.md: for each family of rules and each carrier, how many faults
 * can be planted in the clean example, each of which the check must find (test/mutation), beside the confidence of the data.
 */
import { languageCodes, type LanguageCode, type LanguageData } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages';
import { mutators } from '../../test/mutation';
import { seeded } from '../../test/mutation/mutant';
import { familyOf } from '../../test/mutation/run';
import { cleanExamples } from '../../test/mutation/subjects';
import { read, replaceBetweenMarks, type GeneratedFile } from '../repository';

type Group = keyof LanguageData['confidence'];

/** Families, each with the group of data it rests on. */
const families: Readonly<Record<string, Group>> = {
  footnote: 'structure',
  numbering: 'structure',
  structure: 'structure',
  verb: 'verbs',
  deadline: 'deadlines',
  citation: 'references',
  acronym: 'acronyms',
};

/** Faults by language, family and carrier: `authored`, or `pdf` as extracted. */
export type Coverage = ReadonlyMap<LanguageCode, ReadonlyMap<string, Record<'authored' | 'pdf', number>>>;

export function coverage(): Coverage {
  const rows = new Map(
    languageCodes.map((code) => [
      code,
      new Map(Object.keys(families).map((family) => [family, { authored: 0, pdf: 0 }])),
    ]),
  );
  for (const text of cleanExamples()) {
    const row = rows.get(text.document.language!)!;
    const carrier = text.name.endsWith('.txt') ? 'pdf' : 'authored';
    for (const mutator of mutators) {
      row.get(familyOf(mutator.rules))![carrier] += [...mutator.plant(text, seeded(1))].length;
    }
  }
  return rows;
}

export function generate(): GeneratedFile[] {
  const path = 'docs/languages.md';
  return [{ path, text: replaceBetweenMarks(read(path), 'coverage', table(coverage())) }];
}

function table(rows: Coverage): string {
  const names = Object.keys(families);
  const head = [`| language | ${names.join(' | ')} |`, `| --- | ${names.map(() => '---').join(' | ')} |`];
  const lines = [...rows].map(([code, row]) => {
    const { name, confidence } = languageData(code);
    const cells = names.map((family) => {
      const { authored, pdf } = row.get(family)!;
      return `${authored} + ${pdf} ${confidence[families[family]!]}`;
    });
    return `| ${code} ${name} | ${cells.join(' | ')} |`;
  });
  return [...head, ...lines].join('\n');
}
