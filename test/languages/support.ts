/**
 * Tables that show a language at work. A test file of a language holds prose only; what is done with it is said here once:
 *
 *     describeLanguage('fr', { request: 'INVITE la Commission à faire rapport #.', verbs: { note: ['CONSTATE que …'] }, … });
 */
import assert from 'node:assert/strict';
import { check, readDocument, rules } from '../../server/src/service';
import type { Block, Deadline } from '../../server/src/document/model';
import type { LanguageCode, VerbConcept } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages';
import { marked, undent } from '../support/marks';

export interface LanguageTable {
  /** A request with `#` where its deadline stands: `INVITE la Commission à faire rapport #.` */
  readonly request: string;
  /** Sentences by the concept of their first verb, which must be whole, in capitals and the only one. */
  readonly verbs: Readonly<Partial<Record<VerbConcept, readonly string[]>>>;
  /** The same in joint texts. */
  readonly plural: Readonly<Partial<Record<VerbConcept, readonly string[]>>>;
  /** Lines that open recitals. */
  readonly leadIns: readonly string[];
  /** Wordings by what they mean: `yearEnd by /2026-12-31`, `quarter in 2026-07-01/2026-09-30`, `vague`, `relative`, `duration`. */
  readonly deadlines: Readonly<Record<string, readonly string[]>>;
  /** References as they should stand here, each with its like in English. */
  readonly references: Readonly<Record<string, string>>;
  /** Who is asked in each request, by concept: `commission memberStates`. */
  readonly addressees: Readonly<Record<string, string>>;
  /** Texts of numbered paragraphs that say by marks all that is found in them, hints included. */
  readonly faults: Readonly<Record<string, string>>;
  /** Paragraphs or whole texts in which nothing is found. */
  readonly silent: readonly string[];
}

export function describeLanguage(code: LanguageCode, table: LanguageTable): void {
  describe(`${languageData(code).name} (${code})`, () => {
    verbTests(code, table.verbs, 'singular');
    verbTests(code, table.plural, 'plural');
    leadInTests(code, table.leadIns);
    deadlineTests(code, table);
    referenceTests(code, table.references);
    addresseeTests(code, table.addressees);
    for (const [name, prose] of Object.entries(table.faults)) it(name, () => marked(code, prose, { rules: everyRule }));
    for (const prose of table.silent) it(`is silent: ${opening(prose)}`, () => expectNothing(code, undent(prose)));
  });
}

const everyRule = rules.map(({ id }) => id);

function verbTests(code: LanguageCode, table: LanguageTable['verbs'], number: 'singular' | 'plural'): void {
  for (const [concept, sentences] of Object.entries(table)) {
    it(`${concept} in the ${number}`, () => {
      for (const sentence of sentences) {
        const { verbs } = paragraph(code, sentence);
        const read = verbs.map((verb) => ({
          ...verb,
          whole: !verb.missing && !verb.miscased,
        }));
        assert.deepEqual(
          read.map(({ concepts, whole, number: own }) => [
            concepts.includes(concept as VerbConcept),
            whole,
            own === number,
          ]),
          [[true, true, true]],
          `${sentence}\n${read.map(({ pattern, concepts, missing }) => `${pattern}: ${concepts.join()} ${missing ?? ''}`).join('\n')}`,
        );
        expectNothing(code, `1. ${sentence}\n`);
      }
    });
  }
}

function leadInTests(code: LanguageCode, lines: readonly string[]): void {
  const [councilLine = ''] = languageData(code).structure.councilLine;
  for (const line of lines) {
    it(`a lead-in: ${line}`, () => {
      const { blocks } = readDocument(`${councilLine},\n\n${line}\n\n– X 1[^1],\n\n[^1]: ST 1/20.\n`, {
        language: code,
      });
      const leadIn = blocks.find(({ kind }) => kind === 'leadIn');
      const read = leadIn?.verbs.map(({ number, missing, miscased }) => [number, missing, miscased]);
      assert.deepEqual(read, [['participle', undefined, undefined]], line);
    });
  }
}

function deadlineTests(code: LanguageCode, { deadlines, request }: LanguageTable): void {
  for (const [meaning, wordings] of Object.entries(deadlines)) {
    it(meaning, () => {
      for (const wording of wordings) {
        const { clauses } = paragraph(code, request.replace('#', wording));
        assert.deepEqual(
          clauses.flatMap((clause) => clause.deadlines.map(meaningOf)),
          [meaning],
          wording,
        );
        if (/\d$/.test(meaning)) expectNothing(code, `1. ${request.replace('#', wording)}\n`);
      }
    });
  }
}

function meaningOf({ kind, limit, earliest = '', latest = '', impossible, yearMissing }: Deadline): string {
  if (impossible) return 'impossible';
  if (yearMissing) return 'no year';
  return earliest === '' && latest === '' ? kind : `${kind} ${limit} ${earliest}/${latest}`;
}

function referenceTests(code: LanguageCode, table: LanguageTable['references']): void {
  for (const [own, english] of Object.entries(table)) {
    it(`${own} is ${english}`, () => {
      const [here, there] = [note(code, own), note('en', english)];
      assert.ok(there.references.length > 0, 'the English reference is none');
      assert.deepEqual(
        here.references.map(({ value }) => value),
        there.references.map(({ value }) => value),
      );
      assert.deepEqual(
        here.references.map(({ house }) => house),
        here.references.map(() => undefined),
      );
    });
  }
}

function addresseeTests(code: LanguageCode, table: LanguageTable['addressees']): void {
  for (const [sentence, concepts] of Object.entries(table)) {
    it(`is asked of ${concepts}: ${opening(sentence)}`, () => {
      const { clauses } = paragraph(code, sentence);
      assert.equal(clauses.flatMap(({ addressees }) => addressees.map(({ concept }) => concept)).join(' '), concepts);
    });
  }
}

function paragraph(code: LanguageCode, text: string): Block {
  return readDocument(`1. ${text}\n`, { language: code }).parts[0]!.paragraphs[0]!;
}

function note(code: LanguageCode, text: string): Block {
  return readDocument(`1. X[^1].\n\n[^1]: ${text}.\n`, { language: code }).blocks.at(-1)!;
}

/** A text that begins with no number is one paragraph. */
function expectNothing(code: LanguageCode, prose: string): void {
  const text = /^\s*(1\.|\p{Lu}{2,}[^\n]*,\n|[^\n]*\n\n)/u.test(prose) ? prose : `1. ${prose}\n`;
  const { findings, failures } = check(readDocument(text, { language: code }));
  assert.deepEqual(failures, []);
  const list = findings.map(
    ({ rule, message, range }) => `${rule}: ${message} «${text.slice(range.start, range.end)}»`,
  );
  assert.deepEqual(list, [], text);
}

function opening(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
