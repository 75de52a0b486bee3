/** What the parts of the benchmark give: flat rows, which the report turns into tables and targets. */
import type { BenchDocument } from './documents';
import type { Spread } from './statistics';

export type Part = 'cold' | 'throughput' | 'server' | 'features';

export interface Row {
  readonly part: Part;
  /** `generated` from the examples, or `adopted`: the text of ../shared/corpus, copied. */
  readonly document: string;
  /** How many times the size of one document. */
  readonly size: number;
  /** Of the document, in UTF-8. */
  readonly bytes: number;
  /** Code units of the document, each two bytes in UTF-16. */
  readonly units: number;
  /** What was measured: `conclusions`, a floor or a peer. */
  readonly subject: string;
  /** By name, which tells the unit: `wall ms`, `peak MB`. */
  readonly figures: Readonly<Record<string, Spread>>;
  /** Why there are no figures. */
  readonly error?: string;
}

/** What the rows of one measurement have in common. */
export function about(part: Part, { kind, size, text }: BenchDocument) {
  return { part, document: kind, size, bytes: Buffer.byteLength(text), units: text.length };
}

/** Our own subject, and the floors. */
export const ours = 'conclusions';
export const emptyNode = 'node -e 0';
export const onePass = 'one pass over the text';
export const idleServer = 'do-nothing server';
