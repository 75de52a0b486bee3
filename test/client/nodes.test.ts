import assert from 'node:assert/strict';
import type { Commitment, Outline } from '../../client/src/outlines';
import {
  acronymNodes,
  commitmentNodes,
  footnoteNodes,
  nodeAt,
  structureNodes,
  stateOf,
  type Node,
  type Words,
} from '../../client/src/views/nodes';
import {
  acronymTable,
  commitmentTable,
  footnoteTable,
  structureTable,
  type Columns,
} from '../../client/src/views/tables';

const words: Words = {
  noNote: 'no note',
  noCall: 'never called',
  notIntroduced: 'not introduced',
  call: (line) => `line ${line}`,
  uses: (count) => `${count} uses`,
  noAddressee: 'nobody',
  council: 'the Council',
  noDeadline: 'no deadline',
  overdue: 'overdue',
  soon: 'soon',
  noParagraph: 'elsewhere',
  introduced: (line) => `from line ${line}`,
};

const outline: Outline = {
  language: 'en',
  title: null,
  headings: [
    { label: 'I', title: 'PORTS', line: 4 },
    { label: null, title: 'ANNEX I', line: 20 },
  ],
  paragraphs: [
    { number: 1, line: 2, verbs: ['STRESSES'] },
    { number: 2, line: 6, verbs: ['TAKES (…) NOTE of', 'MOEDIGT … AAN', 'TAKES (…) NOTE of'] },
    { number: 1, line: 22, verbs: [] },
  ],
  footnotes: [
    { label: '1', line: 30, text: 'ST 1/25.', calls: [2, 6] },
    { label: '2', line: null, text: null, calls: [6] },
    { label: '3', line: 31, text: 'ST 3/25.', calls: [] },
  ],
  acronyms: [
    { form: 'XYZ', expansion: null, line: null, uses: 2 },
    { form: 'ABC', expansion: 'A Big Council', line: 2, uses: 1 },
  ],
};

const say = (nodes: readonly Node[], depth = 0): string[] =>
  nodes.flatMap(({ label, description, problem, children }) => [
    `${'  '.repeat(depth)}${problem ? '! ' : ''}${label} | ${description}`,
    ...say(children, depth + 1),
  ]);

describe('rows of the panel', () => {
  it('put paragraphs below their headings, with verbs as one reads them', () => {
    assert.deepEqual(say(structureNodes(outline, [], new Set([6]))), [
      '1. STRESSES | ',
      'I. PORTS | ',
      '  ! 2. TAKES NOTE | MOEDIGT … AAN',
      'ANNEX I | ',
      '  1. | ',
    ]);
  });

  it('have ids of their own, though numbers come again in an annex', () => {
    const ids = (nodes: readonly Node[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(structureNodes(outline, [], new Set()));
    assert.equal(new Set(all).size, all.length);
  });

  it('say which note is missing and which is never called', () => {
    assert.deepEqual(say(footnoteNodes(outline, words)), [
      '1 | ST 1/25.',
      '  line 3 | ',
      '  line 7 | ',
      '! 2 | no note',
      '  line 7 | ',
      '! 3 | never called · ST 3/25.',
    ]);
  });

  it('say what an acronym stands for, or that nobody said', () => {
    assert.deepEqual(say(acronymNodes(outline, words)), [
      'ABC | A Big Council · from line 3 · 1 uses',
      '! XYZ | not introduced · 2 uses',
    ]);
  });

  it('are found by the line of the cursor', () => {
    const nodes = structureNodes(outline, [], new Set());
    assert.equal(nodeAt(nodes, 0), undefined);
    assert.equal(nodeAt(nodes, 5)?.label, 'I. PORTS');
    assert.equal(nodeAt(nodes, 9)?.label, '2. TAKES NOTE');
    assert.equal(nodeAt(nodes, 99)?.id, 'paragraph 1 #2');
  });
});

describe('rows of commitments', () => {
  const deadline = (text: string, latest: string | null) => ({ text, earliest: null, latest });
  const task = (more: Partial<Commitment>): Commitment => ({
    paragraph: 2,
    point: null,
    verb: 'INVITES',
    class: 'request',
    addressees: ['the Commission'],
    task: 'to report',
    deadline: null,
    line: 6,
    ...more,
  });
  const list = [
    task({ deadline: deadline('by the end of 2027', '2027-12-31') }),
    task({
      paragraph: 3,
      addressees: ['the Commission', 'Member States'],
      deadline: deadline('by 2025', '2025-12-31'),
    }),
    task({ paragraph: 4, addressees: [], verb: 'WILL (…) REVIEW' }),
  ];

  const days = { today: '2026-11-24', soon: '2026-12-24' };

  it('stand below each who is asked; what is late is marked', () => {
    assert.deepEqual(say(commitmentNodes(list, 'addressee', days, words)), [
      'Member States | 1',
      '  ! 3. INVITES | overdue · 2025-12-31 · to report',
      'the Commission | 2',
      '  2. INVITES | 2027-12-31 · to report',
      '  ! 3. INVITES | overdue · 2025-12-31 · to report',
      'nobody | 1',
      '  4. WILL REVIEW | to report',
    ]);
  });

  it('or in the order of their last days, then deadlines without a day, at the end those without a deadline', () => {
    const vague = task({ paragraph: 5, deadline: deadline('as soon as possible', null) });
    assert.deepEqual(say(commitmentNodes([vague, ...list], 'date', days, words)), [
      '2025-12-31 | 1',
      '  ! 3. INVITES | overdue · the Commission, Member States · to report',
      '2027-12-31 | 1',
      '  2. INVITES | the Commission · to report',
      'as soon as possible | 1',
      '  5. INVITES | the Commission · to report',
      'no deadline | 1',
      '  4. WILL REVIEW | nobody · to report',
    ]);
  });

  it('or below their paragraphs, with the point; an annex counts anew', () => {
    const more = [
      task({ paragraph: 4, point: '(a)', line: 9 }),
      task({ paragraph: null, line: 12 }),
      task({ paragraph: 2, line: 20 }),
    ];
    const nodes = commitmentNodes([...list, ...more], 'paragraph', days, words);
    assert.deepEqual(say(nodes), [
      '2. | 1',
      '  INVITES | 2027-12-31 · the Commission · to report',
      '3. | 1',
      '  ! INVITES | overdue · 2025-12-31 · the Commission, Member States · to report',
      '4. | 2',
      '  WILL REVIEW | nobody · to report',
      '  (a) INVITES | the Commission · to report',
      'elsewhere | 1',
      '  INVITES | the Commission · to report',
      '2. | 1',
      '  INVITES | the Commission · to report',
    ]);
    const ids = nodes.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('of the Council stand below the Council, named or not', () => {
    const own = task({ class: 'commitment', addressees: [], verb: 'WILL REVIEW', task: 'this' });
    assert.deepEqual(say(commitmentNodes([own], 'addressee', days, words)), [
      'the Council | 1',
      '  2. WILL REVIEW | this',
    ]);
  });

  it('are late only after the last day, and soon on it and in the days before', () => {
    const [first = task({})] = list;
    const state = (today: string, soon: string) => stateOf(first, { today, soon });
    assert.equal(state('2027-11-30', '2027-12-30'), undefined);
    assert.equal(state('2027-12-01', '2027-12-31'), 'soon');
    assert.equal(state('2027-12-31', '2028-01-30'), 'soon');
    assert.equal(state('2028-01-01', '2028-01-31'), 'overdue');
    assert.equal(stateOf(task({}), days), undefined);
    const [group] = commitmentNodes([first], 'date', { today: '2027-12-24', soon: '2028-01-23' }, words);
    assert.deepEqual(say([group!]), ['2027-12-31 | 1', '  2. INVITES | soon · the Commission · to report']);
    assert.equal(group?.children[0]?.soon, true);
  });

  it('tell the structure whom each paragraph asks', () => {
    const asked = [
      task({ line: 6 }),
      task({ line: 8, addressees: ['the Commission', 'Member States'] }),
      task({ paragraph: 1, line: 23, addressees: ['Europol'] }),
    ];
    assert.deepEqual(say(structureNodes(outline, asked, new Set())), [
      '1. STRESSES | ',
      'I. PORTS | ',
      '  2. TAKES NOTE | MOEDIGT … AAN → the Commission, Member States',
      'ANNEX I | ',
      '  1. | → Europol',
    ]);
  });
});

describe('tables of the panel', () => {
  const columns = new Proxy({} as Columns, { get: (_, name) => String(name) });
  const commission: Commitment = {
    paragraph: 2,
    point: '(a)',
    verb: 'CALLS (…) ON',
    class: 'request',
    addressees: ['Commission', 'Member States'],
    task: 'to\treport',
    deadline: { text: 'by 2025', earliest: null, latest: '2025-12-31' },
    line: 6,
  };

  it('have a heading line and a column for each value', () => {
    assert.equal(
      commitmentTable([commission], { today: '2026-11-24', soon: '2026-12-24' }, columns),
      'paragraph\tverb\taddressees\ttask\tdeadline\tlatest\tstate\tline\n' +
        '2 (a)\tCALLS ON\tCommission, Member States\tto report\tby 2025\t2025-12-31\toverdue\t7\n',
    );
    assert.equal(
      structureTable(outline, [commission], columns),
      'number\ttitle\tverb\taddressees\tline\n' +
        '1\t\tSTRESSES\t\t3\n' +
        'I\tPORTS\t\t\t5\n' +
        '2\t\tTAKES NOTE, MOEDIGT … AAN\tCommission, Member States\t7\n' +
        '\tANNEX I\t\t\t21\n' +
        '1\t\t\t\t23\n',
    );
    assert.equal(
      footnoteTable(outline, columns),
      'number\tnote\tline\tcalls\n1\tST 1/25.\t31\t3, 7\n2\t\t\t7\n3\tST 3/25.\t32\t\n',
    );
    assert.equal(acronymTable(outline, columns), 'acronym\tname\tline\tuses\nABC\tA Big Council\t3\t1\nXYZ\t\t\t2\n');
  });

  it('are taken for formulas by no spreadsheet', () => {
    const note = { label: '1', line: 0, text: '=1+1', calls: [] };
    assert.match(footnoteTable({ ...outline, footnotes: [note] }, columns), /\t'=1\+1\t/);
  });
});
