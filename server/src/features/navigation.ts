/** Going to definitions, finding references, highlighting what belongs together. */
import type { Block, Document } from '../document/model';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import { acronymMarks, footnoteMentions, paragraphReferences, thingAt, type Thing } from './things';

export interface Definition {
  /** What was under the cursor. */
  readonly from: Range;
  readonly targets: readonly Target[];
}

export interface Target {
  /** The whole of what is defined: the note, the paragraph, the introduction with its full name. */
  readonly range: Range;
  /** Where the cursor goes. */
  readonly selection: Range;
}

/** From a call to its note and back, from an acronym to its introduction, from a cross-reference to its paragraph. */
export function definition(document: Document, offset: number): Definition | undefined {
  const thing = thingAt(document, offset);
  const targets = thing ? targetsOf(thing) : [];
  return thing && targets.length > 0 ? { from: thing.here, targets } : undefined;
}

function targetsOf(thing: Thing): Target[] {
  switch (thing.kind) {
    case 'footnote':
      if (thing.onNote) return thing.footnote.calls.map((call) => point(rangeOf(call)));
      return thing.footnote.notes.map(whole);
    case 'acronym':
      return thing.acronym.introductions.map((mark) => {
        const selection = rangeOf(mark);
        const name = mark.name && rangeOf({ block: mark.block, ...mark.name });
        return { selection, range: name ? span(name, selection) : selection };
      });
    case 'paragraph':
      return [whole(thing.paragraph)];
  }
}

function whole(block: Block): Target {
  const selection = block.label ? block.flow.range(block.label) : { start: block.range.start, end: block.range.start };
  return { range: block.range, selection };
}

function point(selection: Range): Target {
  return { range: selection, selection };
}

function span(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export interface Mention {
  readonly range: Range;
  /** This place defines the thing: the note, the introduction, the number of the paragraph itself. */
  readonly definition: boolean;
}

/** Every place that names what is under the cursor, in the order of the text. */
export function mentions(document: Document, offset: number): readonly Mention[] {
  const thing = thingAt(document, offset);
  return thing ? mentionsOf(document, thing).sort((a, b) => a.range.start - b.range.start) : [];
}

function mentionsOf(document: Document, thing: Thing): Mention[] {
  switch (thing.kind) {
    case 'footnote': {
      const uses = [...thing.footnote.calls.map(rangeOf), ...footnoteMentions(document, thing.footnote)];
      return [...uses.map(use), ...thing.footnote.notes.map((note) => defines(whole(note).selection))];
    }
    case 'acronym':
      return acronymMarks(thing.acronym).map((mark) => ({
        range: rangeOf(mark),
        definition: mark.role === 'introduction',
      }));
    case 'paragraph':
      return [
        defines(whole(thing.paragraph).selection),
        ...(paragraphReferences(document).get(thing.paragraph) ?? []).map(use),
      ];
  }
}

function use(range: Range): Mention {
  return { range, definition: false };
}

function defines(range: Range): Mention {
  return { range, definition: true };
}
