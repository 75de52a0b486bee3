/** What holds of all the words of all languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodDays } from '../../server/src/document/deadlines/calendar';
import type { Block, Deadline } from '../../server/src/document/model';
import { languageData } from '../../server/src/languages';
import { languageCodes, type LanguageCode, type LanguageData, type PeriodKind } from '../../server/src/languages/data';
import { languageOfText } from '../../server/src/languages/detect';
import { check, readDocument } from '../../server/src/service';
import { shapeOf } from '../examples/shape';

describe('what holds of all languages', function () {
  this.timeout(60_000);

  for (const code of languageCodes) {
    const data = languageData(code);

    it(`${code}: every verb is recognised in a sentence, as what it stands for`, () => {
      assert.deepEqual(
        verbSentences(data).filter((each) => !isRecognised(code, each)),
        [],
      );
    });

    it(`${code}: every wording of a deadline means its days`, () => {
      const wordings = deadlineWordings(data);
      assert.ok(wordings.length > 10);
      assert.deepEqual(
        wordings.flatMap(({ wording, meaning }) => {
          const found = deadlinesOf(code, wording).map(meaningOf);
          return found.length === 1 && found[0] === meaning ? [] : [`${wording}: ${found.join(' + ')}, not ${meaning}`];
        }),
        [],
      );
    });

    it(`${code}: every form of reference has its value`, () => {
      for (const [text, value] of references(data)) {
        const read = blocksOf(code, `[^1]: ${text}\n`).flatMap((block) => block.references);
        assert.deepEqual(
          read.map((reference) => [{ ...reference.value }, reference.house]),
          [[value, undefined]],
          text,
        );
      }
    });

    it(`${code}: a text is told by any 300 characters of it, or by none`, () => {
      const text = example(code).replace(/\[\^\d+\]/g, '');
      const stretches = Array.from({ length: 30 }, (_, at) => text.slice(at * 200, at * 200 + 300));
      const told = stretches.filter((stretch) => stretch.length === 300).map(languageOfText);
      assert.deepEqual(
        [...new Set(told)].filter((each) => each !== code && each !== undefined),
        [],
      );
      assert.ok(told.filter((each) => each === undefined).length <= 1);
    });

    it(`${code}: the annex of a cover in another language is read in its own`, () => {
      const other = languageCodes[(languageCodes.indexOf(code) + 7) % languageCodes.length]!;
      const [cover] = cutAtAnnex(other);
      const [, annex] = cutAtAnnex(code);
      const mixed = readDocument(cover + annex, { fileName: 'mixed.conclusions' });
      const own = readDocument(example(code), { language: code });
      assert.deepEqual(shapeOf(mixed).parts.slice(1), shapeOf(own).parts.slice(1), other);
      assert.deepEqual(
        check(mixed).findings.map(({ rule }) => rule),
        [],
        other,
      );
    });
  }
});

function blocksOf(code: LanguageCode, text: string): readonly Block[] {
  return readDocument(text, { language: code }).blocks;
}

// ---- verbs

interface VerbSentence {
  readonly concept: string;
  readonly sentence: string;
}

function verbSentences(data: LanguageData): VerbSentence[] {
  const who = data.addressees['commission']![0]!.replace(/[()|*].*$/, '');
  return [data.verbs.singular, data.verbs.plural].flatMap((lists) =>
    Object.entries(lists).flatMap(([concept, patterns]) =>
      patterns.map((pattern) => ({
        concept,
        sentence: `1. ${pattern.replace(/\(…\)\s*/g, '').replace(/…/g, who)} xyzab abcde, efghi.\n`,
      })),
    ),
  );
}

function isRecognised(code: LanguageCode, { concept, sentence }: VerbSentence): boolean {
  const [verb] = blocksOf(code, sentence).flatMap(({ verbs }) => verbs);
  const concepts: readonly string[] = verb?.concepts ?? [];
  return verb?.missing === undefined && verb?.miscased === undefined && concepts.includes(concept);
}

// ---- deadlines

/** Each period behind the first plain word for `by`, and each wording in which period and limit are one. */
function deadlineWordings(data: LanguageData): { wording: string; meaning: string }[] {
  const { limits, limitsAfter, periods, whole } = data.deadlines;
  const before = limits.by.find((phrase) => isPlain(phrase));
  const after = limitsAfter.by?.find((phrase) => isPlain(phrase));
  const around = (period: string): string =>
    before !== undefined && isPlain(before) ? `${before} ${period}` : `${period} ${after}`;
  const found = Object.entries(periods).flatMap(([kind, phrases]) =>
    phrases
      .filter((phrase) => phrase.includes('{yyyy}'))
      .flatMap((phrase) => written(phrase, data).map((period) => ({ phrase, period })))
      .map(({ phrase, period }) => ({
        wording: around(period),
        meaning: `${kind} ${lastDay(kind as PeriodKind, phrase)}`,
      })),
  );
  const joined = whole
    .filter(({ phrase, limit }) => phrase.includes('{yyyy}') && limit === 'by')
    .flatMap(({ phrase, period, month }) =>
      written(phrase, data).map((wording) => ({ wording, meaning: `${period} ${lastDay(period, phrase, month)}` })),
    );
  return [...found, ...joined];
}

function isPlain(phrase: string): boolean {
  return /^[\p{L} ]+$/u.test(phrase);
}

const sample = { yyyy: 2027, d: 15, month: 5, ord: 1 } as const;

/** A quarter or half-year without a number is the last of the year. */
function lastDay(kind: PeriodKind, phrase: string, month: number = sample.month): string | undefined {
  const isMonth = kind === 'day' || kind === 'month' || kind === 'monthEnd';
  const last = kind.startsWith('quarter') ? 4 : 2;
  const part = isMonth ? month : /\{(?:ord|n)\}/.test(phrase) ? sample.ord : last;
  return periodDays(kind, sample.yyyy, part, sample.d)?.last;
}

/** A phrase with its shortest choices made and its places filled; none where its alternatives are more than words. */
function written(phrase: string, data: LanguageData): string[] {
  // `1er mai` is the first of the month: the prose tests have it.
  if (phrase.includes('{month') && phrase.includes('{yyyy}') && /\d|primero/.test(phrase)) return [];
  let text = phrase;
  while (/\([^()]*\)/.test(text))
    text = text.replace(/(\s?)\(([^()]*)\)/g, (_, space: string, inside: string) =>
      inside.includes('{yyyy}') ? space + inside : '',
    );
  text = text
    .split(' ')
    .map((word) => word.split('|')[0]!)
    .join(' ')
    .replace(/\*/g, '')
    .replace('{yyyy}', String(sample.yyyy))
    .replace(/\{d\}/, String(sample.d))
    .replace('{m}', String(sample.month))
    .replace('{n}', String(sample.ord))
    .replace('{ord}', plainest(data.dates.ordinals[0]!))
    .replace(/\{month(?:-([^}]*))?\}/, (_, ending: string | undefined) => month(data, ending ?? ''))
    .trim();
  return [text.replace(/\s+/g, ' ')];
}

function plainest(phrases: readonly string[]): string {
  return phrases.find(isPlain) ?? phrases[0]!;
}

function month({ dates }: LanguageData, ending: string): string {
  const at = sample.month - 1;
  const forms = [dates.monthsInDate[at]!, dates.months[at]!, ...(dates.monthForms?.[at] ?? [])];
  return (
    forms.map((form) => form.replace('*', '')).find((form) => form.endsWith(ending)) ?? `${dates.months[at]!}${ending}`
  );
}

function deadlinesOf(code: LanguageCode, wording: string): readonly Deadline[] {
  return blocksOf(code, `1. XYZAB ${wording} abcde.\n`).flatMap(({ deadlines }) => deadlines);
}

function meaningOf({ kind, latest }: Deadline): string {
  return `${kind} ${latest}`;
}

// ---- references

function references({ references: { journal, oldForm, newForm, document }, dates }: LanguageData): [string, object][] {
  const date = dates.short.replace('{d}', '7').replace('{m}', '5').replace('{yyyy}', '2021');
  const newDate = dates.short.replace('{d}', '9').replace('{m}', '11').replace('{yyyy}', '2023');
  const fill = (form: string, values: Readonly<Record<string, string>>): string =>
    form.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!).replace(/\.?$/, '.');
  const eli = 'http://data.europa.eu/eli/reg/2023/2131/oj';
  return [
    [
      fill(oldForm, { journal, series: 'L', issue: '161', date, page: '12' }),
      { kind: 'journal', series: 'L', issue: 161, date: '2021-05-07', page: 12 },
    ],
    [
      fill(newForm, { journal, series: 'L', number: '2023/2131', date: newDate, eli }),
      { kind: 'journalNumber', series: 'L', year: 2023, number: 2131, date: '2023-11-09', eli },
    ],
    [`${document[0] ?? 'ST'} 9364/22.`, { kind: 'council', series: 'ST', number: 9364, year: 2022, suffixes: [] }],
    ['COM(2021) 118 final.', { kind: 'commission', series: 'COM', year: 2021, number: 118, final: true }],
  ];
}

// ---- mixed documents

function example(code: LanguageCode): string {
  return readFileSync(join(__dirname, '..', '..', 'examples', 'clean', `night-trains.${code}.conclusions`), 'utf8');
}

/** The cover, and what begins with the annex mark. */
function cutAtAnnex(code: LanguageCode): [cover: string, annex: string] {
  const text = example(code);
  const { parts, source } = readDocument(text, { language: code });
  const mark = parts[1]!.annexMark!;
  assert.equal(source.text, text);
  return [text.slice(0, mark.range.start), text.slice(mark.range.start)];
}
