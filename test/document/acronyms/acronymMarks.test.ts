import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAcronymMarks } from '../../../server/src/document/acronyms/acronymMarks';
import { readReferences } from '../../../server/src/document/references/references';
import { readVerbs } from '../../../server/src/document/clauses/verbs';
import { languageData } from '../../../server/src/languages';
import type { LanguageCode } from '../../../server/src/languages/data';
import { tokenize } from '../../../server/src/text/tokens';

/** `⟦EDA⟧` a use, `⟦EDA = name⟧` an introduction, `⟦?NOT⟧` one that says nothing; the form is shown where it differs. */
function shown(language: LanguageCode, text: string): string {
  const tokens = tokenize(text);
  const data = languageData(language);
  const verbs = readVerbs(tokens, data, 'paragraph');
  let result = '';
  let done = 0;
  for (const mark of readAcronymMarks(tokens, text, verbs, readReferences(tokens, text, data), data, 'paragraph')) {
    assert.equal(text.slice(mark.from, mark.to), mark.form);
    const name = mark.name === undefined ? '' : ` = ${text.slice(mark.name.from, mark.name.to)}`;
    result += `${text.slice(done, mark.from)}⟦${mark.incidental ? '?' : ''}${mark.form}${name}⟧`;
    done = mark.to;
  }
  return result + text.slice(done);
}

function reads(language: LanguageCode, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const expected = line.trim();
    assert.equal(shown(language, expected.replace(/⟦\??([^=⟧]*?)(?: = [^⟧]*)?⟧/g, '$1')), expected);
  }
}

describe('acronym marks', () => {
  it('reads an introduction behind the full name', () => {
    reads(
      'en',
      `
      the European Defence Agency (⟦EDA = European Defence Agency⟧) and others
      the Bread Industry Council (⟦BIC = Bread Industry Council⟧)
      small and medium-sized enterprises (⟦SME = small and medium-sized enterprises⟧s)
      the European Emissions Trading System (⟦EU ETS = European Emissions Trading System⟧)
      the programme on training (‘⟦ET 2020 = programme on training⟧’)
      the Bread Industry Council (hereinafter ‘⟦BIC = Bread Industry Council⟧’) bakes
      the Bread Industry Council (hereinafter ⟦BIC = Bread Industry Council⟧) bakes
      the code (⟦WADA = World Anti-Doping Agency⟧, World Anti-Doping Agency)
      Instrument for Pre-accession Assistance (⟦IPA III = Instrument for Pre-accession Assistance⟧)
      the Network of Ovens for Rye (⟦NOR-E = Network of Ovens for Rye⟧)
      Directive (EU) 2022/2555 on measures for bread (⟦BRX 2 = Directive (EU) 2022/2555 on measures for bread⟧ Directive)
      the entity of the operators of the ovens (⟦EU DSO = entity of the operators of the ovens⟧ entity)
      the work on bread (the ⟦BRX⟧ Directive)
      the convention on children (hereinafter: the ⟦XQZ = convention on children⟧) and others
      the next programme of research (10. ⟦PR = programme of research⟧)
      `,
    );
    reads(
      'nl',
      `
      het Agentschap van de Europese Unie voor cyberbeveiliging (⟦Enisa = Agentschap van de Europese Unie voor cyberbeveiliging⟧)
      de militaire computercrisisteams (⟦mil CERT = computercrisisteams⟧)
      de technologische en industriële defensiebasis van de ⟦EU⟧ (⟦EDTIB = technologische en industriële defensiebasis van de EU⟧)
      de nationale contactpunten (⟦NCP = nationale contactpunten⟧’s)
      de richtlijn over het brood van morgen (⟦BRX 2 = richtlijn over het brood van morgen⟧-richtlijn)
      de richtlijn betreffende de veerkracht van kritieke entiteiten (⟦CER = veerkracht van kritieke entiteiten⟧)
      `,
    );
  });

  it('reads an introduction before the full name', () => {
    reads(
      'nl',
      `
      door middel van het ⟦Empact = Europees multidisciplinair platform tegen criminaliteitsdreiging⟧ (Europees multidisciplinair platform tegen criminaliteitsdreiging)
      via ⟦EU-CyberNet = het netwerk voor de opbouw van cybercapaciteit van de EU⟧ (het netwerk voor de opbouw van cybercapaciteit van de ⟦EU⟧)
      `,
    );
    reads(
      'en',
      'the ⟦BIC = Bread Industry Council⟧ (Bread Industry Council) and the ⟦EDA⟧ (in cooperation with the Council)',
    );
  });

  it('reads uses with endings and in compounds', () => {
    reads(
      'nl',
      "het ⟦CSIRT⟧'s-netwerk, ⟦VN⟧-Handvest, ⟦NIS⟧ 2-richtlijn, ⟦PESCO⟧-cyberprojecten, ⟦EU-NAVO⟧-samenwerking, niet-⟦EU⟧-landen",
    );
    reads('en', "the ⟦SME⟧s, the ⟦EU⟧'s ⟦CSDP⟧ missions, non-⟦EU⟧ countries, ⟦EU⟧/⟦NATO⟧ talks, ⟦EU⟧–⟦ASEAN⟧ ties");
    reads('fi', 'koodi, ⟦WADA⟧n kanssa, ⟦EU⟧:n jäsenvaltiot, ⟦NATO⟧on');
    reads('hu', 'az ⟦EU⟧-ban és a ⟦NATO⟧-val');
  });

  it('reads names in mixed case as they stand: what they are is seen over the whole text', () => {
    reads('nl', 'de ⟦EU-CyCLONe⟧-verslagen, ⟦BlueOLEx⟧-oefeningen, ⟦EU CyCLONe⟧ en de ⟦EU⟧ ⟦CyCLES⟧-oefening');
  });

  it('leaves out what stands for something else', () => {
    reads(
      'en',
      `
      STRESSES that Chapter III, Annex IV, 5 GW, USD 5, 20 MWh and 5G, Log4J, R&D and U.N. are one
      in line with Regulation (EU) 2016/679, COM(2021) 118 final, ST 9364/22 REV 1 and Decision (CFSP) 2020/1999
      the talks (DE, FR) in Warsaw (2016), Brussels (Belgium) and (II)
      see https://www.ABC.example/XYZ and XYZ@example.eu, A/RES/70/1
      `,
    );
  });

  it('says where a mark says nothing', () => {
    reads(
      'en',
      `
      ⟦?DO⟧ ⟦?NOT⟧ ⟦?EVER⟧ ⟦?SHOUT⟧
      ⟦?ABCD⟧ that the work goes on
      Josep ⟦?BORRELL⟧ spoke
      the report “An ⟦?ABC⟧ view of the ⟦?EU⟧ and its bread”
      the “⟦ABC⟧” network
      `,
    );
  });

  it('takes examples in a bracket for uses', () => {
    reads('en', 'agencies (⟦ENISA⟧, ⟦EDA⟧) and bodies (such as ⟦EDA⟧), and partners (⟦EU⟧ and ⟦NATO⟧)');
  });

  it('never throws, and its marks lie inside in order', () => {
    const piece = fc.constantFrom(
      'EU',
      'EDA',
      'Enisa',
      '(',
      ')',
      ' ',
      '-',
      "'",
      's',
      '“',
      '”',
      'mil',
      'III',
      '2020',
      ',',
      '.',
      'SMEs',
      'CyCLONe',
      'agency',
      '/',
      '😀',
      'İ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, known) => {
        const text = pieces.join('');
        let last = 0;
        for (const { from, to } of readAcronymMarks(
          tokenize(text),
          text,
          [],
          [],
          known ? languageData('nl') : undefined,
          'paragraph',
        )) {
          assert.ok(from >= last && to > from && to <= text.length);
          last = from;
        }
      }),
      { numRuns: 500 },
    );
  });
});
