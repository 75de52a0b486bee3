import assert from 'node:assert/strict';
import { check, type CheckOptions } from '../server/src/check';
import { readDocument } from '../server/src/document/read';
import type { Message } from '../server/src/messages/message';
import type { BlockRule, Rule } from '../server/src/rules/rule';
import { undent } from './support/marks';

/** Words of a rule for tests, in no catalogue. */
const told = (text: string): Message => ({ text, values: {} });

function blockRule(id: string, checkBlock: BlockRule['checkBlock']): BlockRule {
  return { id, family: 'structure', severity: 'error', about: 'A rule for tests.', source: 'none', checkBlock };
}

describe('a rule that looks at one block', () => {
  const text = undent(`
    THE COUNCIL OF THE EUROPEAN UNION,

    1. WELCOMES the report on caves.

    2. INVITES the Commission to:

    (a) draw a map of all caves;

    (b) report on caves by 30 June 2028.
  `);
  /** Finds the caves, and remembers in which words it looked for them. */
  const curious = () => {
    const asked: string[] = [];
    const caves = blockRule('caves', function* (block) {
      asked.push(block.flow.text);
      const from = block.flow.text.indexOf('caves');
      const at = { block, from, to: from + 5 };
      const fix = { title: told('Write'), safe: true, edits: [{ at, newText: 'mines' }] };
      if (from >= 0) yield { at, message: told('caves'), related: [{ at, message: told('here') }], fix };
    });
    return { rules: [caves], asked };
  };
  const readAfter = (from: string, to: string) => {
    const before = readDocument(text, { language: 'en' });
    return { before, after: readDocument(text.replace(from, to), { language: 'en' }, before) };
  };

  it('is asked after an edit about the block that was edited, and finds what it found elsewhere in its new place', () => {
    const { rules, asked } = curious();
    const { before, after } = readAfter('the report', 'the long report');
    check(before, {}, rules);
    asked.length = 0;
    const { findings } = check(after, {}, rules);
    assert.deepEqual(asked, ['1. WELCOMES the long report on caves.']);
    assert.deepEqual(findings, check(readDocument(after.source.text, { language: 'en' }), {}, rules).findings);
    const places = findings.flatMap(({ range, related, fix }) => [
      range,
      ...related.map((each) => each.range),
      ...fix!.edits.map((each) => each.range),
    ]);
    assert.equal(places.length, 9);
    for (const { start, end } of places) assert.equal(after.source.text.slice(start, end), 'caves');
  });

  it('is asked anew where the clause that leads a block in has changed, or where it stands in another list', () => {
    const { rules, asked } = curious();
    const { before, after } = readAfter('INVITES the Commission', 'INVITES the Member States');
    check(before, {}, rules);
    asked.length = 0;
    check(after, {}, rules);
    assert.deepEqual(
      asked.map((words) => words.slice(0, 3)),
      ['2. ', '(a)', '(b)'],
    );
  });

  it('is asked anew when the stage, the date, the wordings of the house or the rules that are asked are others', () => {
    const { rules, asked } = curious();
    const { before } = readAfter('', '');
    const times = (options: CheckOptions, list: readonly Rule[] = rules) => {
      asked.length = 0;
      check(before, options, list);
      return asked.length;
    };
    const all = times({});
    assert.equal(times({}), 0);
    assert.equal(times({ stage: 'final' }), all);
    assert.equal(times({ stage: 'final', wordings: { en: { caves: 'mines' } } }), all);
    assert.equal(times({}, [...rules]), all);
    assert.equal(times({ rules: { caves: 'off' } }), 0);
    const dated = readDocument(`---\ndate: 2027-01-01\n---\n\n${text}`, { language: 'en' }, before);
    asked.length = 0;
    check(dated, {}, rules);
    assert.ok(asked.length >= all);
  });

  it('is asked of all blocks again when it has an end again', () => {
    const rules = [
      blockRule('moody', function* (block) {
        const from = block.flow.text.indexOf('caves');
        const finding = { at: { block, from, to: from + 5 }, message: told('caves') };
        if (from >= 0) yield finding;
        while (block.flow.text.includes('report on')) yield finding;
      }),
    ];
    const { before, after } = readAfter('the report on', 'maps of');
    const end = readDocument(after.source.text.replace('report on', 'tell us'), { language: 'en' }, after);
    assert.equal(check(before, {}, rules).failures.length, 1);
    const { findings, failures } = check(end, {}, rules);
    assert.deepEqual(failures, []);
    assert.equal(findings.length, 3);
  });

  it('may point into another block: that is not kept', () => {
    const { before } = readAfter('', '');
    const elsewhere = before.blocks.find((block) => block.flow.text.includes('INVITES'))!;
    const asked: string[] = [];
    const pointing = blockRule('pointing', function* (block) {
      asked.push(block.flow.text);
      if (block.flow.text.includes('WELCOMES')) yield { at: { block: elsewhere, from: 3, to: 10 }, message: told('m') };
    });
    const rules = [pointing];
    for (let time = 0; time < 2; time++) {
      asked.length = 0;
      const [found] = check(before, {}, rules).findings;
      assert.equal(before.source.text.slice(found?.range.start, found?.range.end), 'INVITES');
    }
    assert.deepEqual(asked, ['1. WELCOMES the report on caves.']);
  });
});
