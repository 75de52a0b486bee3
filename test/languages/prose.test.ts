import type { LanguageCode } from '../../server/src/languages/data';
import { marked } from '../support/marks';

/** Sentences that were once taken wrongly, each with all that is to be found in it; hints count. */
const sentences: readonly (readonly [LanguageCode, string])[] = [
  ['en', '1. EXPRESSES its appreciation for the bakers and its gratitude to the millers.'],
  ['en', '1. EXPRESSES its DEEP CONCERN about the price of bread.'],
  ['en', '1. STRESSES the role of bakers.\n\n2. Calls for proposals will be published on bread, and STRESSES that.'],
  ['en', '1. TAKES NOTE of the work of the satellites of IRIS² and of EUPM Moldova on bread.'],
  ['en', '1. STRESSES the work of the ⟦acronym-undefined: OECD⟧, the ⟦acronym-undefined: OSCE⟧ and the UN on bread.'],
  ['en', '1. STRESSES the role of bakers; ⟦verb-case: Welcomes⟧ their bread.'],
  ['da', '1. MENER dette.\n\n2. ⟦verb-case: Minder⟧ om punkt 58 i handlingsplanen for brød.'],
  ['sv', '1. ANSER detta.\n\n2. ⟦verb-case: Noterar⟧ den studie om bröd som lades fram i går.'],
  ['et', '1. KUTSUB komisjoni ⟦verb-case: üles⟧ leiba küpsetama.'],
  ['et', '1. KIIDAB tööd laste heaks.'],
  ['lt', '1. PABRĖŽIA duonos svarbą:\n\na) kepyklose;\n\nb) mieste.\n\n⟦verb-case: Prašo⟧ Komisijos kepti duoną.'],
  ['pl', '1. PODKREŚLA znaczenie chleba do 31 grudnia 2025 r. ⟦verb-case: Zachęca⟧ państwa członkowskie do pieczenia.'],
  ['pl', '1. PODKREŚLA, że w dniu 31 grudnia 2025 r. Rada upiekła chleb, a w 2025 r. uznaje się go za dobry.'],
  ['bg', '1. ПОДЧЕРТАВА хляба до 31 декември 2025 г. ⟦verb-case: Приканва⟧ държавите членки да пекат.'],
  ['bg', '1. ОСЪЖДА ОСТРО цената на хляба.'],
  ['cs', '1. TRVÁ NA TOM, že chléb musí být čerstvý.'],
  ['hu', '1. ⟦verb-case: AGGODALOMMAL állapítja meg⟧, hogy a kenyér drága.'],
  ['hu', '1. HANGSÚLYOZZA ezt.\n\n2. ⟦verb-case: Rámutat⟧ arra, hogy a kenyér drága.'],
  ['sl', 'SE STRINJAJO, DA:\n\n1. bodo leta 2027 ponovno pekli kruh.'],
  ['cs', '1. VYZÝVÁ Komisi, aby pekla chléb, a ŽÁDÁ JI, aby spolupracovala s pekaři.'],
  ['nl', '1. STEUNT de bakkers van het land, en ⟦verb-particle: IS⟧ met name met hun brood.'],
  ['nl', '1. ERKENT dat het Europees Sociaal Fonds Plus (ESF+) nuttig is, en STEUNT het ESF+.'],
  ['de', '1. ⟦verb-particle: STELLT⟧ in diesem Zusammenhang, dass Brot fehlt, und BEGRÜSST den Bericht.'],
];

describe('sentences once taken wrongly', () => {
  for (const [code, prose] of sentences) {
    it(`${code}: ${prose}`, () =>
      marked(code, prose, { rules: ['verb-case', 'verb-particle', 'acronym-undefined', 'footnote-undefined'] }));
  }
});
