import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinLines } from '../../server/src/text/flow';
import { scanLines } from '../../server/src/text/lines';
import { lineRange, offsetAt, positionAt, source } from '../../server/src/text/source';
import { shapeOf, tokenize, wordKey } from '../../server/src/text/tokens';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'B', '-', ' ', '\n', '\r', '\r\n', '\u00ad', '\u00a0', '\u2011', '7', '😀', 'é'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
});

/** The whole text as one flow, line by line. */
function flowOf(text: string) {
  const lines = scanLines(source(text)).filter(({ start, end }) => end > start);
  return joinLines(text, lines);
}

describe('Source', () => {
  it('breaks lines at \\r\\n, \\r and \\n only', () => {
    assert.deepEqual(source('a\r\nb\rc\nd\u2028e\f').lineStarts, [0, 3, 5, 7]);
  });

  it('turns offsets into positions and back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), (text, seed) => {
        const offset = seed % (text.length + 1);
        const it = source(text);
        const { end } = lineRange(it, positionAt(it, offset).line);
        assert.equal(offsetAt(it, positionAt(it, offset)), Math.min(offset, end));
      }),
    );
  });

  it('clamps positions that lie outside', () => {
    const it = source('one\r\ntwo');
    assert.equal(offsetAt(it, { line: -1, character: 9 }), 0);
    assert.equal(offsetAt(it, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(it, { line: 9, character: 0 }), 8);
  });
});

describe('Lines', () => {
  it('trims every kind of space and knows rules and page breaks', () => {
    const text = `\uFEFF  one \u00a0\r\n${' '.repeat(49)}\n_____\n\f two`;
    const lines = scanLines(source(text));
    assert.deepEqual(
      lines.map(({ start, end }) => text.slice(start, end)),
      ['one', '', '_____', 'two'],
    );
    assert.deepEqual(
      lines.map(({ rule }) => rule),
      [false, true, true, false],
    );
    assert.deepEqual(
      lines.map(({ pageBreak }) => pageBreak),
      [false, false, false, true],
    );
  });
});

describe('Flow', () => {
  it('joins lines with a space and a word broken at its hyphen with nothing', () => {
    assert.equal(flowOf('the EU-\nCyCLONe net\n\nwork').text, 'the EU-CyCLONe net work');
  });

  it('keeps a suspended hyphen apart', () => {
    const text = 'netwerk-\nen';
    const lines = scanLines(source(text));
    assert.equal(joinLines(text, lines, (word) => word === 'en').text, 'netwerk- en');
  });

  it('reads special spaces and hyphens as plain ones and drops soft hyphens', () => {
    assert.equal(flowOf('23\u00a0May EU\u2011wide co\u00adop').text, '23 May EU-wide coop');
  });

  it('maps every character back to where it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const flow = flowOf(text);
        for (let at = 0; at < flow.text.length; at++) {
          const there = text[flow.toSource(at)];
          if (!' -'.includes(flow.text[at]!)) assert.equal(there, flow.text[at]);
          const { start, end } = flow.range({ from: at, to: at + 1 });
          assert.ok(start >= 0 && end === start + 1 && end <= text.length + 1);
        }
      }),
    );
  });

  it('finds the flow offset of a source offset', () => {
    const flow = flowOf('one\n  two');
    assert.equal(flow.fromSource(6), 4);
    assert.equal(flow.toSource(4), 6);
    assert.equal(flow.fromSource(99), 7);
  });
});

describe('Tokens', () => {
  it('cuts letters, digits and marks apart and says what is glued', () => {
    const tokens = tokenize('EU9, l’UNION 20191 Log4J²');
    assert.deepEqual(
      tokens.map(({ text, glued }) => (glued ? `+${text}` : text)),
      ['EU', '+9', '+,', 'l', '+’', '+UNION', '20191', 'Log', '+4', '+J', '+²'],
    );
  });

  it('covers the text without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, text: own } of tokenize(text)) {
          assert.ok(from >= end && to > from);
          assert.equal(text.slice(from, to), own);
          end = to;
        }
      }),
    );
  });

  it('tells the case of a word', () => {
    assert.deepEqual(['EU', 'Raad', 'raad', 'CyCLONe', 'GRÖßE', 'ΕΕ', 'Съвет', '7'].map(shapeOf), [
      'upper',
      'title',
      'lower',
      'mixed',
      'upper',
      'upper',
      'title',
      'none',
    ]);
  });

  it('makes look-up keys alike that drafters write differently', () => {
    assert.equal(wordKey('GRÖẞE'), wordKey('größe'));
    assert.equal(wordKey('ΤΟΥΣ'), wordKey('τους'));
    assert.equal(wordKey('e\u0301tat'), wordKey('ÉTAT'));
  });
});
