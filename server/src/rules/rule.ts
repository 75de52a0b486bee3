import type { Block, Day, Document, Place } from '../document/model';
import type { LanguageData } from '../languages/data';
import type { OwnWordings } from '../languages/own';
import type { Message } from '../messages/message';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How far the text has come: in a revision `5a` and square brackets are legal, in a final text they are not. */
export type Stage = 'draft' | 'revision' | 'final';

/** From the gravest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const stages: readonly Stage[] = ['draft', 'revision', 'final'];

/** One check. A plain object; it yields findings and touches nothing. */
export type Rule = DocumentRule | BlockRule;

interface About {
  /** Kebab case, for ever: a retired id is never used again. */
  readonly id: string;
  readonly family:
    | 'footnotes'
    | 'numbering'
    | 'acronyms'
    | 'deadlines'
    | 'commitments'
    | 'verbs'
    | 'wording'
    | 'citations'
    | 'structure'
    | 'suppression';
  readonly severity: Severity;
  /** One line: what it finds; translated by its English words, as messages are. */
  readonly about: string;
  /** Where the drafting rule comes from. */
  readonly source: string;
}

export interface DocumentRule extends About {
  check(document: Document, context: Context): Iterable<RawFinding>;
}

/**
 * Looks at one block at a time, so that an edit asks it about the block that was edited, and about no other.
 * It may look at the words and values of the block, its kind, level and label, the kind and language of its part,
 * whether the part is joint, and the clause that leads the block in (tasksOf, isOperative, governingClause): not at
 * where it stands, its lines, parent or children, nor at other blocks.
 */
export interface BlockRule extends About {
  checkBlock(block: Block, context: Context): Iterable<RawFinding>;
}

/** What a rule may know besides the text. */
export interface Context {
  readonly stage: Stage;
  /** The day of the document, as in `Document`. */
  readonly date?: Day;
  /** Where no date is said: the latest year of what the text cites. It cannot be older. */
  readonly citedYear?: number;
  /** Data of the language a part is written in; undefined where the language is unknown. */
  language(part: { readonly language: string | null }): LanguageData | undefined;
  /** What the house does not write, by language. */
  readonly wordings?: OwnWordings;
}

/** What a rule yields; the runner turns places into ranges of the source and adds severity and rule id. */
export interface RawFinding {
  readonly at: Place;
  /** What is wrong, why it matters where that is not plain, what to do. One or two sentences, as a colleague would say it. */
  readonly message: Message;
  /** Lower than the rule's own, where the data is uncertain or the case is weak. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly at: Place; readonly message: Message }[];
  readonly fix?: RawFix;
  /**
   * Names what lies behind the finding, where several rules (or one rule several times) may find the same fault:
   * `note 3 of part 1`. Of findings with the same cause one is shown, the most severe, with the others as related places.
   */
  readonly cause?: string;
  /** The text has no use: shown faded. */
  readonly unnecessary?: true;
}

export interface RawFix {
  readonly title: Message;
  /** Certain to be right: applied in bulk. */
  readonly safe: boolean;
  readonly edits: readonly { readonly at: Place; readonly newText: string }[];
}
