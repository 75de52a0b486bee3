import assert from 'node:assert/strict';
import { check, readDocument } from '../../server/src/service';
import { expectFix, expectSilent, marked } from '../support/marks';

const rule = 'acronym-undefined';

describe('acronym-undefined', () => {
  it('finds an acronym nobody explains, once, at its first use', () => {
    marked(
      'en',
      `
      THE COUNCIL OF THE EUROPEAN UNION,

      1. NOTES that the ⟦acronym-undefined: EEAS⟧ and the delegations have reported on ⟦acronym-undefined: PESCO⟧
      projects, and INVITES the EEAS to go on.

      2. STRESSES the role of ⟦acronym-undefined: SME⟧s, of the ⟦acronym-undefined: EDA⟧'s experts and of the
      EU-⟦acronym-undefined: ASEAN⟧ partnership, and of PESCO.

      (a) the ⟦acronym-undefined: BQX⟧ and others;
      `,
      { twin: true },
    );
    marked(
      'nl',
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. NEEMT NOTA van het verslag van de ⟦acronym-undefined: EDEO⟧ en BENADRUKT dat
      ⟦acronym-undefined: GBVB⟧-missies en -operaties, het ⟦acronym-undefined: CSIRT⟧'s-netwerk en het
      ⟦acronym-undefined: EU-Intcen⟧ ertoe bijdragen, met steun van de ⟦acronym-undefined: OVSE⟧, het VN-Handvest en de NAVO.
      `,
      { twin: true },
    );
  });

  it('is satisfied by an introduction either way round, in a note or in a heading', () => {
    expectSilent(
      'en',
      rule,
      `
      I. THE BREAD AND INDUSTRY COUNCIL (BIC)

      1. INVITES the Basic Ingredients Centre (‘BICE’) and EMPACT (European Multidisciplinary Platform Against
      Criminal Threats) to meet the BIC; ASKS the BICE, EMPACT and the FC[^1] to report.

      2. NOTES that Authorities for Bread And Yeast (ABAYs) and the ABAY in each Member State, together with the
      World Anti-Yeast Agency (hereinafter “WAYA”) and the code (WBC, World Bread Code), are heard by WAYA, under the WBC.

      [^1]: Flour Centre (FC).
      `,
    );
    expectSilent(
      'nl',
      rule,
      `
      1. VERZOEKT het Europees Defensieagentschap (EDA), het instrument voor pretoetredingssteun (IPA III) en de
      militaire computercrisisteams (mil CERT) bijeen te komen, en de nationale contactpunten (NCP’s) om de CERT, IPA,
      elk NCP en het EDA te steunen.
      `,
    );
  });

  it('knows the well-known ones', () => {
    expectSilent(
      'en',
      rule,
      '1. STRESSES that the EU, the UN, NATO, the US and the UK use ICT and AI in the fight against COVID-19, in line with Article 4 TEU and the TFEU, with Europol, Eurojust, Frontex, UNICEF and NGOs, on GDP and VAT, at COP27.',
    );
    expectSilent(
      'nl',
      rule,
      '1. BENADRUKT dat de EU, de VN, de NAVO, Europol en Eurojust ICT gebruiken, overeenkomstig artikel 4 VEU en het VWEU.',
    );
  });

  it('knows names that are capitals in every language, and lists of codes', () => {
    expectSilent(
      'sl',
      rule,
      '1. POUDARJA pomen raziskave PISA, in programa CERV (BG, ES, CS, DA, DE, ET, EL, EN, FR, GA).',
    );
  });

  it('takes nothing else in capitals for an acronym', () => {
    expectSilent(
      'en',
      rule,
      `
      Council conclusions on the EQX and BQZ

      THE COUNCIL OF THE EUROPEAN UNION,

      RECALLING its conclusions on:

      – the QXR strategy,

      – the BQX report[^1],

      II. AN RTQ FOR ALL

      1. STRESSES that 5 GW, 20 MW, 3 GWh, 10 kWh, 200 EUR, USD 5, 3 GHz and 4 Mt of CO2 are ALL the same.

      2. APPLAUDS the work; BELIEVES that 5G, Log4J, H2020, FP7, CO2, NOx, R&D, B2B and A4 paper matter; LAUDS it.

      3. UNDERLINES that Chapter III, Annex IV and title XII apply, that Josep BORRELL spoke, that EU4Health,
      InvestEU, NextGenerationEU, BlueOLEx and the CyCLES 2022 exercise help, that (DE, FR, IT) agree and that
      COM(2021) 118 final, SWD(2021) 5, ST 9364/22 REV 1 COR 1, WK 12/2022 and A/RES/70/1 were read on
      https://www.QRT.example/ABQ/9 and by ABC@example.eu, under Decision (CFSP) 2020/1999.

      4. RECALLS the report “The QRX Gap: an EU BQT view” and the point I/A item, DO NOT EVER SHOUT.

      [^1]: Report of the XQT on bread.
      `,
    );
    expectSilent(
      'nl',
      rule,
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. ZIET MET GROTE ZORG DAT dit NIET goed gaat, en ONDERSCHRIJFT ook dat punt I/A en bijlage II gelden.

      2. TREEDT de conclusies BIJ; HOOPT dat de heer JANSEN en mevrouw Maria JANSEN-PIETERS deze lezen.
      `,
    );
  });

  it('takes a word that is also written small for a word', () => {
    expectSilent(
      'en',
      rule,
      '1. STRESSES that this is BOTH useful and cheap; both matter, but NEVER forget: never is a long time.',
    );
  });

  it('writes the full name at the first use', () => {
    assert.equal(
      expectFix(
        'en',
        '1. NOTES that the EEAS has reported.\n',
        '1. NOTES that the European External Action Service (EEAS) has reported.\n',
        rule,
      ),
      true,
    );
    assert.equal(
      expectFix(
        'nl',
        '1. VERZOEKT de EDEO te komen.\n',
        '1. VERZOEKT de Europese Dienst voor extern optreden (EDEO) te komen.\n',
        rule,
      ),
      false,
    );
  });

  it('has no fix where a word hangs on the acronym', () => {
    const { findings } = check(readDocument('1. BENADRUKT dat GBVB-missies nodig zijn.\n', { language: 'nl' }));
    assert.deepEqual(
      findings.filter((one) => one.rule === rule).map(({ fix }) => fix),
      [undefined],
    );
  });

  it('hears what the user knows', () => {
    const document = readDocument('1. STRESSES that the BQX matters.\n', {
      language: 'en',
      acronyms: { BQX: 'Bread Quality Exchange' },
    });
    assert.deepEqual(
      check(document).findings.filter((one) => one.rule === rule),
      [],
    );
  });

  it('takes the name in the bracket, between commas or before a bracket with more in it', () => {
    expectSilent(
      'en',
      rule,
      `
      1. STRESSES that the Convention on Bread Development (CBD COP 14), the Baking and Rising Council (BR Council),
      Directive (EU) 2022/2555 (ZQX 2 Directive) and the rules on ovens (Joint Oven Unit – JOU) matter to the CBD, the
      BR Council and the JOU.

      2. INVITES the Bread Public Prosecutor’s Office, BPPO, to report, WELCOMES the reply of the BPPO and RECALLS the
      ZQX 2 Directive and the work of eu-BAKE.
    `,
    );
    expectSilent('it', rule, '1. SI COMPIACE del pane e NE SOSTIENE gli obiettivi.');
    marked(
      'en',
      '1. NOTES the Convention on Flour (⟦acronym-undefined: QBD⟧ COP 14), the bakers, ⟦acronym-undefined: XYZ⟧, and bread.',
    );
  });

  it('counts short recitals where the lead-in says that sentences follow', () => {
    const text = (leadIn: string, use: string): string => `
      THE COUNCIL OF THE EUROPEAN UNION,

      ${leadIn}:

      1. Bakers have a right to the ${use}.

      2. The oven is hot.

      3. STRESSES that bread is good.
    `;
    marked('en', text('RECOGNISING THAT', '⟦acronym-undefined: QXBD⟧'));
    expectSilent('en', rule, text('RECALLING', 'QXBD'));
  });
});
