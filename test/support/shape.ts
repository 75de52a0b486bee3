import { readDocument, type ReadOptions } from '../../server/src/document/read';
import type { Block, Document } from '../../server/src/document/model';

/** The blocks of a text, one a line: `  point (a) 1` is a point whose label reads a, value 1, on level 1. */
export function shape(text: string, options: ReadOptions = {}): string[] {
  return readDocument(text, options).blocks.map(describe);
}

export function describe(block: Block): string {
  const { kind, label, level } = block;
  const words = label === undefined ? kind : `${kind} ${label.form.replace('#', label.text)}${suffix(label)}`;
  return '  '.repeat(level) + words;
}

function suffix({ series, value }: NonNullable<Block['label']>): string {
  return series === 'roman' || series === 'letter' ? ` ${series} ${value}` : '';
}

/** Calls and notes: `1: cyberspace / Doc. 1.` – the label, the word before each call, the note. */
export function footnotesOf({ footnotes }: Document): string[] {
  return footnotes.map(({ label, calls, notes }) => {
    const before = calls.map(({ block, from }) => block.flow.text.slice(0, from).trimEnd().split(/\s/).pop());
    const words = notes.map(({ flow, label }) => flow.text.slice(label!.to).trim());
    return `${label}: ${before.join(' + ')} / ${words.join(' + ')}`;
  });
}
