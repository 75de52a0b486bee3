import assert from 'node:assert/strict';
import { definition, mentions } from '../../server/src/features/navigation';
import { read, shown } from './prose';

/** The text with what the cursor leads to. */
function leadsTo(prose: string): string {
  const { document, text, cursor } = read(prose);
  return shown(
    text,
    (definition(document, cursor)?.targets ?? []).map(({ selection }) => selection),
  );
}

function mentioned(prose: string): string {
  const { document, text, cursor } = read(prose);
  return shown(
    text,
    mentions(document, cursor).map(({ range }) => range),
  );
}

describe('going to a definition', () => {
  it('leads from a call to its note', () => {
    assert.equal(
      leadsTo('1. NOTES the report[^‸1].\n\n[^1]: Doc. 1.\n'),
      '1. NOTES the report[^1].\n\n«[^1]:» Doc. 1.\n',
    );
  });

  it('leads from the end of a call as well', () => {
    assert.equal(
      leadsTo('1. NOTES the report[^1]‸.\n\n[^1]: Doc. 1.\n'),
      '1. NOTES the report[^1].\n\n«[^1]:» Doc. 1.\n',
    );
  });

  it('leads from a note to its calls', () => {
    assert.equal(
      leadsTo('1. NOTES the report[^1] and the paper[^1].\n\n[‸^1]: Doc. 1.\n'),
      '1. NOTES the report«[^1]» and the paper«[^1]».\n\n[^1]: Doc. 1.\n',
    );
  });

  it('leads from a use of an acronym to its introduction', () => {
    assert.equal(
      leadsTo('1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the N‸NT to report.\n'),
      '1. WELCOMES the Network of Night Trains («NNT»).\n\n2. INVITES the NNT to report.\n',
    );
  });

  it('leads from a cross-reference to its paragraph', () => {
    assert.equal(
      leadsTo('1. STRESSES that trains run.\n\n2. RECALLS paragraph ‸1 of these conclusions.\n'),
      '«1.» STRESSES that trains run.\n\n2. RECALLS paragraph 1 of these conclusions.\n',
    );
  });

  it('leads nowhere from plain words, and from a call without a note', () => {
    for (const prose of ['1. STRESSES that tra‸ins run.', '1. NOTES the report[^‸1].', '‸']) {
      assert.equal(leadsTo(prose), prose.replace('‸', ''));
    }
  });
});

describe('finding every mention', () => {
  it('finds calls and note of a footnote, wherever the cursor is', () => {
    const wanted = '1. NOTES a report«[^1]» and a paper«[^1]».\n\n«[^1]:» Doc. 1.\n';
    for (const prose of [
      '1. NOTES a report[^‸1] and a paper[^1].\n\n[^1]: Doc. 1.\n',
      '1. NOTES a report[^1] and a paper[^1].\n\n[^‸1]: Doc. 1.\n',
    ])
      assert.equal(mentioned(prose), wanted);
  });

  it('finds the introduction and the uses of an acronym', () => {
    assert.equal(
      mentioned('1. WELCOMES the Network of Night Trains (NN‸T).\n\n2. INVITES the NNT to report.\n'),
      '1. WELCOMES the Network of Night Trains («NNT»).\n\n2. INVITES the «NNT» to report.\n',
    );
  });

  it('finds the references to a paragraph from its number', () => {
    assert.equal(
      mentioned('1‸. STRESSES that trains run.\n\n2. RECALLS paragraph 1 of these conclusions.\n'),
      '«1.» STRESSES that trains run.\n\n2. RECALLS paragraph «1» of these conclusions.\n',
    );
  });

  it('says which mention is the definition', () => {
    const { document, cursor, words } = read('1. NOTES a report[^‸1].\n\n[^1]: Doc. 1.\n');
    assert.deepEqual(
      mentions(document, cursor).map(({ range, definition }) => [words(range), definition]),
      [
        ['[^1]', false],
        ['[^1]:', true],
      ],
    );
  });
});
