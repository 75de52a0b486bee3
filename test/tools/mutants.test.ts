import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interval, scoreOf } from '../../tools/mutants/score';

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const { namesOf, chosenOf } = createRequire(__filename)('../../tools/mutants/chosen.cjs') as {
  namesOf(mutants: readonly Mutant[]): ReadonlyMap<string, string>;
  chosenOf(mutants: readonly Mutant[], choice: object): ReadonlySet<string>;
};

const results = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })));

describe('the score of a room', () => {
  it('counts those that were tried: a test that never ends has seen the fault', () => {
    assert.deepEqual(scoreOf(results({ Killed: 70, Timeout: 5, Survived: 20, NoCoverage: 5, Ignored: 50 })), {
      all: 100,
      seen: 75,
      percent: 75,
    });
  });

  it('says of a sample how many there are, and how far the score may lie from that of all', () => {
    const score = scoreOf(results({ Killed: 225, Survived: 75, CompileError: 700 }));
    assert.deepEqual(score, { all: 300, seen: 225, percent: 75, of: 1000, from: 69.8, to: 79.5 });
    assert.deepEqual(interval(0, 10), { from: 0, to: 27.7 });
    assert.deepEqual(interval(10, 10), { from: 72.2, to: 100 });
  });
});

describe('the sample of mutants', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conclusions-mutants-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Makes two mutants of each `1 < 2` in a file that begins with some lines more. */
  function mutants(name: string, before: number, count: number): Mutant[] {
    const fileName = join(folder, name);
    const lines = Array.from({ length: count }, (_, at) => `say(1 < 2${at});`);
    writeFileSync(fileName, [...Array.from({ length: before }, () => '//'), ...lines].join('\n'));
    return lines.flatMap((text, at) => {
      const line = before + at;
      const location = { start: { line, column: 4 }, end: { line, column: text.length - 2 } };
      return ['true', 'false'].map((replacement, index) => ({
        id: String(2 * at + index),
        fileName,
        location,
        mutatorName: 'ConditionalExpression',
        replacement,
      }));
    });
  }

  const chosen = (all: readonly Mutant[], choice: object) => {
    const ids = chosenOf(all, choice);
    const names = namesOf(all);
    return all.filter(({ id }) => ids.has(id)).map(({ id }) => names.get(id)!.replace(/.* Cond/, 'Cond'));
  };

  it('has as many as are asked for, the same each time and when lines above have moved, others in another draw', () => {
    const one = chosen(mutants('one.ts', 0, 100), { sample: 30, draw: '1' });
    assert.equal(one.length, 30);
    assert.deepEqual(chosen(mutants('one.ts', 7, 100), { sample: 30, draw: '1' }), one);
    assert.notDeepEqual(chosen(mutants('one.ts', 0, 100), { sample: 30, draw: '2' }), one);
    assert.equal(chosen(mutants('one.ts', 0, 10), {}).length, 20);
  });

  it('leaves out those that change nothing, and tries again those that are named', () => {
    const all = mutants('two.ts', 0, 2);
    const [first, second, ...others] = [...namesOf(all).values()];
    assert.match(first!, /two\.ts ConditionalExpression: 1 < 20 -> true$/);
    assert.equal(chosenOf(all, { equivalent: [first, second] }).size, others.length);
    assert.deepEqual([...chosenOf(all, { only: [second] })], ['1']);
  });

  it('tells apart two that read alike', () => {
    const [one] = mutants('three.ts', 0, 1);
    assert.match(namesOf([one!, { ...one!, id: '9' }]).get('9')!, / \(2\)$/);
  });
});
