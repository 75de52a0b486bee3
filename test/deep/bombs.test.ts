/**
 * Time bombs: nothing takes more than its length. Twice the text may take two and a half times the time, and the text
 * itself a second; counted in time of the processor, so that other work on the machine does not count.
 * CONCLUSIONS_BOMBS=FILE writes what each took.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { check, readDocument, rules } from '../../server/src/service';
import { bombs } from './bombs';

/** Machines differ, and a collection of garbage may fall into any measurement. */
const PATIENCE = 3;
const MOST_SECONDS = 1;
/** Of many blocks each has its price: see docs/reliability.md. */
const SLOW: Readonly<Record<string, number>> = {
  '100 000 notes with their calls': 8,
  '100 000 notes of one number': 8,
  '50 000 paragraphs': 3,
  '50 000 paragraphs without an order or a verb': 3,
  '200 000 empty paragraphs': 2,
};
const MOST_GROWTH = 2.5;
/** The square is four; between the aim and this lies what the collector of the memory and other processes do. */
const TOO_MUCH_GROWTH = 3.2;
/** Shorter times say nothing of growth. */
const LEAST_SECONDS = 0.15;

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function time(text: string): number {
  return seconds(() => check(readDocument(text, { language: 'en' })));
}

/** The rules that take long, to be told where a bomb goes off. */
function slowest(text: string): string {
  const document = readDocument(text, { language: 'en' });
  const times = rules.map((rule) => [rule.id, seconds(() => check(document, {}, [rule]))] as const);
  return times
    .filter(([, taken]) => taken > 0.1)
    .map(([id, taken]) => `${id} ${taken.toFixed(1)} s`)
    .join(', ');
}

describe('time bombs', function () {
  const taken: Record<string, { seconds: number; growth: number }> = {};
  after(() => {
    const file = process.env['CONCLUSIONS_BOMBS'];
    if (file) writeFileSync(file, `${JSON.stringify(taken, null, 2)}\n`);
  });

  for (const [name, make] of Object.entries(bombs)) {
    it(name, () => {
      const [half, whole] = [make(0.5), make(1)];
      time(make(0.05));
      let [short, long] = [time(half), time(whole)];
      // What was disturbed once is timed again: the shortest time says what the work is.
      for (let again = 0; again < 2 && (long > MOST_SECONDS || long / short > MOST_GROWTH); again++)
        [short, long] = [Math.min(short, time(half)), Math.min(long, time(whole))];
      taken[name] = { seconds: Math.round(long * 100) / 100, growth: Math.round((long / short) * 10) / 10 };
      assert.ok(long < (SLOW[name] ?? MOST_SECONDS) * PATIENCE, `${long.toFixed(1)} s; ${slowest(whole)}`);
      const grows = long > LEAST_SECONDS && long / short > TOO_MUCH_GROWTH;
      assert.ok(!grows, `twice the text takes ${(long / short).toFixed(1)} times as long; ${slowest(whole)}`);
    });
  }
});
