/**
 * Moving, inserting and deleting paragraphs, points, recitals and sections: numbers, footnotes and the places that
 * cite them follow. What would leave the text worse is refused with a reason.
 */
import type { Edit } from '../check';
import type { Block, Document, Footnote, Part } from '../document/model';
import { dataOf } from '../document/read';
import { lettersOf, numeralLike, relabel, type PlacedEdit } from '../edits/numerals';
import { footnoteNumberings, homeOf, renameParagraphs, renumberFootnotes, type Moved } from '../edits/renumber';
import { applyEdits, firstLineEnd } from '../fix';
import { say } from '../messages/message';
import type { Range } from '../text/range';
import { rangeOf } from './cursor';
import type { Refused } from './rename';
import { neighbourOf, siblingsOf, unitOf } from './units';
import { placeName } from './words';

export type Restructured = readonly Edit[] | Refused;

const OTHER_TEXT = say('Other text, such as a note or the foot of a page, stands inside: move it first.');
const NOT_IN_ORDER = say('The paragraphs are not in order: renumber them first.');

/** Changes places with what stands before (-1) or behind (1); a paragraph passes over a heading. */
export function move(document: Document, head: Block, step: -1 | 1): Restructured {
  const unit = unitOf(document, head);
  if (!unit) return { refused: OTHER_TEXT };
  const other = neighbourOf(document, unit, step);
  if (!other) return { refused: say('There is nothing to change places with.') };
  const [first, second] = step < 0 ? [other, unit] : [unit, other];
  const order: Moved = (offset) =>
    within(first.range, offset)
      ? offset + second.range.end - second.range.start + (second.range.start - first.range.end)
      : within(second.range, offset)
        ? offset - (second.range.start - first.range.start)
        : offset;
  const numbers = reordered(document, head.part, order);
  if ('refused' in numbers) return numbers;
  const labels = head.kind !== 'paragraph' && other.head.kind === head.kind ? exchanged(first.head, second.head) : [];
  const edits = placed([...numbers, ...labels, ...footnotesIn(document, order)]);
  return swapped(document.source.text, first.range, second.range, edits);
}

/** An empty one behind this one, with the next number; those behind it count on. */
export function insertBehind(document: Document, head: Block): Restructured {
  const unit = unitOf(document, head);
  const label = nextLabel(head);
  if (!unit || label === undefined || head.kind === 'heading')
    return { refused: say('Put the cursor on a paragraph, a point or a recital.') };
  const shift = shifted(document, head, 1);
  if ('refused' in shift) return shift;
  const { end } = unit.range;
  const lineEnd = firstLineEnd(document.source.text);
  const fresh = { range: { start: end, end }, newText: `${lineEnd}${lineEnd}${label} …` };
  return inOrder([...placed(shift), fresh]);
}

/** With all under it and the notes only it calls; a heading goes without its section. */
export function remove(document: Document, head: Block): Restructured {
  const unit = head.kind === 'heading' ? { head, range: head.range } : unitOf(document, head);
  if (!unit) return { refused: OTHER_TEXT };
  const { range } = unit;
  const kept: Moved = (offset) => (within(range, offset) ? Infinity : offset);
  if (head.kind === 'paragraph') {
    const citing = citations(document, head).find((block) => !within(range, block.range.start));
    if (citing) return { refused: say('It is cited {place}: change that first.', { place: placeName(citing) }) };
  }
  const shift = shifted(document, head, -1);
  if ('refused' in shift) return shift;
  const orphans = orphansOf(document, range);
  const numbers = placed([...shift, ...footnotesIn(document, kept, orphans)]);
  const gone = [range, ...orphans.flatMap(({ notes }) => notes.map((note) => note.range))];
  return without(document.source.text, gone, numbers);
}

/** The label of what comes behind a block in its series, as written: `4.`, `(c)`, `–`. */
export function nextLabel(head: Block): string | undefined {
  const { label, part } = head;
  if (!label || label.series === 'none') return undefined;
  if (label.series === 'dash') return label.text;
  const data = dataOf(part.language);
  const letters = lettersOf(siblingsOf(head), data?.structure.letters);
  return label.form.replace('#', numeralLike({ ...label, suffix: '' }, label.value + 1, letters));
}

/** Those behind a block counted up or down by one, with the places that cite them. */
export function shifted(document: Document, head: Block, by: 1 | -1): readonly PlacedEdit[] | Refused {
  const siblings = siblingsOf(head);
  const later = siblings.slice(siblings.indexOf(head) + 1);
  if (head.kind !== 'paragraph') {
    const { part } = head;
    const letters = lettersOf(siblings, dataOf(part.language)?.structure.letters);
    return later.flatMap((block) =>
      block.label === undefined || block.label.series === 'dash' || block.label.series === 'none'
        ? []
        : relabel(block, numeralLike(block.label, block.label.value + by, letters)),
    );
  }
  const order = [...head.part.paragraphs];
  if (!isPlain(order)) return { refused: NOT_IN_ORDER };
  if (head.label!.suffix !== '')
    return by < 0 ? [] : { refused: say('Behind an inserted paragraph numbers do not count on.') };
  const names = new Map(later.map((block) => [block, `${block.label!.value + by}${block.label!.suffix}`]));
  return renameParagraphs(document, head.part, names).edits;
}

/** Paragraph numbers by place: the first in the new order gets the first number. */
function reordered(document: Document, part: Part, moved: Moved): readonly PlacedEdit[] | Refused {
  const before = part.paragraphs.filter(({ label }) => label?.series === 'arabic');
  const after = [...before].sort((one, other) => moved(one.range.start) - moved(other.range.start));
  if (after.every((block, at) => block === before[at])) return [];
  if (!isPlain(before)) return { refused: NOT_IN_ORDER };
  const names = new Map(after.map((block, at) => [block, numberOf(before[at]!)]));
  const torn = tornRange(document, part, before, after);
  if (torn)
    return {
      refused: say('Several paragraphs are cited at once {place}: they would no longer stand together.', {
        place: placeName(torn),
      }),
    };
  return renameParagraphs(document, part, names).edits;
}

/** A block that cites `paragraphs 3 to 5` where these would not stay together, the first first and the last last. */
function tornRange(
  document: Document,
  part: Part,
  before: readonly Block[],
  after: readonly Block[],
): Block | undefined {
  const index = new Map(before.map((block, at) => [numberOf(block), at]));
  return document.blocks.find(
    (block) =>
      homeOf(document, block) === part &&
      block.crossReferences.some(({ target, external, numbers }) =>
        numbers.some(({ through, value, suffix }, at) => {
          if (target !== 'paragraph' || external || !through || at === 0) return false;
          const first = index.get(`${numbers[at - 1]!.value}${numbers[at - 1]!.suffix}`);
          const last = index.get(`${value}${suffix}`);
          if (first === undefined || last === undefined) return false;
          const start = after.indexOf(before[first]!);
          const same = before.slice(first, last + 1).every((each) => {
            const now = after.indexOf(each);
            return now >= start && now <= start + last - first;
          });
          return !same || after[start + last - first] !== before[last];
        }),
      ),
  );
}

/** Numbers that stand once each, so that what cites one means one. */
function isPlain(paragraphs: readonly Block[]): boolean {
  const numbers = paragraphs.map(numberOf);
  return new Set(numbers).size === numbers.length && paragraphs.every(({ label }) => label !== undefined);
}

const numberOf = ({ label }: Block): string => `${label?.value}${label?.suffix}`;

function exchanged(one: Block, other: Block): PlacedEdit[] {
  if (!one.label || !other.label || one.label.series === 'dash') return [];
  return [...relabel(one, other.label.text), ...relabel(other, one.label.text)];
}

/** Footnotes that were in order are in order afterwards. @param gone those whose calls go */
export function footnotesIn(document: Document, moved: Moved, gone: readonly Footnote[] = []): readonly PlacedEdit[] {
  return footnoteNumberings(document).flatMap((numbering) => {
    const first = Math.min(...numbering.map(({ label }) => Number(label)));
    if (renumberFootnotes(document, numbering, first).edits.length > 0) return [];
    const kept = numbering.filter((footnote) => !gone.includes(footnote));
    return renumberFootnotes(document, kept, first, moved).edits;
  });
}

/** Footnotes all of whose calls lie in a range, or in notes that go with it. */
function orphansOf({ footnotes }: Document, range: Range): Footnote[] {
  return footnotes.filter(
    ({ calls, notes }) =>
      calls.length > 0 &&
      calls.every((call) => within(range, rangeOf(call).start)) &&
      notes.every(({ children }) => children.length === 0),
  );
}

function citations(document: Document, paragraph: Block): Block[] {
  const { label, part } = paragraph;
  return document.blocks.filter(
    (block) =>
      homeOf(document, block) === part &&
      block.crossReferences.some(
        ({ target, external, numbers }) =>
          target === 'paragraph' &&
          !external &&
          numbers.some(({ value, suffix }) => value === label?.value && suffix === label.suffix),
      ),
  );
}

const within = ({ start, end }: Range, offset: number): boolean => offset >= start && offset < end;

export function placed(edits: readonly PlacedEdit[]): Edit[] {
  return edits.map(({ at, newText }) => ({ range: rangeOf(at), newText }));
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Two stretches change places, with the edits inside them; all others stay where they are. */
function swapped(text: string, first: Range, second: Range, edits: readonly Edit[]): readonly Edit[] {
  const whole = { start: first.start, end: second.end };
  const part = ({ start, end }: Range): string => {
    const inner = edits.filter(({ range }) => range.start >= start && range.end <= end);
    const own = inner.map(({ range, newText }) => ({
      range: { start: range.start - start, end: range.end - start },
      newText,
    }));
    return applyEdits(text.slice(start, end), own);
  };
  const newText = part(second) + text.slice(first.end, second.start) + part(first);
  const outside = edits.filter(({ range }) => range.end <= whole.start || range.start >= whole.end);
  return inOrder([...outside, { range: whole, newText }]);
}

/** Stretches taken out, each with the space behind it (at the end of the text, before it), and edits elsewhere. */
export function without(text: string, gone: readonly Range[], edits: readonly Edit[]): readonly Edit[] {
  const holes: { start: number; end: number }[] = [];
  for (const { start, end } of [...gone].sort((a, b) => a.start - b.start)) {
    const hole = { start, end: end + text.slice(end).length - text.slice(end).trimStart().length };
    const last = holes.at(-1);
    if (last && hole.start <= last.end) {
      last.start = Math.min(last.start, hole.start);
      last.end = Math.max(last.end, hole.end);
    } else holes.push(hole);
  }
  const last = holes.at(-1);
  if (last?.end === text.length) {
    last.start = text.slice(0, last.start).trimEnd().length;
    last.end = text.trimEnd().length;
  }
  const inside = ({ range }: Edit): boolean => holes.some(({ start, end }) => range.start < end && range.end > start);
  return inOrder([...edits.filter((edit) => !inside(edit)), ...holes.map((range) => ({ range, newText: '' }))]);
}
