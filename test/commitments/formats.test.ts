import assert from 'node:assert/strict';
import { merged, registerOf, type Register } from '../../server/src/commitments/entries';
import { csv } from '../../server/src/commitments/formats/csv';
import { html } from '../../server/src/commitments/formats/html';
import { ics } from '../../server/src/commitments/formats/ics';
import { markdown } from '../../server/src/commitments/formats/markdown';
import { readDocument } from '../../server/src/document/read';
import { undent } from '../support/marks';

const bread = `
  ---
  date: 2026-05-22
  ---

  Council conclusions on bread

  THE COUNCIL OF THE EUROPEAN UNION,

  1. INVITES the Commission to report on “bread”, salt; and butter\\jam by the end of 2026, and CALLS ON Fœderatia Pūrstāles to
  bake ${'very '.repeat(60)}much bread by 28 February 2028.

  2. URGES =SUM(A1), <script>alert(1)</script> & all parties to act as soon as possible.

  3. INVITES the Commission to report by 31 December 2027. INVITES the Commission to report by 31 December 2028.
`;

function register(text: string, path = 'texts/bread.en.conclusions'): Register {
  return registerOf(readDocument(undent(text), { language: 'en' }), path);
}

describe('the register as a calendar', () => {
  const calendar = ics(register(bread));

  it('has one all-day entry for each row with a last day, up to that day', () => {
    const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)/g)].map(
      ([, ...each]) => each,
    );
    assert.deepEqual(days, [
      ['20261231', '20270101'],
      ['20280228', '20280229'],
      ['20271231', '20280101'],
      ['20281231', '20290101'],
    ]);
  });

  it('has identifiers of its own for each entry, the same from run to run and after the sentence was changed', () => {
    const uids = (text: string, path?: string) => ics(register(text, path)).match(/UID:.*/g)!;
    const first = uids(bread);
    assert.equal(new Set(first).size, 4);
    assert.deepEqual(uids(bread), first);
    assert.deepEqual(uids(bread.replace('salt', 'pepper').replace('28 February 2028', '30 June 2028')), first);
    assert.deepEqual(uids(bread, 'elsewhere/bread.en.conclusions'), first);
    assert.ok(uids(bread, 'other.en.conclusions').every((uid) => !first.includes(uid)));
  });

  it('folds lines at 75 octets and never inside a character', () => {
    const lines = calendar.split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!line.includes('\ufffd') && !line.includes('\n'));
    }
    assert.ok(lines.some((line) => line.startsWith(' ')));
  });

  it('is whole without entries', () => {
    assert.match(
      ics(register('1. STRESSES that bread matters.\n')),
      /^BEGIN:VCALENDAR\r\n(?:.*\r\n)*END:VCALENDAR\r\n$/,
    );
    assert.doesNotMatch(ics(register('1. STRESSES that bread matters.\n')), /VEVENT/);
  });
});

describe('the register as CSV', () => {
  it('has nothing a spreadsheet takes for a formula', () => {
    const cells = csv(register(bread)).split(/,|\r\n/);
    assert.deepEqual(
      cells.filter((each) => /^"?[=+@-]/.test(each)),
      [],
    );
    assert.ok(csv(register(bread)).includes("'=SUM(A1)"));
  });
});

describe('the register as a page', () => {
  const page = html(register(bread));

  it('loads and runs nothing, and says so to the browser', () => {
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<script|<link|<img|https?:|url\(|@import|\son[a-z]+=/i);
  });

  it('shows words of the text as words', () => {
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp;'));
    assert.ok(!page.includes('alert(1)</script>'));
  });

  it('has a timeline by day and a table of what has none', () => {
    const days = [...page.matchAll(/<h3><time datetime="([\d-]+)">/g)].map(([, day]) => day);
    assert.deepEqual(days, ['2026-12-31', '2027-12-31', '2028-02-28', '2028-12-31']);
    assert.match(page, /<h2>Without a last day<\/h2>[\s\S]*as soon as possible/);
  });

  it('has one heading of each rank below the other, and each element closed', () => {
    const ranks = [...page.matchAll(/<h(\d)/g)].map(([, rank]) => Number(rank));
    assert.equal(ranks[0], 1);
    ranks.slice(1).forEach((rank, index) => assert.ok(rank > 1 && rank - ranks[index]! <= 1));
    const open: string[] = [];
    for (const [, slash, name] of page.matchAll(/<(\/?)([a-z][a-z\d]*)\b[^>]*>/g)) {
      if (name === 'meta' || name === 'html') continue;
      if (slash === '') open.push(name!);
      else assert.equal(open.pop(), name);
    }
    assert.deepEqual(open, []);
  });

  it('tells the language of what it quotes', () => {
    assert.match(page, /<span lang="en">/);
  });

  it('has something to say of nothing', () => {
    assert.match(html({ texts: [], entries: [] }), /0 tasks, 0 of them with a last day/);
  });
});

describe('several registers', () => {
  it('are one, by date; rows without a day stay in the order of the texts', () => {
    const other = register('1. INVITES ENISA to act by 2027. INVITES Europol to act.\n', 'a.en.conclusions');
    const days = merged([register(bread), other]).entries.map(
      ({ path, deadline }) => `${path[0]} ${deadline?.latest ?? ''}`,
    );
    assert.deepEqual(days, [
      't 2026-12-31',
      't 2027-12-31',
      'a 2027-12-31',
      't 2028-02-28',
      't 2028-12-31',
      't ',
      'a ',
    ]);
    assert.match(markdown(merged([register(bread), other])), /^\| text \| paragraph/);
  });
});
