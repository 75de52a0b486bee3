/** The changes of structure an editor offers at the cursor: each knows whether it fits, and makes its edits when chosen. */
import type { CheckResult, Edit, Finding } from '../check';
import type { Block, Document } from '../document/model';
import { languageData } from '../languages/index';
import { applyEdits } from '../fix';
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
import { neighbourOf, unitNames, unitOf } from './units';
import { labelText } from './words';

export interface Refactoring {
  /** Kebab case; what `workspace/executeCommand` takes. */
  readonly id: string;
  readonly kind: 'refactor.move' | 'refactor.rewrite' | 'refactor.extract' | 'refactor.inline';
  /** What it would do here; undefined where it does not fit. */
  title(document: Document, cursor: Cursor): string | undefined;
  make(document: Document, cursor: Cursor): Restructured;
  /** Rules whose findings it leaves on purpose: a new note has no words yet. */
  readonly leaves?: readonly string[];
}

export const refactorings: readonly Refactoring[] = [
  moving('move-up', -1, 'up'),
  moving('move-down', 1, 'down'),
  {
    id: 'insert-behind',
    kind: 'refactor.rewrite',
    title: (_, { block }) => {
      const head = headOf(block);
      return head && head.kind !== 'heading' ? `Insert a ${unitNames[head.kind]} behind ${labelText(head)}` : undefined;
    },
    make: (document, { block }) => insertBehind(document, headOf(block)!),
  },
  {
    id: 'delete',
    kind: 'refactor.rewrite',
    title: (_, { block }) => {
      const head = headOf(block);
      return (
        head && `Delete ${head.kind === 'heading' ? 'heading' : unitNames[head.kind]} ${labelText(head)}`.trimEnd()
      );
    },
    make: (document, { block }) => remove(document, headOf(block)!),
  },
  {
    id: 'split',
    kind: 'refactor.rewrite',
    title: (_, cursor) => (canSplit(cursor) ? `Split the ${unitNames[cursor.block.kind]} here` : undefined),
    make: (document, { offset }) => split(document, offset),
  },
  {
    id: 'join',
    kind: 'refactor.rewrite',
    title: (document, { block }) => {
      const unit = block.kind === 'paragraph' ? unitOf(document, block) : undefined;
      const next = unit && neighbourOf(document, unit, 1)?.head;
      return next?.kind === 'paragraph' ? `Join with paragraph ${labelText(next)}` : undefined;
    },
    make: (document, { block }) => join(document, block),
  },
  {
    id: 'insert-footnote',
    kind: 'refactor.rewrite',
    leaves: ['footnote-empty'],
    title: (document, { offset }) => (callPlace(document, offset) === undefined ? undefined : 'Insert a footnote here'),
    make: (document, { offset }) => insertFootnote(document, offset),
  },
  {
    id: 'delete-footnote',
    kind: 'refactor.rewrite',
    title: (document, { offset }) => {
      const thing = thingAt(document, offset);
      return thing?.kind === 'footnote' ? `Delete footnote ${thing.footnote.label}` : undefined;
    },
    make: (document, { offset }) => deleteFootnote(document, offset),
  },
  {
    id: 'reference-to-footnote',
    kind: 'refactor.extract',
    title: (_, cursor) => (inlineReference(cursor) ? 'Put the reference into a footnote' : undefined),
    make: (document, { offset }) => toFootnote(document, offset),
  },
  {
    id: 'footnote-to-reference',
    kind: 'refactor.inline',
    title: (document, { offset }) => {
      const thing = thingAt(document, offset);
      return thing?.kind === 'footnote' && canStandInline(thing.footnote)
        ? `Put footnote ${thing.footnote.label} into the text`
        : undefined;
    },
    make: (document, { offset }) => toInline(document, offset),
  },
  {
    id: 'introduce-acronym',
    kind: 'refactor.rewrite',
    title: (document, cursor) => {
      const { acronym, name } = acronymAt(document, cursor) ?? {};
      return acronym?.introductions.length === 0 ? `Introduce ${acronym.form} at its first use: ${name}` : undefined;
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
      return found && !isIntroduction(found) ? `Write ${found.name} in full here` : undefined;
    },
    make: (document, cursor) => {
      const { here, name } = acronymAt(document, cursor)!;
      return [{ range: here, newText: name }];
    },
  },
];

function moving(id: string, step: -1 | 1, way: string): Refactoring {
  return {
    id,
    kind: 'refactor.move',
    title: (document, { block }) => {
      const head = headOf(block);
      const unit = head && unitOf(document, head);
      return unit && neighbourOf(document, unit, step)
        ? `Move ${unitNames[unit.head.kind]} ${labelText(unit.head)} ${way}`
        : undefined;
    },
    make: (document, { block }) => move(document, headOf(block)!, step),
  };
}

/** The paragraph, point, recital or heading a block belongs to. */
function headOf(block: Block): Block | undefined {
  let head: Block | undefined = block;
  while (head && unitNames[head.kind] === undefined) head = head.parent;
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
): readonly { id: string; kind: string; title: string }[] {
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
    return { refused: 'This cannot be done at the cursor.' };
  const edits = refactoring.make(document, cursor);
  if ('refused' in edits) return edits;
  const worse = firstWorse(document.source.text, edits, check, refactoring.leaves ?? []);
  return worse === undefined ? edits : { refused: `That would leave a fault behind: ${worse.message}` };
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
