import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textStore } from '../../server/src/lsp/documents';
import { toOffset, toPosition, type Encoding } from '../../server/src/lsp/positions';
import { edited } from '../../server/src/text/edit';
import { source } from '../../server/src/text/source';

const text = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '\ud83d', '\ude00', '\r', '\n', '\r\n', ' ', '\u2028'),
  maxLength: 40,
});
const number = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(NaN, Infinity, -Infinity, 1e12, 0.5));
const position = fc.record({ line: number, character: number });
const encoding = fc.constantFrom<Encoding>('utf-16', 'utf-8', 'utf-32');

describe('the store of open texts', () => {
  it('keeps line starts right through any edit', () => {
    fc.assert(
      fc.property(text, fc.nat(50), fc.nat(50), text, (before, a, b, inserted) => {
        const start = Math.min(a, b, before.length);
        const end = Math.min(Math.max(a, b), before.length);
        const now = edited(source(before), { start, end }, inserted);
        assert.deepEqual(now, source(before.slice(0, start) + inserted + before.slice(end)));
      }),
      { numRuns: 2000 },
    );
  });

  it('survives ranges outside the text, reversed, negative and in the middle of a character', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.record({ start: position, end: position, text })),
        encoding,
        (before, changes, unit) => {
          const store = textStore();
          const uri = 'untitled:a';
          store.open({ textDocument: { uri, text: before } });
          const contentChanges = changes.map((change) => ({
            range: { start: change.start, end: change.end },
            text: change.text,
          }));
          const now = store.change({ textDocument: { uri, version: null }, contentChanges }, unit)!;
          assert.deepEqual(now.source, source(now.source.text));
          assert.equal(now.version, null);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes a change without a range as the whole text', () => {
    const store = textStore();
    store.open({ textDocument: { uri: 'a', text: 'old', version: 1 } });
    const now = store.change(
      { textDocument: { uri: 'a', version: 2 }, contentChanges: [{ text: 'new\nlines' }] },
      'utf-16',
    )!;
    assert.deepEqual([now.source, now.version], [source('new\nlines'), 2]);
  });

  it('knows nothing of a text that was not opened', () => {
    assert.equal(textStore().change({ textDocument: { uri: 'a' }, contentChanges: [] }, 'utf-16'), undefined);
    assert.equal(textStore().close('a'), false);
  });
});

describe('positions', () => {
  const line = source('één 😀 x\r\nnext');

  for (const [unit, character] of [
    ['utf-16', 6],
    ['utf-8', 10],
    ['utf-32', 5],
  ] as const) {
    it(`counts ${unit} characters before the space behind 😀`, () => {
      assert.deepEqual(toPosition(line, 6, unit), { line: 0, character });
      assert.equal(toOffset(line, { line: 0, character }, unit), 6);
    });
  }

  it('goes there and back at every character in every encoding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n'), maxLength: 30 }),
        encoding,
        (written, unit) => {
          const whole = source(written);
          for (let at = 0; at < written.length; at += written.codePointAt(at)! > 0xffff ? 2 : 1) {
            if (written[at] === '\n' && written[at - 1] === '\r') continue;
            assert.equal(toOffset(whole, toPosition(whole, at, unit), unit), at);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('clamps a position behind the end of its line and of the text', () => {
    assert.equal(toOffset(line, { line: 0, character: 99 }, 'utf-8'), 8);
    assert.equal(toOffset(line, { line: 9, character: 0 }, 'utf-16'), line.text.length);
    assert.equal(toOffset(line, { line: -1, character: 4 }, 'utf-32'), 0);
  });
});
