/** What each rule says of the wrong examples on its page, and of other texts, is what it said before. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index';
import { path, saidBy } from '../../tools/generate/said';
import { messages } from '../../tools/messages';
import { read } from '../../tools/repository';

const kept = JSON.parse(read(path)) as Readonly<Record<string, string[][]>>;

describe('what the rules say, word by word (npm run generate keeps it)', () => {
  for (const { id } of rules) {
    it(id, () => {
      assert.ok(kept[id]?.flat().length);
      assert.deepEqual(saidBy(id), kept[id]);
    });
  }

  it('is all they can say: a message that no example has gets a text in test/rules/said.md', () => {
    const all = Object.values(kept).flat(2).join('\n');
    const abouts = new Set(rules.map(({ about }) => about));
    const ofRules = [...messages()].filter(([text, where]) => where.includes('/rules/') && !abouts.has(text));
    assert.ok(ofRules.length > 70);
    assert.deepEqual(
      ofRules.map(([text]) => text).filter((text) => !isIn(all, text)),
      [],
    );
  });
});

/** Its words stand in this order, with something short in its places. */
function isIn(all: string, text: string): boolean {
  const [first, ...others] = text.split(/\{\w+\}/);
  for (let at = all.indexOf(first!); at >= 0; at = all.indexOf(first!, at + 1)) {
    let end = at + first!.length;
    const follows = others.every((words) => {
      const next = all.indexOf(words, end);
      const isNear = next >= 0 && next - end < 200;
      end = next + words.length;
      return isNear;
    });
    if (follows) return true;
  }
  return false;
}
