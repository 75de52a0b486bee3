/** One row of a table of runs: what is called on which files, and what must come of it. */
import assert from 'node:assert/strict';
import { Folder, type RunOptions } from './run';

export interface Case {
  readonly does: string;
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly how?: RunOptions;
  readonly code: number;
  /** Each must be found in what is printed; a string whole. */
  readonly out?: RegExp | string;
  readonly err?: RegExp | string;
}

export function runCase({ does, argv, files = {}, how = {}, code, out, err }: Case): void {
  it(does, async () => {
    const outcome = await new Folder(files).run(argv, how);
    const shown = JSON.stringify(outcome, null, 2);
    expectText(outcome.stdout, out, shown);
    expectText(outcome.stderr, err, shown);
    assert.equal(outcome.code, code, shown);
  });
}

function expectText(text: string, expected: RegExp | string | undefined, shown: string): void {
  if (typeof expected === 'string') assert.equal(text, expected, shown);
  else if (expected) assert.match(text, expected, shown);
}
