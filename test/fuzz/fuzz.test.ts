import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expectSane } from './sane';
import { mangled, noise, scraps } from './texts';

/** Ten thousand in every run: most of them short, for a whole example takes as long as a hundred of these. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const seed = process.env['FUZZ_SEED'] === undefined ? {} : { seed: Number(process.env['FUZZ_SEED']) };
const failures = join(__dirname, 'failures');

describe('any text is read and checked: nothing throws, and every range is sane', function () {
  this.timeout(Math.max(60_000, runs * 200));

  const kinds = [
    ['noise', noise, 0.8],
    ['scraps of conclusions', scraps, 0.17],
    ['mangled examples', mangled, 0.03],
  ] as const;
  for (const [name, texts, share] of kinds) {
    it(`${name} (${share * 100} % of ${runs} runs; FUZZ_RUNS and FUZZ_SEED set others)`, () => {
      const outcome = fc.check(fc.property(texts, expectSane), {
        numRuns: Math.ceil(runs * share),
        interruptAfterTimeLimit: 200 * runs,
        ...seed,
      });
      if (!outcome.failed) return;
      const kept = keep(outcome.counterexample![0]);
      assert.fail(`seed ${outcome.seed}, kept as ${kept}: ${String(outcome.errorInstance)}`);
    });
  }

  for (const name of existsSync(failures) ? readdirSync(failures).filter((each) => each.endsWith('.json')) : []) {
    it(`once failed: ${name}`, () => expectSane(JSON.parse(readFileSync(join(failures, name), 'utf8')) as string));
  }
});

/** As JSON, since a text may hold halves of characters that no file can. */
function keep(text: string): string {
  const name = `${createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 12)}.json`;
  mkdirSync(failures, { recursive: true });
  writeFileSync(join(failures, name), `${JSON.stringify(text)}\n`);
  return `test/fuzz/failures/${name}`;
}
