/**
 * Texts with faults that the pages of the rules leave out, so that each thing a rule can say is said somewhere, and
 * texts in which it must keep silent: what it says of them is kept in said.json, word by word.
 */
import type { LanguageCode } from '../../server/src/languages/data';

export interface Said {
  readonly language: LanguageCode;
  /** Indented with the code around it. */
  readonly text: string;
}

const en = (text: string): Said => ({ language: 'en', text });

export const alsoSaid: Readonly<Record<string, readonly Said[]>> = {
  'footnote-undefined': [
    en(`
      1. STRESSES that bread[^1], salt[^2] and flour[^3] matter.
    `),
    en(`
      1. STRESSES that bread[^1], salt[^2] and flour[^2] matter.

      [^1]: ST 1/25.
    `),
  ],
  'footnote-unused': [
    en(`
      1. STRESSES that bread, salt and flour matter.

      [^1]: ST 1/25.

      [^2]: ST 2/25.

      [^3]: ST 3/25.
    `),
    en(`
      1. STRESSES that bread[^1], salt[^2] and flour[^3] matter.

      [^1]: ST 1/25.

      [^7]: ST 2/25.

      [^3]: ST 3/25.
    `),
  ],
  'footnote-order': [
    en(`
      1. STRESSES that bread[^2], salt[^2] and flour[^3] matter, as does yeast[^1].

      [^1]: ST 1/25.

      [^2]: ST 2/25.

      [^3]: ST 3/25.
    `),
    en(`
      1. STRESSES that bread[^1], salt[^3], flour[^3] and yeast[^4] matter.

      [^1]: ST 1/25.

      [^2]: ST 2/25.

      [^3]: ST 3/25.

      [^4]: ST 4/25.
    `),
    en(`
      1. STRESSES that bread[^1], salt[^2] and flour[^5] matter.

      [^1]: ST 1/25.

      [^2]: ST 2/25.

      [^5]: ST 3/25.
    `),
    en(`
      1. STRESSES that bread[^1], salt[^4], flour[^2] and yeast[^3] matter, as do ovens[^5].

      [^1]: ST 1/25.

      [^2]: ST 2/25.

      [^3]: ST 3/25.

      [^4]: ST 4/25.

      [^5]: ST 5/25.
    `),
    // A numbering in the annex that runs on from the text, and one that begins anew.
    en(`
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread[^1] and salt[^2] matter.

      [^1]: ST 1/25.

      [^2]: ST 2/25.

      ANNEX I

      1. Bread is baked[^3] with salt[^5] and yeast[^4].

      [^3]: ST 3/25.

      [^4]: ST 4/25.

      [^5]: ST 5/25.

      ANNEX II

      1. Bread is eaten[^2] with butter[^1].

      [^1]: ST 6/25.

      [^2]: ST 7/25.
    `),
  ],
  'footnote-missing': [
    en(`
      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING:

      – its conclusions on bread[^1],

      – its conclusions on flour,

      – its conclusions on yeast[^2],

      1. STRESSES that bread matters, as COM(2021) 118 final says.

      [^1]: ST 7214/25.

      [^2]: ST 7216/25.
    `),
  ],
  'footnote-punctuation': [
    en(`
      1. STRESSES that bread[^1], salt[^2] and flour[^3] matter.

      [^1]: ST 1/25

      [^2]: ST 2/25

      [^3]: ST 3/25;
    `),
    en(`
      1. STRESSES that bread[^1], salt[^2], flour[^3], yeast[^4] and water[^5] matter.

      [^1]: See bread.example.eu/list, or write to the bakers’ guild at guild@bread.example.eu

      [^2]: ST 2/25,

      [^3]: “The price of flour”

      [^4]: See http://data.europa.eu/eli/reg/2016/679/oj

      [^5]: [to be added]
    `),
  ],
  'paragraph-number': [
    en(`
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      2. STRESSES that bread is baked in every village.

      3. NOTES that flour is milled there too.

      3. NOTES that yeast is kept there too.

      4. NOTES that salt is dug there too.

      7. NOTES that water is drawn there too.

      8. NOTES that ovens are lit there too.

      12. NOTES that bakers live there too.

      13. NOTES that they rise early.
    `),
    en(`
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread is baked in every village.

      9. NOTES that flour is milled there too.

      3. NOTES that yeast is kept there too.

      5. NOTES that salt is dug there too.

      4. NOTES that water is drawn there too.

      6. NOTES that ovens are lit there too.

      7. NOTES that bakers live there too.

      10. NOTES that they rise early.

      8. NOTES that they sleep by noon.

      9. NOTES that they are many.

      11. NOTES that they are few.
    `),
  ],
  'point-number': [
    en(`
      1. INVITES the Commission to:

      (b) bake;

      (c) mill;

      2. INVITES the Member States to:

      (a) bake;

      b) mill;

      (c) eat.

      3. INVITES the bakers to:

      (a) bake;

      (c) mill;

      (b) eat;

      (d) sleep;

      (h) rise.

      4. INVITES the millers to:

      (ii) mill;

      (iii) sell.
    `),
  ],
  'cross-reference': [
    en(`
      1. STRESSES that bread[^1] matters.

      2. RECALLS footnote 7 and paragraph 12.

      [^1]: ST 7214/25.
    `),
  ],
  'acronym-late': [
    {
      language: 'nl',
      text: `
        1. VERZOEKT om een militaire CERT-oefening.

        2. BENADRUKT dat militaire computercrisisteams (mil CERT) nodig zijn, en een "mil CERT"-netwerk.
      `,
    },
  ],
  'acronym-conflict': [
    {
      language: 'nl',
      text: `
        1. NEEMT NOTA van het werk van de samenwerkingsgroep voor netwerk- en informatiebeveiliging (NIB).

        2. IS INGENOMEN met het verslag van de NIS-samenwerkingsgroep, en met dat van de NIS-samenwerkingsgroep in Riga.
      `,
    },
  ],
  'acronym-spelling': [
    en(`
      1. NOTES that the EU CyCLONe meets, that EU CyCLONe writes and that EU-CyCLONe reads.
    `),
  ],
  'acronym-undefined': [
    en(`
      1. NOTES that the BRB bakes, that the BRB mills and that the BRB eats.

      2. NOTES that the BRB sleeps.
    `),
  ],
  'structure-council-line': [
    en(`
      Council conclusions on bread

      THE COUNCIL OF THE EUROPEAN UNION

      1. STRESSES that bread matters.
    `),
  ],
  'structure-title': [
    en(`
      Subject: Council conclusions on the fate of rural bakeries

      Delegations will find in the annex the Council conclusions on the future of rural bakeries.

      ANNEX

      Council conclusions on the future of rural bakeries

      THE COUNCIL OF THE EUROPEAN UNION,

      1. STRESSES that bread is baked in every village of the Union.

      2. INVITES the Commission to report by the end of 2027.

      3. CALLS ON the Member States to help the bakers of their villages.
    `),
  ],
  'verb-particle': [
    { language: 'nl', text: '1. ROEPT de lidstaten om meel te kopen.\n\n2. STELT tot slot dat brood goed is.\n' },
    { language: 'nl', text: '1. NEEMT het verslag.\n\n2. SPREEKT de hoop dat brood goed is.\n' },
    { language: 'pt', text: '1. EXPRESSA pelo pão e pelos padeiros.\n' },
    { language: 'fi', text: '1. PANEE kertomuksen.\n\n2. OTTAA kertomuksen.\n' },
  ],
};
