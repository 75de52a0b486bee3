/** The texts that are measured: generated from our own example, and copies of the adopted text where it is here. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../repository';

export interface BenchDocument {
  readonly kind: 'generated' | 'adopted';
  /** How many times the size of one document of about 40 KB. */
  readonly size: number;
  readonly path: string;
  readonly text: string;
}

/** As long as the adopted text of the corpus. */
const ONE = 38_600;
/** Paragraphs and notes of the example: the first eight notes belong to the recitals, which stand once. */
const PARAGRAPHS = 18;
const RECITAL_NOTES = 8;
const NOTES = 14;

const adjectives =
  'amber bright calm distant eager early fair gentle grand hidden humble late lively narrow quiet round'.split(' ');
const nouns =
  'arcade avenue bakery bridge canal castle chapel corner district forest garden harbour hill island lake lane market meadow mill orchard park pier plain quarter river shore square street tower valley village yard'.split(
    ' ',
  );

/**
 * Conclusions of about `size` × 40 KB: the example's paragraphs again and again, numbered on, with their notes. Each
 * time a few other words stand in them, so that no two paragraphs are alike and none can be remembered from the last.
 * Each copy holds one fault, a note without its full stop, so that there is something to say at every size.
 */
export function generate(size: number): string {
  const example = readFileSync(join(root, 'examples/clean/night-trains.en.conclusions'), 'utf8');
  const first = example.indexOf('\n1. ') + 1;
  const firstNote = example.indexOf('[^1]:');
  const paragraphs = example.slice(first, firstNote).trim().split('\n\n');
  const notes = example
    .slice(firstNote)
    .trim()
    .split(/\n(?=\[\^\d+\]:)/);
  const body = [example.slice(0, first) + paragraphs.join('\n\n')];
  const ends = [notes.join('\n')];
  const later = withoutStructure(paragraphs);
  const [ninth, ...others] = notes.slice(RECITAL_NOTES);
  const faultyNotes = [ninth!.replace(/\.$/, ''), ...others];
  let length = example.length;
  for (let copy = 1; length < ONE * size; copy++) {
    body.push(later.map((block) => numberedOn(varied(block, copy), copy)).join('\n\n'));
    ends.push(numberedOn(faultyNotes.join('\n'), copy));
    length += body[copy]!.length + ends[copy]!.length + 3;
  }
  return `${body.join('\n\n')}\n\n${ends.join('\n')}\n`;
}

/** Headings, and the acronyms' introductions, belong where they stand first. */
function withoutStructure(paragraphs: readonly string[]): string[] {
  return paragraphs
    .filter((block) => !/^[IV]+\. /.test(block))
    .map((block) => block.replace(/\s\((?:TEN-T|ERTMS|ERA|SMEs|NCPs|IPA III|OTIF|the European network[^)]*)\)/g, ''));
}

function varied(block: string, copy: number): string {
  const words = [
    adjectives[copy % adjectives.length]!,
    nouns[Math.floor(copy / adjectives.length) % nouns.length]!,
    nouns[Math.floor(copy / adjectives.length / nouns.length) % nouns.length]!,
  ];
  return block.replace(/[.;:,]?$/, (end) => ` near the ${words[0]} ${words[1]} of the ${words[2]}${end}`);
}

/** Moves the numbers of paragraphs, of notes and of what points at either. */
function numberedOn(text: string, copy: number): string {
  const paragraph = (number: string): string => String(Number(number) + copy * PARAGRAPHS);
  const note = (number: string): string => String(Number(number) + copy * (NOTES - RECITAL_NOTES));
  return text
    .replace(/^(\d+)(?=\. [A-Z])/, (_, number: string) => paragraph(number))
    .replace(/(paragraphs )(\d+)( (?:and|to) )(\d+)/g, (_, word: string, from: string, and: string, to: string) =>
      [word, paragraph(from), and, paragraph(to)].join(''),
    )
    .replace(/\[\^(\d+)\]/g, (_, number: string) => `[^${note(number)}]`);
}

export const adoptedPath = join(
  process.env['CONCLUSIONS_SHARED'] ?? join(root, '..', 'shared'),
  'corpus/st09364-22.nl.txt',
);

/** Writes the document into the folder, once. Undefined where the adopted text is absent. */
export function documentOf(kind: BenchDocument['kind'], size: number, folder: string): BenchDocument | undefined {
  if (kind === 'adopted' && !existsSync(adoptedPath)) return undefined;
  const text = kind === 'adopted' ? readFileSync(adoptedPath, 'utf8').repeat(size) : generate(size);
  // In a folder of its own: a server may look for others beside it.
  const name = kind === 'adopted' ? 'adopted.nl.conclusions.txt' : 'generated.en.conclusions';
  const path = join(folder, 'texts', `${kind}-${size}`, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return { kind, size, path, text };
}
