/** The changes of structure an editor offers at the cursor: each knows whether it fits, and makes its edits when chosen. */
import type { CheckResult, Edit, Finding } from '../check';
import type { Block, Document } from '../document/model';
import { languageData } from '../languages/index';
import { applyEdits } from '../fix';
import { say, type Message } from '../messages/message';
import { cursorAt, rangeOf, type Cursor } from './cursor';
import {
  callPlace,
  canStandInline,
  deleteFootnote,
  inlineReference,
  insertFootnote,
  toFootnote,
  toInline,
} from './footnoteEdits';
import { canSplit, join, split } from './paragraphEdits';
import { insertBehind, move, remove, type Restructured } from './restructure';
import { acronymMarks, thingAt, type AcronymThing } from './things';
import { neighbourOf, unitKinds, unitName, unitOf } from './units';
import { bodyText, excerpt, labelText } from './words';

export interface Refactoring {
  /** Kebab case; what `workspace/executeCommand` takes. */
  readonly id: string;
  readonly kind: 'refactor.move' | 'refactor.rewrite' | 'refactor.extract' | 'refactor.inline';
  /** What it would do here; undefined where it does not fit. */
  title(document: Document, cursor: Cursor): Message | undefined;
  make(document: Document, cursor: Cursor): Restructured;
  /** Rules whose findings it leaves on purpose: a new note has no words yet. */
  readonly leaves?: readonly string[];
}

export const refactorings: readonly Refactoring[] = [
  moving('move-up', -1, (name) => say('Move {name} up', { name })),
  moving('move-down', 1, (name) => say('Move {name} down', { name })),
  {
    id: 'insert-behind',
    kind: 'refactor.rewrite',
    title: (_, { block }) => insertTitle(headOf(block)),
    make: (document, { block }) => insertBehind(document, headOf(block)!),
  },
  {
    id: 'delete',
    kind: 'refactor.rewrite',
    title: (_, { block }) => {
      const head = headOf(block);
      return head && say('Delete {name}', { name: head.kind === 'heading' ? headingName(head) : unitName(head) });
    },
    make: (document, { block }) => remove(document, headOf(block)!),
  },
  {
    id: 'split',
    kind: 'refactor.rewrite',
    title: (_, cursor) =>
      !canSplit(cursor)
        ? undefined
        : cursor.block.kind === 'point'
          ? say('Split the point here')
          : say('Split the paragraph here'),
    make: (document, { offset }) => split(document, offset),
  },
  {
    id: 'join',
    kind: 'refactor.rewrite',
    title: (document, { block }) => {
      const unit = block.kind === 'paragraph' ? unitOf(document, block) : undefined;
      const next = unit && neighbourOf(document, unit, 1)?.head;
      return next?.kind === 'paragraph' ? say('Join with paragraph {label}', { label: labelText(next) }) : undefined;
    },
    make: (document, { block }) => join(document, block),
  },
  {
    id: 'insert-footnote',
    kind: 'refactor.rewrite',
    leaves: ['footnote-empty'],
    title: (document, { offset }) =>
      callPlace(document, offset) === undefined ? undefined : say('Insert a footnote here'),
    make: (document, { offset }) => insertFootnote(document, offset),
  },
  {
    id: 'delete-footnote',
    kind: 'refactor.rewrite',
    title: (document, { offset }) => {
      const thing = thingAt(document, offset);
      return thing?.kind === 'footnote' ? say('Delete footnote {label}', { label: thing.footnote.label }) : undefined;
    },
    make: (document, { offset }) => deleteFootnote(document, offset),
  },
  {
    id: 'reference-to-footnote',
    kind: 'refactor.extract',
    title: (_, cursor) => (inlineReference(cursor) ? say('Put the reference into a footnote') : undefined),
    make: (document, { offset }) => toFootnote(document, offset),
  },
  {
    id: 'footnote-to-reference',
    kind: 'refactor.inline',
    title: (document, { offset }) => {
      const thing = thingAt(document, offset);
      return thing?.kind === 'footnote' && canStandInline(thing.footnote)
        ? say('Put footnote {label} into the text', { label: thing.footnote.label })
        : undefined;
    },
    make: (document, { offset }) => toInline(document, offset),
  },
  {
    id: 'introduce-acronym',
    kind: 'refactor.rewrite',
    title: (document, cursor) => {
      const { acronym, name = '' } = acronymAt(document, cursor) ?? {};
      return acronym?.introductions.length === 0
        ? say('Introduce {form} at its first use: {name}', { form: acronym.form, name })
        : undefined;
    },
    make: (document, cursor) => {
      const found = acronymAt(document, cursor)!;
      const first = acronymMarks(found.acronym)[0]!;
      return [{ range: rangeOf(first), newText: `${found.name} (${first.form})` }];
    },
  },
  {
    id: 'expand-acronym',
    kind: 'refactor.inline',
    title: (document, cursor) => {
      const found = acronymAt(document, cursor);
      return found && !isIntroduction(found) ? say('Write {name} in full here', { name: found.name }) : undefined;
    },
    make: (document, cursor) => {
      const { here, name } = acronymAt(document, cursor)!;
      return [{ range: here, newText: name }];
    },
  },
];

function insertTitle(head: Block | undefined): Message | undefined {
  const label = head ? labelText(head) : '';
  if (head?.kind === 'paragraph') return say('Insert a paragraph behind {label}', { label });
  if (head?.kind === 'point') return say('Insert a point behind {label}', { label });
  return head?.kind === 'item' ? say('Insert a recital behind {label}', { label }) : undefined;
}

function headingName(head: Block): Message {
  return say('heading {label}', { label: labelText(head) || excerpt(bodyText(head), 40) });
}

function moving(id: string, step: -1 | 1, title: (name: Message) => Message): Refactoring {
  return {
    id,
    kind: 'refactor.move',
    title: (document, { block }) => {
      const head = headOf(block);
      const unit = head && unitOf(document, head);
      return unit && neighbourOf(document, unit, step) ? title(unitName(unit.head)) : undefined;
    },
    make: (document, { block }) => move(document, headOf(block)!, step),
  };
}

/** The paragraph, point, recital or heading a block belongs to. */
function headOf(block: Block): Block | undefined {
  let head: Block | undefined = block;
  while (head && !unitKinds.has(head.kind)) head = head.parent;
  return head;
}

/** The acronym at the cursor, where its name is known. */
function acronymAt(document: Document, { offset, block }: Cursor): (AcronymThing & { name: string }) | undefined {
  const thing = thingAt(document, offset);
  if (thing?.kind !== 'acronym') return undefined;
  const { form, expansion } = thing.acronym;
  const { language } = block.part;
  const name =
    expansion ?? (language && languageData(language).acronyms.find((entry) => entry.form === form)?.expansion);
  return name ? { ...thing, name } : undefined;
}

function isIntroduction({ acronym, here }: AcronymThing): boolean {
  return acronym.introductions.some((mark) => rangeOf(mark).start === here.start);
}

export function refactoringsAt(
  document: Document,
  offset: number,
): readonly { id: string; kind: string; title: Message }[] {
  const cursor = cursorAt(document, offset);
  if (!cursor) return [];
  return refactorings.flatMap(({ id, kind, title }) => {
    const said = title(document, cursor);
    return said === undefined ? [] : [{ id, kind, title: said }];
  });
}

/**
 * Carries out a refactoring, unless the text would be worse for it.
 * @param check a full check of a text
 */
export function refactor(
  document: Document,
  offset: number,
  id: string,
  check: (text: string) => CheckResult,
): Restructured {
  const refactoring = refactorings.find((each) => each.id === id);
  const cursor = cursorAt(document, offset);
  if (!refactoring || !cursor || refactoring.title(document, cursor) === undefined)
    return { refused: say('This cannot be done at the cursor.') };
  const edits = refactoring.make(document, cursor);
  if ('refused' in edits) return edits;
  const worse = firstWorse(document.source.text, edits, check, refactoring.leaves ?? []);
  return worse === undefined
    ? edits
    : { refused: say('That would leave a fault behind: {fault}', { fault: worse.message }) };
}

function firstWorse(
  text: string,
  edits: readonly Edit[],
  check: (text: string) => CheckResult,
  leaves: readonly string[],
): Finding | undefined {
  const weighty = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ rule, severity }) => (severity === 'error' || severity === 'warning') && !leaves.includes(rule));
  const before = weighty(check(text).findings);
  const after = weighty(check(applyEdits(text, edits)).findings);
  const count = (findings: readonly Finding[], rule: string): number =>
    findings.filter((each) => each.rule === rule).length;
  return after.find(({ rule }) => count(after, rule) > count(before, rule));
}
