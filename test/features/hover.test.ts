import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/check';
import { hover } from '../../server/src/features/hover';
import { escapeMarkdown, markdown, plain } from '../../server/src/features/markup';
import { inEnglish } from '../../server/src/messages/message';
import { read } from './prose';

function told(prose: string, findings: readonly Finding[] = [], markup = plain): string[] {
  const { document, cursor, words } = read(prose);
  const found = hover(document, cursor, {
    markup,
    words: inEnglish,
    today: '2026-11-24',
    findings,
    rule: (id) => ({ about: `about ${id}`, url: `https://rules/${id}` }),
  });
  return found ? [words(found.range), ...found.paragraphs] : [];
}

describe('hover', () => {
  it('shows the note of a call', () => {
    assert.deepEqual(told('1. NOTES a report[^‸1].\n\n[^1]: Doc. 9364/22.\n'), ['[^1]', 'Footnote 1', 'Doc. 9364/22.']);
  });

  it('says that a call has no note', () => {
    assert.deepEqual(told('1. NOTES a report[^‸1].\n'), ['[^1]', 'Footnote 1', 'There is no note with this number.']);
  });

  it('shows an acronym with its name, introduction and uses', () => {
    assert.deepEqual(told('1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the N‸NT to report.\n'), [
      'NNT',
      'NNT — Network of Night Trains',
      'Introduced in paragraph 1. 1 use.',
    ]);
  });

  it('shows a deadline as an interval with weekday and days left', () => {
    assert.deepEqual(told('1. INVITES the Commission to report by the end of 20‸27.\n'), [
      'by the end of 2027',
      'Deadline',
      'to Friday 31 December 2027 at the latest (in 402 days)',
      'Who: Commission',
      'What: to report by the end of 2027',
    ]);
  });

  it('shows the whole row of the register on a verb: who, what, when, on which notes', () => {
    const [, , , ...row] = told(
      '1. INVI‸TES the Commission and ENISA to build on the plan[^1] by 31 March 2027. NOTES the rest.\n\n[^1]: A.\n',
    );
    assert.deepEqual(row, [
      'Who: Commission, ENISA',
      'What: to build on the plan by 31 March 2027',
      'By when: by 31 March 2027 (Wednesday 31 March 2027, in 127 days)',
      'Footnotes: 1',
    ]);
  });

  it('shows the points a verb leads in', () => {
    const [, , , ...rows] = told('1. INVI‸TES the Commission to:\n\n(a) report by the end of 2027;\n\n(b) act.\n');
    assert.deepEqual(rows, ['Who: Commission', '(a) report by the end of 2027 (31 December 2027)', '(b) act']);
  });

  it('shows no row where nobody is asked', () => {
    assert.equal(told('1. STRE‸SSES that trains run by 2027.\n').length, 3);
  });

  it('shows class and strength of a verb, and its counterparts', () => {
    const [range, head, others] = told('1. ENCOUR‸AGES the Commission to report.\n');
    assert.deepEqual([range, head], ['ENCOURAGES', 'ENCOURAGES — asks an addressee to act, strength 1 of 5']);
    assert.match(others!, /^fr: ENCOURAGE · de: /);
  });

  it('previews the paragraph of a cross-reference', () => {
    assert.deepEqual(told('1. STRESSES that trains run.\n\n2. RECALLS paragraph ‸1 of these conclusions.\n'), [
      '1',
      'Paragraph 1.',
      'STRESSES that trains run.',
    ]);
  });

  it('decodes a reference and says where to read it', () => {
    assert.deepEqual(told('1. RECALLS Decision (EU) 2023‸/936.\n'), [
      'Decision (EU) 2023/936',
      'Decision (EU) 2023/936',
      'CELEX 32023D0936',
      'EUR-Lex: https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32023D0936',
    ]);
  });

  it('leads to the document in the language of the text', () => {
    const { document, cursor } = read('1. NEEMT NOTA VAN Besluit (EU) 2023/9‸36.\n', 'nl');
    const context = { markup: plain, words: inEnglish, today: '2026-11-24', findings: [], rule: () => undefined };
    assert.match(hover(document, cursor, context)?.paragraphs.join() ?? '', /legal-content\/NL\/TXT/);
  });

  it('explains the rule of a finding', () => {
    const finding: Finding = {
      rule: 'verb-case',
      severity: 'warning',
      message: 'm',
      range: { start: 3, end: 10 },
      related: [],
    };
    const [range, ...lines] = told('1. Stress‸es that trains run.\n', [finding]);
    assert.equal(range, 'Stresses');
    assert.equal(lines.at(-1), 'verb-case: https://rules/verb-case: about verb-case');
  });

  it('takes no time in a recital, and none before the text itself, for a deadline', () => {
    const head = '---\ndate: 2026-05-01\n---\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n';
    assert.deepEqual(told(`${head}RECALLING its conclusions in the course of 20‸26,\n\n1. NOTES it.\n`), []);
    assert.deepEqual(told(`${head}1. NOTES the report from 3 Ma‸rch 2020.\n`), []);
    assert.match(told(`${head}1. INVITES it to act in the course of 20‸26.\n`).join(), /Deadline/);
  });

  it('says nothing about plain words', () => {
    assert.deepEqual(told('1. STRESSES that tra‸ins run.\n'), []);
  });

  it('escapes Markdown that stands in the text', () => {
    const note = '[click](command:evil) <img src=x> `code` **bold**';
    const [, , shown] = told(`1. NOTES a report[^‸1].\n\n[^1]: ${note}\n`, [], markdown);
    assert.equal(shown, '\\[click\\](command:evil) \\<img src=x\\> \\`code\\` \\*\\*bold\\*\\*');
  });

  it('lets no list, rule or number begin a line', () => {
    for (const [words, escaped] of [
      ['- x', '\\- x'],
      ['+ x', '\\+ x'],
      ['12. x', '12\\. x'],
      ['1) x', '1\\) x'],
      ['a\n# b', 'a \\# b'],
      ['=', '\\='],
    ]) {
      assert.equal(escapeMarkdown(words!), escaped);
    }
  });
});
