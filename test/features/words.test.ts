/** Features that mark words: semantic tokens, links, inlay hints, lenses, linked editing. */
import assert from 'node:assert/strict';
import { lenses } from '../../server/src/features/codeLens';
import { inlayHints } from '../../server/src/features/inlayHints';
import { linkedRanges } from '../../server/src/features/linkedEditing';
import { links } from '../../server/src/features/links';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { findSymbols } from '../../server/src/features/workspaceSymbols';
import { inEnglish } from '../../server/src/messages/message';
import { draft, read, shown } from './prose';

const both = { deadlines: true, acronyms: true };

describe('semantic tokens', () => {
  it('colour verbs by class, addressees, acronyms, deadlines, references and calls', () => {
    const { document, words } = read(
      `
      1. MOEDIGT de lidstaten AAN om het Netwerk van Nachttreinen (NNT)[^1] te steunen.

      2. VERZOEKT de Commissie uiterlijk eind 2027 verslag uit te brengen over het NNT en over Besluit (EU) 2023/936.

      [^1]: Doc. 9364/22.
    `,
      'nl',
    );
    assert.deepEqual(
      semanticTokens(document).map(
        ({ range, type, modifier }) => `${words(range)}: ${type}${modifier ? ` ${modifier}` : ''}`,
      ),
      [
        'MOEDIGT: keyword request',
        'lidstaten: class',
        'AAN: keyword request',
        'NNT: type declaration',
        '[^1]: macro',
        'VERZOEKT: keyword request',
        'Commissie: class',
        'uiterlijk eind 2027: number',
        'NNT: type',
        'Besluit (EU) 2023/936: string',
        '9364/22: string',
      ],
    );
  });

  it('stay within one line where words are wrapped', () => {
    const { document, words } = read('1. WILL\n   REVERT to the matter.\n');
    assert.deepEqual(
      semanticTokens(document).map(({ range }) => words(range)),
      ['WILL', 'REVERT'],
    );
  });

  it('are those of a range where one is asked for', () => {
    const { document, text, words } = read('1. STRESSES this.\n\n2. WELCOMES that.\n');
    const start = text.indexOf('2.');
    assert.deepEqual(
      semanticTokens(document, { start, end: text.length }).map(({ range }) => words(range)),
      ['WELCOMES'],
    );
  });
});

describe('links', () => {
  it('lead to the register, to EUR-Lex and to written addresses', () => {
    const { document, words } = read(
      '1. RECALLS Decision (EU) 2023/936 and document 9364/22, see https://example.eu/a-b.\n',
    );
    assert.deepEqual(
      links(document).map(({ range, url }) => [words(range), url]),
      [
        ['Decision (EU) 2023/936', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32023D0936'],
        ['9364/22', 'https://data.consilium.europa.eu/doc/document/ST-9364-2022-INIT/en/pdf'],
        ['https://example.eu/a-b', 'https://example.eu/a-b'],
      ],
    );
  });
});

describe('inlay hints', () => {
  it('show the last day of a period and the name behind an acronym', () => {
    const { document, text } = read(`
      1. WELCOMES the Network of Night Trains (NNT).

      2. INVITES the NNT to report by the end of 2027 and by 31 March 2028.
    `);
    const hints = inlayHints(document, { start: 0, end: text.length }, both);
    assert.deepEqual(
      hints.map(({ offset, label }) => `${text.slice(offset - 4, offset)} ${label}`),
      [' NNT (Network of Night Trains)', '2027 ≤ 31 December 2027'],
    );
  });

  it('show what is switched on, in the range asked for', () => {
    const { document, text } = read('1. INVITES the Commission to report by the end of 2027.\n');
    const whole = { start: 0, end: text.length };
    assert.deepEqual(inlayHints(document, whole, { deadlines: false, acronyms: true }), []);
    assert.deepEqual(inlayHints(document, { start: 0, end: 5 }, both), []);
  });
});

describe('lenses', () => {
  it('count paragraphs, deadlines and references to a paragraph', () => {
    const { document, words } = read(draft);
    assert.deepEqual(
      lenses(document).map(({ range, title, places }) => [
        words(range).slice(0, 11),
        inEnglish(title),
        places.map(words),
      ]),
      [
        ['THE COUNCIL', '3 paragraphs · 2 deadlines', ['by the end of 2027', 'in 2028']],
        ['2. INVITES ', '1 reference', ['2']],
      ],
    );
  });
});

describe('linked editing', () => {
  it('links the labels of calls and note', () => {
    const { document, text, cursor } = read('1. NOTES a report[^‸1] and again[^1].\n\n[^1]: Doc. 1.\n');
    assert.equal(
      shown(text, linkedRanges(document, cursor)!),
      '1. NOTES a report[^«1»] and again[^«1»].\n\n[^«1»]: Doc. 1.\n',
    );
  });

  it('links nothing without a partner, and nothing outside the label', () => {
    for (const prose of [
      '1. NOTES a report[^‸1].\n',
      '1. NOTES a report¹‸.\n\n¹ Doc. 1.\n',
      '1. NOTES a report‸[^1].\n\n[^1]: Doc. 1.\n',
    ]) {
      const { document, cursor } = read(prose);
      assert.equal(linkedRanges(document, cursor), undefined);
    }
  });
});

describe('workspace symbols', () => {
  it('are found by letters in their order, whatever their case', () => {
    const { document } = read(draft);
    assert.deepEqual(
      findSymbols(document, 'i.rail').map(({ name }) => name),
      ['I. RAILWAYS'],
    );
    assert.deepEqual(
      findSymbols(document, 'nnt')
        .map(({ kind, name }) => `${kind} ${name}`)
        .at(-1),
      'acronym NNT',
    );
    assert.deepEqual(findSymbols(document, 'zzz'), []);
  });
});
