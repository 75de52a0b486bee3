import assert from 'node:assert/strict';
import { runCase, type Case } from './cases';
import { Folder, removeFolders } from './run';

const bread = `Council conclusions on bread

THE COUNCIL OF THE EUROPEAN UNION,

1. STRESSES that bread must be safe by the end of 2030. INVITES the Commission to report
by 31 March 2027, and CALLS ON the Member States and ENISA to bake.

2. WILL TAKE STOCK of bread in 2028.
`;

const flour = `Council conclusions on flour

THE COUNCIL OF THE EUROPEAN UNION,

1. URGES the EU and its Member States to mill in due course.

2. INVITES the High Representative to:

(a) sell "flour", by the end of 2026;

(b) buy wheat | rye.
`;

const files = { 'bread.en.conclusions': bread, 'flour.en.conclusions': flour };

interface Printed {
  readonly commitments: readonly {
    readonly path: string;
    readonly paragraph: number;
    readonly addressees: readonly string[];
    readonly deadline: { readonly latest: string | null } | null;
  }[];
}

/** `bread 1 Commission 2027-03-31` of each row that is printed. */
async function shown(...argv: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await new Folder(files).run(['commitments', '--format=json', ...argv]);
  assert.equal(code, 0, stderr);
  return (JSON.parse(stdout) as Printed).commitments.map(({ path, paragraph, addressees, deadline }) =>
    [path.split('.')[0], paragraph, addressees.join(' + '), deadline?.latest ?? '–'].join(' '),
  );
}

const all = [
  'flour 2 High Representative 2026-12-31',
  'bread 1 Commission 2027-03-31',
  'bread 2  2028-12-31',
  'bread 1 Member States + ENISA –',
  'flour 1 EU and its Member States –',
  'flour 2 High Representative –',
];

describe('conclusions commitments', () => {
  afterEach(removeFolders);

  it('prints JSON as the contract has it', async () => {
    const { code, stdout } = await new Folder(files).run(['commitments', '--format', 'json', 'flour.en.conclusions']);
    assert.equal(code, 0);
    const { commitments } = JSON.parse(stdout) as { commitments: object[] };
    assert.equal(commitments.length, 3);
    assert.deepEqual(commitments[1], {
      path: 'flour.en.conclusions',
      paragraph: 2,
      point: '(a)',
      verb: 'INVITES',
      class: 'request',
      strength: 2,
      addressees: ['High Representative'],
      concepts: ['highRepresentative'],
      text: 'INVITES the High Representative to: sell "flour", by the end of 2026;',
      task: 'sell "flour", by the end of 2026',
      deadline: { text: 'by the end of 2026', earliest: null, latest: '2026-12-31' },
      footnotes: [],
      line: 8,
    });
  });

  it('makes one register of several texts, by date; one alone keeps its order', async () => {
    assert.deepEqual(await shown(), all);
    assert.deepEqual(await shown('.'), all);
    assert.deepEqual(await shown('bread.en.conclusions'), [
      'bread 1 Commission 2027-03-31',
      'bread 1 Member States + ENISA –',
      'bread 2  2028-12-31',
    ]);
  });

  const filters: readonly (readonly [argv: readonly string[], wanted: (row: string) => boolean])[] = [
    [['--addressee=commission'], (row) => row.includes('Commission')],
    [['--addressee', 'member states'], (row) => row.includes('Member States')],
    [['--addressee=member-states'], (row) => row.includes('Member States')],
    [['--addressee=ENISA', '--addressee=eu'], (row) => row.includes('ENISA') || row.includes('EU and')],
    [['--addressee=representative'], (row) => row.includes('Representative')],
    [['--addressee=council'], (row) => row.startsWith('bread 2')],
    [['--addressee=mission'], () => false],
    [['--class=commitment'], (row) => row.startsWith('bread 2')],
    [['--from=2027-03-31'], (row) => /2027|2028/.test(row)],
    [['--to=2027-03-31'], (row) => /2026|2027/.test(row)],
    [['--from=2027-01-01', '--to=2027-12-31'], (row) => row.includes('2027')],
    [['--overdue=2027-03-31'], (row) => row.includes('2026')],
    [['--overdue=2027-04-01', '--class=request'], (row) => /2026|2027/.test(row)],
  ];
  for (const [argv, wanted] of filters) {
    it(`leaves out what ${argv.join(' ')} does not ask for`, async () => {
      assert.deepEqual(await shown(...argv), all.filter(wanted));
    });
  }

  it('has clauses of other classes when asked', async () => {
    assert.deepEqual(await shown('--class=statement'), ['bread 1  2030-12-31']);
    assert.equal((await shown('--all')).length, all.length + 1);
  });

  const cases: readonly Case[] = [
    {
      does: 'prints a table for people',
      argv: ['commitments', 'flour.en.conclusions'],
      files,
      how: { env: { COLUMNS: '80' } },
      code: 0,
      out: `Where  By            Who                 What
1      in due        EU and its Member   URGES to mill in due course
       course        States
2 (a)  2026-12-31    High                INVITES sell "flour", by the end of
                     Representative      2026
2 (b)                High                INVITES buy wheat | rye
                     Representative
`,
    },
    {
      does: 'says so when there is nothing to list',
      argv: ['commitments', '-'],
      how: { stdin: '1. STRESSES that bread matters.\n' },
      code: 0,
      out: 'No commitments.\n',
    },
    {
      does: 'prints Markdown in which words of the text are only words',
      argv: ['commitments', '--format=md', 'flour.en.conclusions'],
      files,
      code: 0,
      out: `| paragraph | who | what | by when | last day |
|---|---|---|---|---|
| 1 | EU and its Member States | URGES to mill in due course | in due course |  |
| 2 (a) | High Representative | INVITES sell "flour", by the end of 2026 | by the end of 2026 | 2026-12-31 |
| 2 (b) | High Representative | INVITES buy wheat \\| rye |  |  |
`,
    },
    {
      does: 'prints CSV with a byte order mark when asked',
      argv: ['commitments', '--format=csv', '--bom', 'flour.en.conclusions'],
      files,
      code: 0,
      out: /^\ufeffpath,line,paragraph,.*\r\n(.*\r\n){3}$/,
    },
    { does: 'prints a page', argv: ['commitments', '--format=html'], files, code: 0, out: /^<!DOCTYPE html>/ },
    { does: 'prints a calendar', argv: ['commitments', '--format=ics'], files, code: 0, out: /^BEGIN:VCALENDAR\r\n/ },
    {
      does: 'shows nothing but says why when there is no text',
      argv: ['commitments', 'nothing.conclusions'],
      code: 2,
      out: '',
      err: /nothing\.conclusions: there is no such file/,
    },
    {
      does: 'lists what can be read and says what cannot',
      argv: ['commitments', 'bread.en.conclusions', 'bad.conclusions'],
      files: { ...files, 'bad.conclusions': new Uint8Array([0x31, 0x2e, 0xff]) },
      code: 2,
      out: /2027-03-31/,
      err: /bad\.conclusions: not valid UTF-8/,
    },
    {
      does: 'knows no day that the calendar does not have',
      argv: ['commitments', '--from=2027-02-29'],
      files,
      code: 2,
      err: 'conclusions: --from: "2027-02-29" is no day; write it as 2027-03-31\n',
    },
    {
      does: 'knows no day in another form',
      argv: ['commitments', '--overdue=31.3.2027'],
      files,
      code: 2,
      err: /--overdue: "31\.3\.2027" is no day/,
    },
    {
      does: 'wants the first day first',
      argv: ['commitments', '--from=2028-01-01', '--to=2027-01-01'],
      files,
      code: 2,
      err: /no day lies between them/,
    },
    {
      does: 'has a byte order mark for CSV only',
      argv: ['commitments', '--bom'],
      files,
      code: 2,
      err: /--bom goes with/,
    },
    {
      does: 'knows no class there is not',
      argv: ['commitments', '--class=wish'],
      files,
      code: 2,
      err: /--class: there is no "wish"/,
    },
  ];
  cases.forEach(runCase);

  it('fits a narrow terminal', async () => {
    for (const columns of ['60', '80', '120']) {
      const { stdout } = await new Folder(files).run(['commitments'], { env: { COLUMNS: columns } });
      const widest = Math.max(...stdout.split('\n').map(({ length }) => length));
      assert.ok(widest <= Math.max(64, Number(columns)), `${widest} of ${columns}`);
    }
  });
});
