/** The register of commitments of an open text: for the panel, and written out as the command line writes it. */
import { registerOf, type Register } from '../commitments/entries';
import { csv } from '../commitments/formats/csv';
import { html } from '../commitments/formats/html';
import { ics } from '../commitments/formats/ics';
import { markdown } from '../commitments/formats/markdown';
import type { Words } from '../messages/message';
import type { Session } from './session';
import { inDocument, type AnyObject, type InDocument } from './shapes';
import { fileName, type View } from './views';

const formats = {
  csv,
  html,
  ics,
  json: ({ entries }) => `${JSON.stringify({ commitments: entries }, null, 2)}\n`,
  md: markdown,
} satisfies Record<string, (register: Register, words: Words) => string>;

export interface InFormat extends InDocument {
  readonly format: keyof typeof formats;
}

export function inFormat(value: unknown): value is InFormat {
  if (!inDocument(value)) return false;
  const { format } = value as unknown as AnyObject;
  return typeof format === 'string' && Object.hasOwn(formats, format);
}

export function commitmentsIn({ document, text }: View): Register['entries'] {
  return registerOf(document, fileName(text.uri)).entries;
}

export function commitmentsAs({ document, text }: View, { format }: InFormat, { words }: Session): string {
  return formats[format](registerOf(document, fileName(text.uri)), words);
}
