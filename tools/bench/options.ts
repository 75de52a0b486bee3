/** What the command line asks of the benchmark. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../repository';
import type { BenchDocument } from './documents';
import type { Part } from './row';

export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  readonly kinds: readonly BenchDocument['kind'][];
  readonly sizes: readonly number[];
  /** Large documents take long: fewer rounds. */
  readonly roundsFor: (size: number) => number;
  readonly coldRounds: number;
  readonly featureRounds: number;
  /** Keystrokes for each server and document. */
  readonly edits: number;
  readonly burst: number;
  /** For the keystrokes of one session, in ms. */
  readonly budget: number;
  readonly also: readonly string[];
  readonly peers: boolean;
  readonly write: boolean;
  readonly json: string;
}

const parts: readonly Part[] = ['cold', 'throughput', 'server', 'features'];

export function optionsFrom(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string', default: parts.join() },
      documents: { type: 'string' },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      also: { type: 'string', multiple: true, default: [] },
      json: { type: 'string', default: join(root, 'out/bench.json') },
    },
  });
  const { quick } = values;
  const sizes = values.sizes ?? (quick ? '1,10,100' : '1,10,100,1000');
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  const documents = values.documents ?? (quick ? 'generated' : 'generated,adopted');
  const usual = quick ? 1 : 5;
  return {
    parts: new Set(parts.filter((part) => values.only.split(',').includes(part))),
    kinds: documents.split(',') as BenchDocument['kind'][],
    sizes: sizes.split(',').map(Number),
    roundsFor: (size) => (size >= 1000 ? 1 : (rounds ?? (size >= 100 ? Math.min(usual, 3) : usual))),
    coldRounds: rounds ?? (quick ? 3 : 11),
    featureRounds: rounds ?? (quick ? 1 : 9),
    edits: quick ? 10 : 50,
    burst: quick ? 0 : 20,
    budget: quick ? 5_000 : 120_000,
    also: values.also,
    peers: values.peers,
    write: values.write,
    json: values.json,
  };
}
