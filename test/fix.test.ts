import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check as checkDocument, type CheckResult, type Edit, type Finding } from '../server/src/check';
import { readDocument } from '../server/src/document/read';
import { applyEdits, fixText } from '../server/src/fix';

/** A check that finds words in a text; each may be replaced by another. */
function checking(wordings: Readonly<Record<string, { to?: string; safe?: boolean; severity?: Finding['severity'] }>>) {
  return (text: string): CheckResult => {
    const findings = Object.entries(wordings).flatMap(([word, { to, safe = true, severity = 'error' }]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Finding => {
        const range = { start: index, end: index + word.length };
        const fix =
          to === undefined ? {} : { fix: { title: `${word} → ${to}`, safe, edits: [{ range, newText: to }] } };
        return { rule: word, severity, message: word, range, related: [], ...fix };
      }),
    );
    return { findings: findings.sort((a, b) => a.range.start - b.range.start), suppressed: [], failures: [] };
  };
}

const all = () => true;

describe('applying edits', () => {
  it('takes them in any order, and leaves all else as it is', () => {
    const edits: Edit[] = [
      { range: { start: 4, end: 4 }, newText: 'x' },
      { range: { start: 0, end: 1 }, newText: '' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'bcdxef');
  });

  it('ends new lines as the text ends its lines', () => {
    const insert = [{ range: { start: 0, end: 0 }, newText: 'x\ny\r\n' }];
    assert.equal(applyEdits('a\r\nb', insert), 'x\r\ny\r\na\r\nb');
    assert.equal(applyEdits('a\rb', insert), 'x\ry\ra\rb');
    assert.equal(applyEdits('a\nb\r\n', insert), 'x\ny\na\nb\r\n');
    assert.equal(applyEdits('a', insert), 'x\ny\na');
  });

  it('changes no byte outside the edits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.tuple(fc.nat(50), fc.nat(5)), { maxLength: 5 }),
        (text, pairs) => {
          const edits: Edit[] = [];
          let at = 0;
          for (const [gap, length] of pairs) {
            const start = Math.min(text.length, at + gap + 1);
            const end = Math.min(text.length, start + length);
            if (edits.length > 0 && start <= at) break;
            edits.push({ range: { start, end }, newText: '◆' });
            at = end;
          }
          const pieces = edits.map(({ range }, index) => text.slice(edits[index - 1]?.range.end ?? 0, range.start));
          assert.equal(applyEdits(text, edits), [...pieces, text.slice(edits.at(-1)?.range.end ?? 0)].join('◆'));
        },
      ),
    );
  });
});

describe('fixing a text', () => {
  it('goes on until nothing is left to fix', () => {
    const { text, applied, result } = fixText(
      'a a',
      checking({ a: { to: 'b' }, b: { to: 'c', severity: 'warning' } }),
      all,
    );
    assert.deepEqual([text, applied, result.findings], ['c c', 4, []]);
  });

  it('applies only the fixes wanted', () => {
    const check = checking({ a: { to: 'b' }, c: { to: 'd', safe: false } });
    assert.equal(fixText('a c', check, ({ safe }) => safe).text, 'b c');
    assert.equal(fixText('a c', check, all).text, 'b d');
  });

  it('gives back a text without fixes as it is', () => {
    const { text, applied } = fixText('a', checking({ a: {} }), all);
    assert.deepEqual([text, applied], ['a', 0]);
  });

  it('never applies two fixes that overlap in one round', () => {
    const seen: string[] = [];
    const check = checking({ ab: { to: 'x' }, bc: { to: 'y' }, xc: {} });
    fixText('abc', (text) => (seen.push(text), check(text)), all);
    assert.deepEqual([...new Set(seen)], ['abc', 'xc']);
  });

  it('comes to an end where two fixes undo each other', () => {
    const { text } = fixText(
      'a',
      checking({ a: { to: 'b', severity: 'warning' }, b: { to: 'a', severity: 'warning' } }),
      all,
    );
    assert.ok(text === 'a' || text === 'b');
  });

  it('comes to an end where a fix makes work for itself', () => {
    const { text } = fixText('a', checking({ a: { to: 'aa', severity: 'warning' } }), all);
    assert.ok(text.length <= 2 ** 10);
  });

  it('takes back a fix that brings a new error, and keeps the others', () => {
    const check = checking({ a: { to: 'b' }, c: { to: 'bad' }, d: { to: 'e' }, bad: {} });
    const { text, applied } = fixText('a c d c a', check, all);
    assert.deepEqual([text, applied], ['b c e c b', 3]);
  });

  it('lets a fix bring a new warning', () => {
    assert.equal(fixText('a', checking({ a: { to: 'b' }, b: { severity: 'warning' } }), all).text, 'b');
  });

  it('never leaves more errors of a rule than there were, and is stable', () => {
    const letters = ['a', 'b', 'c', 'd'] as const;
    const wording = fc.record({
      to: fc.constantFrom('', ...letters, 'ab', 'cd', 'da'),
      safe: fc.boolean(),
      severity: fc.constantFrom('error' as const, 'hint' as const),
    });
    const wordings = fc.dictionary(fc.constantFrom(...letters, 'bc', 'ad'), wording, { maxKeys: 4 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }), wordings, (text, table) => {
        const check = checking(table);
        const errors = (of: string, rule: string) =>
          check(of).findings.filter((each) => each.rule === rule && each.severity === 'error').length;
        const fixed = fixText(text, check, all);
        for (const rule of Object.keys(table)) assert.ok(errors(fixed.text, rule) <= errors(text, rule));
        assert.deepEqual(fixed.result, check(fixed.text));
      }),
    );
  });
});

describe('fixing the faulty examples', () => {
  const folder = join(__dirname, '../examples/faulty');
  const names = readdirSync(folder).filter((name) => /\.conclusions(?:\.txt)?$/.test(name));

  for (const name of names) {
    for (const which of ['safe', 'all'] as const) {
      it(`${name}: ${which} fixes help, bring no new error, and leave nothing for a second run`, () => {
        const check = (text: string) => checkDocument(readDocument(text, { fileName: name }));
        const wanted = ({ safe }: { safe: boolean }) => safe || which === 'all';
        const text = readFileSync(join(folder, name), 'utf8');
        const fixed = fixText(text, check, wanted);
        const count = ({ findings }: CheckResult, rule?: string) =>
          findings.filter((each) => rule === undefined || (each.rule === rule && each.severity === 'error')).length;
        const before = check(text);
        assert.ok(fixed.applied >= 5);
        assert.ok(count(fixed.result) < count(before));
        for (const { rule } of fixed.result.findings) assert.ok(count(fixed.result, rule) <= count(before, rule), rule);
        assert.deepEqual(fixText(fixed.text, check, wanted), { ...fixed, applied: 0 });
      });
    }
  }
});
