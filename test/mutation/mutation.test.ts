import assert from 'node:assert/strict';
import { mutators } from './index';
import { describeMiss, run, share, tally, type Outcome } from './run';
import { adoptedText, cleanExamples } from './subjects';

/** A new seed is a new sample; the long form (tools/mutate.ts --all) plants every fault there is room for. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20251204);

describe('one fault at a time, of each kind, planted in clean texts', function () {
  this.timeout(60_000);

  const examples = cleanExamples();
  const first = examples.filter(({ document }) => document.language === 'en' || document.language === 'nl');

  it('knows at least 25 kinds of fault, over all families of rules', () => {
    assert.ok(mutators.length >= 25);
    const families = new Set(mutators.flatMap(({ rules }) => rules.map((rule) => rule.split('-')[0])));
    assert.deepEqual([...families].sort(), [
      'acronym',
      'citation',
      'cross',
      'deadline',
      'footnote',
      'heading',
      'paragraph',
      'point',
      'structure',
      'verb',
    ]);
  });

  it('finds at least 98 % in the English and Dutch examples, and nothing else', () => {
    const outcomes = run(first, { seed, perKind: 5 });
    for (const { kind, planted } of tally(outcomes)) assert.ok(planted > 0, `no place in any example for: ${kind}`);
    expectFound(outcomes, 0.98);
  });

  it('finds at least 95 % in the other languages, and nothing else', function () {
    const others = examples.filter((text) => !first.includes(text));
    if (others.length === 0) return this.skip();
    expectFound(run(others, { seed, perKind: 3 }), 0.95);
  });

  it('finds at least 98 % in the adopted text, and nothing else (skipped where ../shared is absent)', function () {
    const text = adoptedText();
    if (!text) return this.skip();
    expectFound(run([text], { seed, perKind: 2 }), 0.98);
  });
});

function expectFound(outcomes: readonly Outcome[], least: number): void {
  const tallies = tally(outcomes);
  const { planted, found, percent } = share(tallies);
  const misses = tallies.flatMap((each) => each.misses.map(describeMiss));
  console.log(`      ${found} of ${planted} faults found, alone and in place: ${percent} %`);
  if (misses.length > 0) console.log(misses.join('\n'));
  assert.ok(found >= least * planted, `${percent} % found:\n${misses.join('\n')}`);
}
