/** The register as plain data, as `conclusions commitments --format json` prints it. Lines are counted from 0. */
import type { Block, Day, Document } from '../document/model';
import type { LanguageCode, VerbClass } from '../languages/data';
import { inEnglish, say } from '../messages/message';
import { lineAt } from '../text/source';
import { commitmentsOf, type Commitment } from './register';

export interface Entry {
  /** Of the text, as it was given. */
  readonly path: string;
  /** As counted: 12. An inserted paragraph as it is written: `12a`. Null outside numbered paragraphs. */
  readonly paragraph: number | string | null;
  /** Labels of the point and those above it, as written: `(b) i.`. */
  readonly point: string | null;
  readonly verb: string;
  readonly class: VerbClass;
  /** 1 (encourage) to 5 (task); 0 for all that is no request. */
  readonly strength: number;
  /** As they stand in the text. */
  readonly addressees: readonly string[];
  /** Of each addressee the key in the language data (`commission`), or `other`: the same in all languages. */
  readonly concepts: readonly string[];
  readonly text: string;
  readonly task: string;
  readonly deadline: EntryDeadline | null;
  readonly footnotes: readonly string[];
  readonly line: number;
}

export interface EntryDeadline {
  readonly text: string;
  readonly earliest: Day | null;
  /** The last day on which the task is on time; null where no day can be told. */
  readonly latest: Day | null;
}

/** A text whose commitments are in the register. */
export interface RegisterText {
  readonly path: string;
  readonly title: string | null;
  readonly language: LanguageCode | null;
  readonly date: Day | null;
}

export interface Register {
  readonly texts: readonly RegisterText[];
  readonly entries: readonly Entry[];
}

export function registerOf(document: Document, path: string, classes?: ReadonlySet<VerbClass>): Register {
  return {
    texts: [{ path, title: titleOf(document), language: document.language, date: document.date ?? null }],
    entries: commitmentsOf(document, classes).map((row) => entryOf(document, path, row)),
  };
}

function entryOf({ source }: Document, path: string, row: Commitment): Entry {
  const { block, span, deadline, addressees } = row;
  return {
    path,
    paragraph: numberOf(block),
    point: row.point,
    verb: row.verb,
    class: row.class,
    strength: row.strength,
    addressees: addressees.map(({ text }) => text),
    concepts: addressees.map(({ concept }) => concept),
    text: row.text,
    task: row.task,
    deadline: deadline && { text: deadline.text, earliest: deadline.earliest, latest: deadline.latest },
    footnotes: row.footnotes,
    line: lineAt(source, block.flow.toSource(span.from)),
  };
}

/** As in the outline. */
function numberOf(block: Block): Entry['paragraph'] {
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
    if (at.kind === 'paragraph' && at.label) return at.label.suffix === '' ? at.label.value : at.label.text;
  }
  return null;
}

function titleOf({ parts }: Document): string | null {
  const title = parts.find((part) => part.title)?.title;
  return title ? title.flow.text.trim() : null;
}

/** Several registers in one: by date, what has none behind what has; one alone keeps the order of its text. */
export function merged(registers: readonly Register[]): Register {
  const entries = registers.flatMap((register) => register.entries);
  if (registers.length > 1) entries.sort((one, other) => compare(dayOf(one), dayOf(other)));
  return { texts: registers.flatMap(({ texts }) => texts), entries };
}

/** Sorts behind all days. */
const NO_DAY = '9999-99-99';

function dayOf({ deadline }: Entry): string {
  return deadline?.latest ?? NO_DAY;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `4`, `8 (a)`; `–` outside numbered paragraphs. */
export function placeOf({ paragraph, point }: Entry): string {
  return [paragraph, point].filter((each) => each !== null).join(' ') || '–';
}

/** Whom to name beside a task: those asked; where a commitment names nobody, it binds the Council. */
export function whoOf({ addressees, class: verbClass }: Entry, words = inEnglish): readonly string[] {
  return addressees.length === 0 && verbClass === 'commitment' ? [words(say('(the Council)'))] : addressees;
}

/** The words in capitals of a verb as the data has it: `MOEDIGT … AAN`, `WILL TAKE STOCK`. */
export function operativeWords(verb: string): string {
  return verb
    .split(' ')
    .filter((word) => word === '…' || (word !== '(…)' && word === word.toUpperCase()))
    .join(' ');
}
