/**
 * The document as values. Reading is total: any string gives a Document.
 *
 * A Block holds one `flow`: its wrapped lines joined, made plain for reading. Every value in a block
 * has a `Span` in that flow; `block.flow.range(span)` gives the exact place in the source text.
 */
import type { Flow } from '../text/flow';
import type { Source } from '../text/source';
import type { Range } from '../text/range';
import type { OwnVerbs } from '../languages/own';
import type { LanguageCode, LimitKind, PeriodKind, VerbClass, VerbConcept } from '../languages/data';

/** UTF-16 offsets in the flow text of the block that holds the value, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span and the block it lies in. */
export interface Place extends Span {
  readonly block: Block;
}

/** A calendar day, `2022-12-31`: ISO 8601, so that days compare as strings. */
export type Day = string;

export interface Document {
  readonly source: Source;
  /** Of the main part; null where it cannot be told. */
  readonly language: LanguageCode | null;
  readonly parts: readonly Part[];
  /** All blocks of all parts in the order they begin. */
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly acronyms: readonly Acronym[];
  /** The day on the cover or in the title; undefined where none is said. */
  readonly date?: Day;
  /** The verbs of the house it was read with, besides those of the language data. */
  readonly ownVerbs?: OwnVerbs;
}

export interface Part {
  readonly kind: 'cover' | 'body' | 'annex';
  readonly index: number;
  readonly language: LanguageCode | null;
  readonly blocks: readonly Block[];
  readonly annexMark?: Block;
  readonly title?: Block;
  readonly councilLine?: Block;
  /** The Council and the representatives of the governments: verbs stand in the plural. */
  readonly joint: boolean;
  readonly headings: readonly Block[];
  /** Numbered operative paragraphs. */
  readonly paragraphs: readonly Block[];
}

export type BlockKind =
  | 'frontMatter'
  | 'comment'
  | 'furniture'
  | 'label'
  | 'subject'
  | 'transmission'
  | 'annexMark'
  | 'title'
  | 'journalLine'
  | 'councilLine'
  | 'leadIn'
  | 'item'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'continuation'
  | 'note'
  | 'text';

export interface Block extends Values {
  readonly kind: BlockKind;
  readonly part: Part;
  readonly flow: Flow;
  /** From its first to its last character in the source; other blocks may lie inside (a page bottom in a paragraph). */
  readonly range: Range;
  readonly label?: Label;
  /** The paragraph of a point or continuation, the lead-in of an item, the point of a point below it. */
  readonly parent?: Block;
  readonly children: readonly Block[];
  /** 0 for paragraphs and items, 1 … for points. */
  readonly level: number;
  /**
   * The same object as long as the block's own words, kind, language and calls are: after an edit elsewhere, too.
   * What these alone tell may be kept by it (perWords).
   */
  readonly said: object;
}

/** The number, letter or dash a block begins with. */
export interface Label extends Span {
  /** As written, without brackets and stops: `12`, `5bis`, `a`, `iv`, `III`, `–`. */
  readonly text: string;
  /** Its form with `#` for the number: `#.` `#)` `(#)` `#` `[^#]:` `–`. */
  readonly form: string;
  readonly series: 'arabic' | 'roman' | 'letter' | 'dash' | 'none';
  /** Position in its series, from 1; 0 for a dash. */
  readonly value: number;
  /** `a` of 5a, `bis` of 5bis; empty otherwise. */
  readonly suffix: string;
}

/** What the words of a block say. The same words always give the same values. */
export interface Values {
  readonly calls: readonly Call[];
  readonly verbs: readonly OperativeVerb[];
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  readonly deadlines: readonly Deadline[];
  readonly references: readonly Reference[];
  readonly crossReferences: readonly CrossReference[];
  readonly acronymMarks: readonly AcronymMark[];
}

/** A footnote call as it stands; `label` is `3` for `[^3]`, `³`, `(3)` and `EU3`. */
export interface Call extends Span {
  readonly label: string;
  readonly form: 'bracket' | 'superscript' | 'parenthesis' | 'glued';
}

/** The calls and notes of one label in one numbering (notes of a part). */
export interface Footnote {
  readonly label: string;
  readonly part: Part;
  readonly calls: readonly (Place & Call)[];
  /** Blocks of kind `note`; more than one is a fault. */
  readonly notes: readonly Block[];
}

export interface OperativeVerb {
  readonly concept: VerbConcept | 'other';
  /** All concepts the form can stand for; the first is `concept`. */
  readonly concepts: readonly (VerbConcept | 'other')[];
  readonly class: VerbClass;
  /** 1 (encourage) to 5 (task) for requests, else 0. */
  readonly strength: number;
  readonly number: 'singular' | 'plural' | 'participle';
  /** The form in the data: `MOEDIGT … AAN`. */
  readonly pattern: string;
  /** The operative words as they stand, first to last. */
  readonly parts: readonly Span[];
  /** The words a split verb lacks (`OP`); absent when the verb is whole. */
  readonly missing?: string;
  /** Some operative word is not in capitals: the form it should have, word by word. */
  readonly miscased?: { readonly span: Span; readonly expected: string };
  /** A governed word written in capitals: BENADRUKT *DAT*. */
  readonly shoutedGovernedWord?: Span;
}

/** From a verb to the next verb or the end of the block. */
export interface Clause extends Span {
  readonly verb: OperativeVerb;
  readonly addressees: readonly Addressee[];
  readonly deadlines: readonly Deadline[];
}

export interface Addressee extends Span {
  /** Key of `addressees` in the language data (`commission`), or `other`. */
  readonly concept: string;
  readonly text: string;
}

export interface DateMention extends Span {
  /** Absent when the day does not exist (30 February). */
  readonly day?: Day;
  /** 23 May 2022, or 23.5.2022, or 2022-05-23. */
  readonly form: 'words' | 'numeric' | 'iso';
}

export interface Deadline extends Span {
  readonly kind: PeriodKind | 'duration' | 'vague' | 'relative';
  readonly limit: LimitKind;
  /** The limit word as it stands; absent in `in 2022` read from a bare period. */
  readonly limitSpan?: Span;
  readonly periodSpan: Span;
  readonly earliest?: Day;
  /** The last day on which the task is on time; absent for vague, relative and impossible ones. */
  readonly latest?: Day;
  /** Not a day of the calendar: 30 February, fifth quarter. */
  readonly impossible: boolean;
  /** The wording with its numbers taken out: deadlines of one kind with different wordings are uneven. */
  readonly wording: string;
  /** How the period should be written here, when it is not written so. */
  readonly house?: string;
  /** A year is meant but not said. */
  readonly yearMissing: boolean;
}

export type ReferenceValue =
  | {
      readonly kind: 'council';
      readonly series: string;
      readonly number: number;
      readonly year: number;
      readonly suffixes: readonly string[];
    }
  | {
      readonly kind: 'commission';
      readonly series: string;
      readonly year: number;
      readonly number: number;
      readonly final: boolean;
    }
  | {
      readonly kind: 'act';
      readonly type: 'regulation' | 'directive' | 'decision' | 'act';
      readonly year: number;
      readonly number: number;
      readonly domain: string;
    }
  | {
      readonly kind: 'journal';
      readonly series: string;
      readonly issue: number;
      readonly date: Day | null;
      readonly page: number | null;
    }
  | {
      readonly kind: 'journalNumber';
      readonly series: string;
      readonly year: number;
      readonly number: number;
      readonly date: Day | null;
      readonly eli: string | null;
    }
  | { readonly kind: 'article'; readonly number: number; readonly paragraph: number | null };

/** Whatever language it is written in, the same reference has the same value. */
export interface Reference extends Span {
  readonly value: ReferenceValue;
  /** How it is written in the form of the block's language, when it is not written so. */
  readonly house?: string;
  /** Inside round brackets: an inline reference. */
  readonly bracketed: boolean;
}

export interface CrossReference extends Span {
  readonly target: 'paragraph' | 'footnote';
  /** `paragraphs 3 to 5` names two, with `through` on the second. */
  readonly numbers: readonly (Span & { readonly value: number; readonly suffix: string; readonly through: boolean })[];
  /** Says it is of another text, or may well be. */
  readonly external: boolean;
}

export interface AcronymMark extends Span {
  /** As written, without case endings and compounds: `CSIRT` of `CSIRT's-netwerk`. */
  readonly form: string;
  readonly role: 'introduction' | 'use';
  /** The full name beside an introduction. */
  readonly name?: Span;
  /** `Full name (ABC)` or `ABC (full name)`. */
  readonly order?: 'nameFirst' | 'formFirst';
  /** In a run of capitals, a quoted title or beside a document number: says nothing about use. */
  readonly incidental: boolean;
}

/** Joins the marks of one thing. */
export interface Acronym {
  readonly form: string;
  /** In the language data or the configuration: needs no introduction. */
  readonly known: boolean;
  readonly expansion?: string;
  readonly introductions: readonly (Place & AcronymMark)[];
  readonly uses: readonly (Place & AcronymMark)[];
  /** Other spellings of the form found in the text (EU CyCLONe), with their places. */
  readonly variants: readonly (Place & AcronymMark)[];
}
