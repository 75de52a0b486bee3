import assert from 'node:assert/strict';
import type { Commitment, Outline } from '../../client/src/outlines';
import {
  acronymNodes,
  commitmentNodes,
  footnoteNodes,
  nodeAt,
  structureNodes,
  table,
  type Node,
  type Words,
} from '../../client/src/views/nodes';

const words: Words = {
  noNote: 'no note',
  noCall: 'never called',
  notIntroduced: 'not introduced',
  call: (line) => `line ${line}`,
  uses: (count) => `${count} uses`,
  noAddressee: 'nobody',
  noDeadline: 'no deadline',
  overdue: 'overdue',
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
    assert.deepEqual(say(structureNodes(outline, new Set([6]))), [
      '1. STRESSES | ',
      'I. PORTS | ',
      '  ! 2. TAKES NOTE | MOEDIGT … AAN',
      'ANNEX I | ',
      '  1. | ',
    ]);
  });

  it('have ids of their own, though numbers come again in an annex', () => {
    const ids = (nodes: readonly Node[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(structureNodes(outline, new Set()));
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
      'ABC | A Big Council · 1 uses',
      '! XYZ | not introduced · 2 uses',
    ]);
  });

  it('are found by the line of the cursor', () => {
    const nodes = structureNodes(outline, new Set());
    assert.equal(nodeAt(nodes, 0), undefined);
    assert.equal(nodeAt(nodes, 5)?.label, 'I. PORTS');
    assert.equal(nodeAt(nodes, 9)?.label, '2. TAKES NOTE');
    assert.equal(nodeAt(nodes, 99)?.id, 'paragraph 1 #2');
  });

  it('make a table that no spreadsheet takes for a formula', () => {
    const node: Node = { id: 'x', label: '=1+1', description: 'a\tb', icon: '', line: 3, problem: false, children: [] };
    assert.equal(table([node]), "'=1+1\ta b\t4\n");
  });
});

describe('rows of commitments', () => {
  const deadline = (text: string, latest: string | null) => ({ text, earliest: null, latest });
  const task = (more: Partial<Commitment>): Commitment => ({
    paragraph: '2',
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
      paragraph: '3',
      addressees: ['the Commission', 'Member States'],
      deadline: deadline('by 2025', '2025-12-31'),
    }),
    task({ paragraph: '4', addressees: [], verb: 'WILL (…) REVIEW' }),
  ];

  it('stand below each who is asked; what is late is marked', () => {
    assert.deepEqual(say(commitmentNodes(list, 'addressee', '2026-11-24', words)), [
      'Member States | 1',
      '  ! 3. INVITES | overdue · 2025-12-31 · to report',
      'nobody | 1',
      '  4. WILL REVIEW | to report',
      'the Commission | 2',
      '  2. INVITES | 2027-12-31 · to report',
      '  ! 3. INVITES | overdue · 2025-12-31 · to report',
    ]);
  });

  it('or in the order of their last days, those without one at the end', () => {
    assert.deepEqual(say(commitmentNodes(list, 'date', '2026-11-24', words)), [
      '2025-12-31 | 1',
      '  ! 3. INVITES | overdue · the Commission, Member States · to report',
      '2027-12-31 | 1',
      '  2. INVITES | the Commission · to report',
      'no deadline | 1',
      '  4. WILL REVIEW | nobody · to report',
    ]);
  });

  it('are late only after the last day', () => {
    const late = (today: string) => commitmentNodes(list.slice(0, 1), 'date', today, words)[0]?.children[0]?.problem;
    assert.equal(late('2027-12-31'), false);
    assert.equal(late('2028-01-01'), true);
  });
});
