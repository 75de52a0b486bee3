import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentsOf, type Commitment } from '../../server/src/commitments/register';
import { readDocument } from '../../server/src/document/read';
import type { LanguageCode, VerbClass } from '../../server/src/languages/data';
import { undent } from '../support/marks';

/** `4 (a) INVITES → Commission, Member States | by 2027 = 2027-12-31 | to bake bread` */
function line({ paragraph, point, verb, addressees, deadline, task }: Commitment): string {
  const place = [paragraph, point].filter((each) => each !== null).join(' ');
  const names = addressees.map(({ concept, text }) => (concept === 'other' ? `“${text}”` : text)).join(', ');
  const day = deadline === null ? '' : `${deadline.text} = ${deadline.latest ?? deadline.kind}`;
  return `${place} ${verb} → ${names} | ${day} | ${task}`;
}

function rows(language: LanguageCode, text: string, classes?: ReadonlySet<VerbClass>): string[] {
  return commitmentsOf(readDocument(undent(text), { language }), classes).map(line);
}

describe('the register of commitments', () => {
  it('has a row for each request and commitment, in the order of the text', () => {
    assert.deepEqual(
      rows(
        'en',
        `
        1. STRESSES that bread matters, and INVITES the Commission to report by the end of 2026, and CALLS ON the Member
        States to bake. WELCOMES the rest.

        2. UNDERTAKES to eat more bread. The Council WILL TAKE STOCK of it in 2028.
        `,
      ),
      [
        '1 INVITES → Commission | by the end of 2026 = 2026-12-31 | to report by the end of 2026',
        '1 CALLS ON → Member States |  | to bake',
        '2 UNDERTAKES to →  |  | to eat more bread',
        '2 WILL (…) TAKE STOCK of → Council | in 2028 = 2028-12-31 | of it in 2028',
      ],
    );
  });

  it('has the other classes when asked', () => {
    assert.deepEqual(
      rows(
        'en',
        '1. STRESSES that bread must be safe by the end of 2027, and INVITES all to eat.\n',
        new Set(['statement']),
      ),
      ['1 STRESSES →  | by the end of 2027 = 2027-12-31 | that bread must be safe by the end of 2027'],
    );
  });

  it('takes points for the tasks, with addressees and deadline of the clause above', () => {
    assert.deepEqual(
      rows(
        'en',
        `
        1. CALLS ON the Member States, with the help of the Commission, by 30 June 2027 to:

        (a) bake bread;

        (b) sell it, in particular:

        i. in schools;

        ii. in libraries; and

        (c) report on both by the end of 2027.

        STRESSES that this matters.
        `,
      ),
      [
        '1 (a) CALLS ON → Member States | by 30 June 2027 = 2027-06-30 | bake bread',
        '1 (b) CALLS ON → Member States | by 30 June 2027 = 2027-06-30 | sell it, in particular: i. in schools; ii. in libraries',
        '1 (c) CALLS ON → Member States | by the end of 2027 = 2027-12-31 | report on both by the end of 2027',
      ],
    );
  });

  it('goes down to the points that have deadlines of their own', () => {
    assert.deepEqual(
      rows(
        'nl',
        `
        1. VERZOEKT de Commissie en de lidstaten om:

        a) brood te bakken, met name:

        i. in scholen, uiterlijk eind 2027;

        ii. in bibliotheken;

        b) brood te verkopen.
        `,
      ),
      [
        '1 a) i. VERZOEKT → Commissie, lidstaten | uiterlijk eind 2027 = 2027-12-31 | brood te bakken, met name: in scholen, uiterlijk eind 2027',
        '1 a) ii. VERZOEKT → Commissie, lidstaten |  | brood te bakken, met name: in bibliotheken',
        '1 b) VERZOEKT → Commissie, lidstaten |  | brood te verkopen',
      ],
    );
  });

  it('finds at the head of the points whom the clause above does not name', () => {
    assert.deepEqual(
      rows(
        'en',
        `
        1. INVITES:

        (a) the Commission to report by the end of 2026; and

        (b) the Member States and the European External Action Service (EEAS), where possible, to reply.
        `,
      ),
      [
        '1 (a) INVITES → Commission | by the end of 2026 = 2026-12-31 | to report by the end of 2026',
        '1 (b) INVITES → Member States, European External Action Service |  | where possible, to reply',
      ],
    );
  });

  it('keeps a clause whose sentence is over before the points', () => {
    assert.deepEqual(
      rows('en', '1. INVITES the Commission to report. The report covers:\n\n(a) flour;\n\n(b) yeast.\n'),
      ['1 INVITES → Commission |  | to report'],
    );
  });

  it('reads paragraphs below a lead-in in capitals as what it asks', () => {
    assert.deepEqual(
      rows(
        'en',
        `
        THE COUNCIL OF THE EUROPEAN UNION,

        INVITES THE MEMBER STATES, IN ACCORDANCE WITH THE PRINCIPLE OF SUBSIDIARITY, TO:

        1. Bake bread by the end of 2028.

        2. Sell it.

        INVITES THE COMMISSION TO:

        3. Report on both.
        `,
      ),
      [
        '1 INVITES → MEMBER STATES | by the end of 2028 = 2028-12-31 | Bake bread by the end of 2028',
        '2 INVITES → MEMBER STATES |  | Sell it',
        '3 INVITES → COMMISSION |  | Report on both',
      ],
    );
  });

  it('carries addressees over where the text says so, and leaves pronouns alone', () => {
    assert.deepEqual(
      rows('nl', '1. VERZOEKT de Commissie brood te bakken, en VERZOEKT verder na te gaan of het lekker is.\n'),
      ['1 VERZOEKT → Commissie |  | brood te bakken', '1 VERZOEKT → Commissie |  | verder na te gaan of het lekker is'],
    );
    assert.deepEqual(
      rows('en', '1. INVITES the Commission to bake, and further INVITES to report. REQUESTS to sell.\n'),
      ['1 INVITES → Commission |  | to bake', '1 INVITES → Commission |  | to report', '1 REQUESTS →  |  | to sell'],
    );
    assert.deepEqual(rows('en', '1. WELCOMES the Commission’s plan and INVITES it to report.\n'), [
      '1 INVITES → “it” |  | to report',
    ]);
  });

  it('has a row for each of two days, and leaves vague words beside a day out', () => {
    assert.deepEqual(
      rows(
        'en',
        '1. INVITES the Commission to report by 31 March 2027 and by 31 March 2028. INVITES ENISA to act as soon as possible and by 2030. INVITES Europol to act in due course.\n',
      ),
      [
        '1 INVITES → Commission | by 31 March 2027 = 2027-03-31 | to report by 31 March 2027 and by 31 March 2028',
        '1 INVITES → Commission | by 31 March 2028 = 2028-03-31 | to report by 31 March 2027 and by 31 March 2028',
        '1 INVITES → ENISA | by 2030 = 2030-12-31 | to act as soon as possible and by 2030',
        '1 INVITES → Europol | in due course = vague | to act in due course',
      ],
    );
  });

  it('counts from the adoption of the text where its date is known', () => {
    const text = (date: string): string =>
      `${date}1. INVITES the Commission to report within six months of the adoption of these conclusions. INVITES ENISA to act within six months of the entry into force of the act.\n`;
    assert.deepEqual(rows('en', text('---\ndate: 2026-08-31\n---\n\n')), [
      '1 INVITES → Commission | within six months of the adoption of these conclusions = 2027-02-28 | to report within six months of the adoption of these conclusions',
      '1 INVITES → ENISA | within six months = duration | to act within six months of the entry into force of the act',
    ]);
    assert.deepEqual(
      rows('en', text('')).map((row) => row.split(' | ')[1]),
      ['within six months of the adoption of these conclusions = duration', 'within six months = duration'],
    );
  });

  it('has the notes a row rests on, and no call in its words', () => {
    const [row] = commitmentsOf(
      readDocument(
        '1. INVITES the Commission[^1] to build on the plan[^2], and NOTES the rest[^3].\n\n[^1]: A.\n[^2]: B.\n[^3]: C.\n',
        { language: 'en' },
      ),
    );
    assert.deepEqual(row!.footnotes, ['1', '2']);
    assert.equal(row!.text, 'INVITES the Commission to build on the plan');
  });

  it('is empty for a text in no known language', () => {
    assert.deepEqual(commitmentsOf(readDocument('1. QWERT the zxcv to asdf.\n')), []);
    assert.deepEqual(commitmentsOf(readDocument('')), []);
  });
});

/** The adopted text lies beside the repository; without it there is nothing to test. */
const path = join(process.env['CONCLUSIONS_SHARED'] ?? join(__dirname, '../../../shared'), 'corpus/st09364-22.nl.txt');
const isThere = existsSync(path);

describe(`the register of an adopted text${isThere ? '' : ' (skipped: ../shared/corpus is not there)'}`, () => {
  let all: readonly Commitment[] = [];

  before(function () {
    if (!isThere) this.skip();
    all = commitmentsOf(readDocument(readFileSync(path, 'utf8'), { fileName: path }));
  });

  it('has its twelve deadlines, with those asked and the last day', () => {
    const dated = all.filter(({ deadline }) => deadline !== null);
    assert.deepEqual(
      dated.map(({ paragraph, addressees, deadline }) => [
        paragraph,
        addressees.map(({ text }) => text).join(' + '),
        deadline!.text,
        deadline!.latest,
      ]),
      [
        ['4', 'Commissie', 'vóór eind 2022', '2022-12-31'],
        ['9', 'Commissie', 'vóór eind 2022', '2022-12-31'],
        ['12', 'Commissie + hoge vertegenwoordiger + NIS-samenwerkingsgroep', 'uiterlijk eind 2022', '2022-12-31'],
        ['13', 'Commissie', 'tegen het einde van het derde kwartaal 2022', '2022-09-30'],
        [
          '15',
          'Commissie + andere betrokken instellingen, organen en agentschappen',
          'uiterlijk eind 2022',
          '2022-12-31',
        ],
        ['20', 'hoge vertegenwoordiger + Commissie', 'uiterlijk in het derde kwartaal van 2022', '2022-09-30'],
        ['21', 'hoge vertegenwoordiger', 'uiterlijk eind 2022', '2022-12-31'],
        ['21', 'hoge vertegenwoordiger', 'uiterlijk in het derde kwartaal van 2022', '2022-09-30'],
        [
          '23',
          'lidstaten + hoge vertegenwoordiger',
          'uiterlijk aan het einde van het eerste kwartaal van 2023',
          '2023-03-31',
        ],
        ['26', 'hoge vertegenwoordiger', 'uiterlijk aan het einde van het eerste kwartaal van 2023', '2023-03-31'],
        ['27', 'hoge vertegenwoordiger + Commissie', 'in 2022', '2022-12-31'],
        ['30', 'Raad', 'in 2023', '2023-12-31'],
      ],
    );
  });

  it('has its 29 requests, each with whom it asks or what it encourages', () => {
    const requests = all.filter((row) => row.class === 'request');
    const counts = new Map<string, number>();
    for (const { verb } of requests) counts.set(verb, (counts.get(verb) ?? 0) + 1);
    assert.deepEqual(
      [...counts],
      [
        ['MOEDIGT … AAN', 6],
        ['VERZOEKT', 20],
        ['ROEPT … OP', 3],
      ],
    );
    assert.deepEqual(requests.filter(({ addressees }) => addressees.length === 0).map(line), []);
    const objects = requests.filter(({ addressees }) => addressees.some(({ concept }) => concept === 'other'));
    assert.deepEqual(
      objects.map(({ paragraph, verb, addressees }) => [
        paragraph,
        verb,
        addressees.map(({ text }) => text.split(' ')[0]),
      ]),
      [
        ['20', 'MOEDIGT … AAN', ['samenwerking']],
        ['26', 'MOEDIGT … AAN', ['ontwikkeling']],
      ],
    );
  });
});
