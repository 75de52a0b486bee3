import assert from 'node:assert/strict';
import { citations, citedAt, ownName, type DocumentName } from '../../server/src/features/citations';
import { inEnglish } from '../../server/src/messages/message';
import { read } from './prose';

const named = (found?: DocumentName): string | undefined => found && inEnglish(found.name);

const cover = `Brussels, 4 December 2025
(OR. en)
16210/25
OUTCOME OF PROCEEDINGS
From: General Secretariat of the Council
To: Delegations
Subject: Council conclusions on night trains

Delegations will find in the annex the Council conclusions on night trains.

ANNEX

Council conclusions on night trains

THE COUNCIL OF THE EUROPEAN UNION,

`;

describe('citations', () => {
  it('lists the documents a text cites, each once with all its places', () => {
    const { document, words } = read(
      '1. RECALLS document 9364/22 and Decision (EU) 2023/936.\n\n2. RECALLS document 9364/22 REV 1, in Article 3 of COM(2020) 789 final.\n',
    );
    assert.deepEqual(
      citations(document, '').map(({ name, places }) => `${inEnglish(name)}: ${places.map(words).join(' + ')}`),
      [
        'Council document 9364/22: 9364/22 + 9364/22 REV 1',
        'Decision (EU) 2023/936: Decision (EU) 2023/936',
        'COM(2020) 789 final: COM(2020) 789 final',
      ],
    );
  });

  it('takes the number of a text from its cover, or from the name of its file, and never for a citation', () => {
    const { document } = read(`${cover}1. RECALLS document 16210/25 and document 9364/22.\n`);
    assert.equal(named(ownName(document, 'x.en.conclusions')), 'Council document 16210/25');
    assert.deepEqual(citations(document, '').map(named), ['Council document 9364/22']);
    const plain = read('1. NOTES this.\n').document;
    assert.equal(named(ownName(plain, 'st09364-22.nl.conclusions')), 'Council document 9364/22');
    assert.equal(ownName(plain, 'st09364-221.nl.conclusions'), undefined);
    assert.equal(ownName(plain, 'draft.nl.conclusions'), undefined);
  });

  it('knows the citation at the cursor', () => {
    const { document, cursor } = read('1. RECALLS document 93‸64/22.\n');
    assert.equal(named(citedAt(document, cursor)), 'Council document 9364/22');
    const none = read('1. REC‸ALLS Article 3.\n');
    assert.equal(citedAt(none.document, none.cursor), undefined);
  });
});
