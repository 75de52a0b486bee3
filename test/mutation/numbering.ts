/** Faults in the numbers of paragraphs, headings and points, and in references to them. */
import type { Block, CrossReference } from '../../server/src/document/model';
import type { Edit, Mutant, Mutator, Subject } from './mutant';
import { allDefined, replaceInside } from './mutant';

/** Blocks that follow each other in one series. */
type Series = readonly Block[];

function paragraphSeries({ document }: Subject): Series[] {
  return document.parts.map(({ paragraphs }) => paragraphs.filter(plain));
}

function headingSeries({ document }: Subject): Series[] {
  return document.parts.map(({ headings }) => headings.filter(plain));
}

function pointSeries({ document }: Subject): Series[] {
  const all: Series[] = [];
  for (const block of document.blocks) {
    const points = block.children.filter((child) => child.kind === 'point' && plain(child));
    if (points.length > 1) all.push(points);
  }
  return all;
}

function plain({ label }: Block): boolean {
  return label !== undefined && label.value > 0 && label.suffix === '';
}

/** Gives a block another number, written in its own series and case. */
function renumber(subject: Subject, block: Block, value: number): Edit | undefined {
  const { label } = block;
  if (!label) return undefined;
  const written = inSeries(label.series, value, subject.data(block).structure.letters);
  if (written === undefined) return undefined;
  const cased = label.text === label.text.toUpperCase() ? written.toUpperCase() : written;
  return replaceInside(subject.text, block.flow.range(label), label.text, cased);
}

function inSeries(series: string, value: number, letters: string): string | undefined {
  if (series === 'arabic') return String(value);
  if (series === 'roman') return roman(value);
  return series === 'letter' ? [...(letters.includes(' ') ? letters.split(' ') : letters)][value - 1] : undefined;
}

const romanSigns = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, sign] of romanSigns) for (; rest >= worth; rest -= worth) written += sign;
  return written;
}

function start(block: Block): number {
  return block.range.start;
}

/** Numbers that some cross-reference names: changing these is a second fault. */
function named({ document }: Subject, block: Block): boolean {
  const value = block.label?.value ?? 0;
  return document.blocks.some(({ crossReferences }) => crossReferences.some((reference) => names(reference, value)));
}

function names({ target, external, numbers }: CrossReference, value: number): boolean {
  if (target !== 'paragraph' || external) return false;
  return numbers.some((number, index) =>
    number.through ? value <= number.value && value >= (numbers[index - 1]?.value ?? 0) : number.value === value,
  );
}

/** From one block on, all numbers are one too high. */
function gap(kind: string, rule: string, find: (subject: Subject) => Series[]): Mutator {
  return series(kind, rule, find, function* (subject, blocks, index) {
    const block = blocks[index]!;
    if (index === 0 || named(subject, block)) return;
    const edits = blocks.slice(index).map((later) => renumber(subject, later, later.label!.value + 1));
    if (allDefined(edits)) yield { edits, at: [start(block)] };
  });
}

function repeat(kind: string, rule: string, find: (subject: Subject) => Series[]): Mutator {
  return series(kind, rule, find, function* (subject, blocks, index) {
    const [before, block] = [blocks[index - 1], blocks[index]!];
    if (!before || named(subject, block)) return;
    const edit = renumber(subject, block, before.label!.value);
    if (edit) yield { edits: [edit], at: [start(block), start(before)] };
  });
}

function swap(kind: string, rule: string, find: (subject: Subject) => Series[]): Mutator {
  return series(kind, rule, find, function* (subject, blocks, index) {
    const [before, block] = [blocks[index - 1], blocks[index]!];
    if (!before) return;
    const edits = [renumber(subject, block, before.label!.value), renumber(subject, before, block.label!.value)];
    if (allDefined(edits)) yield { edits, at: [start(block), start(before)] };
  });
}

/** One number far off: 21 for 12. */
function slip(kind: string, rule: string, find: (subject: Subject) => Series[]): Mutator {
  return series(kind, rule, find, function* (subject, blocks, index) {
    const block = blocks[index]!;
    if (named(subject, block)) return;
    const edit = renumber(subject, block, block.label!.value + 9);
    const next = blocks[index + 1];
    if (edit) yield { edits: [edit], at: next ? [start(block), start(next)] : [start(block)] };
  });
}

type Plant = (subject: Subject, blocks: Series, index: number) => Iterable<Omit<Mutant, 'rules'>>;

function series(kind: string, rule: string, find: (subject: Subject) => Series[], plant: Plant): Mutator {
  return {
    kind,
    rules: [rule],
    *plant(subject) {
      for (const blocks of find(subject)) {
        for (const index of blocks.keys()) {
          for (const mutant of plant(subject, blocks, index)) yield { rules: [rule], ...mutant };
        }
      }
    },
  };
}

function astray(kind: string, target: CrossReference['target']): Mutator {
  return {
    kind,
    rules: ['cross-reference'],
    *plant(subject) {
      for (const block of subject.document.blocks) {
        for (const reference of block.crossReferences) {
          if (reference.target !== target || reference.external) continue;
          const last = reference.numbers.at(-1)!;
          const range = block.flow.range(last);
          const edit = replaceInside(subject.text, range, String(last.value), String(last.value + 40));
          if (edit) yield { rules: this.rules, at: [range.start, block.flow.range(reference).start], edits: [edit] };
        }
      }
    },
  };
}

export const numberingMutators: readonly Mutator[] = [
  gap('gap between paragraphs', 'paragraph-number', paragraphSeries),
  repeat('paragraph number given twice', 'paragraph-number', paragraphSeries),
  swap('two paragraph numbers swapped', 'paragraph-number', paragraphSeries),
  slip('slip in a paragraph number', 'paragraph-number', paragraphSeries),
  gap('gap between headings', 'heading-number', headingSeries),
  repeat('heading number given twice', 'heading-number', headingSeries),
  swap('two heading numbers swapped', 'heading-number', headingSeries),
  gap('gap between points', 'point-number', pointSeries),
  repeat('point given twice', 'point-number', pointSeries),
  swap('two points swapped', 'point-number', pointSeries),
  astray('reference to no paragraph', 'paragraph'),
  astray('reference to no footnote', 'footnote'),
];
