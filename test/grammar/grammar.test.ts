import assert from 'node:assert/strict';
import { languageCodes, type LanguageData } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages/index';
import { finitePatterns, participlePatterns, runsOf } from '../../tools/generate/verbs';
import { coloured, tokens } from './tokens';

const verb = 'keyword.control.verb';
const participle = 'keyword.other.participle';
const call = 'string.other.link.footnote.call';
const note = 'string.other.link.footnote.note';
const reference = 'support.type.reference';
const heading = 'entity.name.section.council';

/** The words that carry the scope, so that `NEEMT NOTA` and `NEEMT`, `NOTA` are the same answer. */
const words = async (text: string, scope: string) => (await coloured(text, scope)).join(' ').trim().split(/\s+/);
const english = (text: string) => `THE COUNCIL OF THE EUROPEAN UNION,\n\n${text}`;
const dutch = (text: string) => `DE RAAD VAN DE EUROPESE UNIE,\n\n${text}`;

describe('The grammar', () => {
  describe('colours operative verbs', () => {
    it('at the start of a paragraph, of a point and of a clause', async () => {
      const text = english(
        '1. INVITES the Commission to report, and STRESSES that:\n\n(a) it WELCOMES the plan; ENDORSES it.',
      );
      assert.deepEqual(await coloured(text, verb), ['INVITES', 'STRESSES', 'WELCOMES', 'ENDORSES']);
    });

    it('over a gap of many words and lines', async () => {
      const text = dutch(
        '20. MOEDIGT met name de samenwerking tussen havens, kustwacht en vissers\naan beide zijden van de grens AAN, alsook de uitwisseling.',
      );
      assert.deepEqual(await coloured(text, verb), ['MOEDIGT', 'AAN']);
    });

    it('broken over a line end, with an empty line between as PDF extracts have', async () => {
      const text = dutch('4. NEEMT\n\nNOTA van het verslag en SPREEKT ZIJN WAARDERING\nUIT voor de vissers.');
      assert.deepEqual(await words(text, verb), ['NEEMT', 'NOTA', 'SPREEKT', 'ZIJN', 'WAARDERING', 'UIT']);
    });

    it('but not the last word of a split verb where none is open', async () => {
      assert.deepEqual(await coloured(dutch('1. BENADRUKT dat de OP-regeling en AAN de kust.'), verb), ['BENADRUKT']);
      assert.deepEqual(await coloured(dutch('1. ROEPT de vissers. STEUNT de OP.'), verb), ['ROEPT', 'STEUNT']);
      assert.deepEqual(await coloured(dutch('1. ROEPT de vissers\n\n2. STEUNT het plan OP zee.'), verb), [
        'ROEPT',
        'STEUNT',
      ]);
    });

    it('and not words that hold a verb', async () => {
      const text = english('1. STRESSES the role of RE-INVITES, INVITESX, INVITES-2 and X-INVITES.');
      assert.deepEqual(await coloured(text, verb), ['STRESSES']);
    });

    it('of the language of the Council line only', async () => {
      assert.deepEqual(await coloured(english('1. STRESSES that SALUTA and BEGRÜSST are foreign words.'), verb), [
        'STRESSES',
      ]);
      assert.deepEqual(await coloured(`${english('1. STRESSES it.')}\n\n${dutch('1. STEUNT het.')}`, verb), [
        'STRESSES',
        'STEUNT',
      ]);
    });

    it('of any language in a fragment without a Council line', async () => {
      assert.deepEqual(await coloured('1. INVITES it.\n2. BEGRÜSST es.\n3. ROEPT allen OP.', verb), [
        'INVITES',
        'BEGRÜSST',
        'ROEPT',
        'OP',
      ]);
    });

    it('in mixed case not at all', async () => {
      assert.deepEqual(await coloured(english('1. The Council invites the Commission and Stresses this.'), verb), []);
    });
  });

  describe('colours every form in the language data', () => {
    for (const code of languageCodes) {
      it(`of ${languageData(code).name}`, async () => {
        const data = languageData(code);
        for (const pattern of finitePatterns(data)) await assertColoured(data, pattern, verb);
        for (const pattern of participlePatterns(data)) await assertColoured(data, pattern, 'keyword');
      });
    }
  });

  it('does not take acronyms for verbs', async () => {
    const forms = [...new Set(languageCodes.flatMap((code) => languageData(code).acronyms.map(({ form }) => form)))];
    for (const form of forms)
      assert.deepEqual(
        await coloured(english(`1. The ${form} works with the ${form} and others.`), 'keyword'),
        [],
        form,
      );
  });

  it('takes headings for headings, over several lines, and colours no verb in them', async () => {
    const text = english(
      'II. STRENGTHENING RESILIENCE AND SUPPORTS FOR\nA FRAMEWORK THAT WELCOMES ALL\n\nIII. Ports that invite\n\n4. STRESSES it.',
    );
    assert.deepEqual(await coloured(text, verb), ['STRESSES']);
    assert.deepEqual(
      (await coloured(text, heading)).map((each) => each.trim()),
      ['STRENGTHENING RESILIENCE AND SUPPORTS FOR', 'A FRAMEWORK THAT WELCOMES ALL', 'Ports that invite'],
    );
  });

  it('tells a lead-in from a heading', async () => {
    assert.deepEqual(await coloured(english('RECALLING its conclusions on:\n\nTAKING INTO ACCOUNT:'), participle), [
      'RECALLING',
      'TAKING INTO ACCOUNT',
    ]);
    assert.deepEqual(await coloured(english('RECALLING:'), heading), []);
  });

  it('colours the Council line, over two lines where the text is joint', async () => {
    const text =
      'THE COUNCIL OF THE EUROPEAN UNION AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE\nMEMBER STATES, MEETING WITHIN THE COUNCIL,\n\nRECALLING:';
    const lines = new Set(
      (await tokens(text))
        .filter(({ scopes }) => scopes.some((s) => s.startsWith('entity.name.type.institution')))
        .map(({ line }) => line),
    );
    assert.deepEqual([...lines], [0, 1]);
    for (const code of languageCodes)
      for (const line of languageData(code).structure.councilLine)
        assert.equal((await coloured(`${line},`, 'entity.name.type.institution'))[0], line);
  });

  it('colours annex marks of all languages alone on their line', async () => {
    for (const code of languageCodes)
      for (const mark of languageData(code).structure.annex)
        assert.deepEqual(await coloured(`${mark}\n${mark} II`, 'entity.name.section.annex'), [mark, `${mark} II`]);
  });

  it('colours numbers, letters and dashes where a block begins, and only there', async () => {
    const text = english('1. STRESSES 2. this\n\n5bis. that\n\n(a) one (b) two\n\nii. three\n\n– four – five');
    assert.deepEqual(await coloured(text, 'constant.numeric.paragraph'), ['1.', '5bis.']);
    assert.deepEqual(await coloured(text, 'constant.numeric.point'), ['(a)', 'ii.']);
    assert.deepEqual(await coloured(text, 'keyword.operator.dash'), ['–']);
  });

  it('colours calls and notes in their forms', async () => {
    const text = english(
      '1. STRESSES the plan[^1], the report², the act (3), Warsaw (2016) and Article 5(1).\n\n[^1]: ST 7214/25.\n2 ST 7215/25.\n(3) OJ L 320, 17.12.2018, p. 28.',
    );
    assert.deepEqual(await coloured(text, call), ['[^1]', '²', '(3)']);
    assert.deepEqual(await coloured(text, note), ['[^1]:', '2', '(3)']);
  });

  it('colours references, whole', async () => {
    const text = english(
      '1. NOTES COM(2021) 118 final, JOIN(2020) 18, ST 9364/22 REV 1, 6122/15 + COR 1, OJ L 320 and Regulation (EU) 2018/1993, but not 12/2022 or 24/25.',
    );
    assert.deepEqual(await coloured(text, reference), [
      'COM(2021) 118 final',
      'JOIN(2020) 18',
      'ST 9364/22 REV 1',
      '6122/15 + COR 1',
      'OJ L 320',
      '(EU) 2018/1993',
    ]);
  });

  it('colours an acronym where it is introduced', async () => {
    const text = english(
      '1. NOTES the European Network (EN-CyNet), the Library Act (LA), (EU) 2018/1993 and the fair (a small one).',
    );
    assert.deepEqual(await coloured(text, 'entity.name.type.acronym'), ['EN-CyNet', 'LA']);
  });

  it('colours comments over lines, and nothing in them', async () => {
    const text = english('<!-- to check: INVITES\n2. STRESSES [^1] -->\n1. NOTES it.');
    assert.deepEqual(await coloured(text, verb), ['NOTES']);
    assert.deepEqual(await coloured(text, call), []);
  });

  it('colours cover labels and leaves front matter to its own grammar', async () => {
    assert.deepEqual(await coloured('Subject: Council conclusions on ports', 'entity.other.attribute-name'), [
      'Subject',
    ]);
    assert.deepEqual(await coloured('---\nlanguage: en\n1. INVITES\n---\n1. INVITES it', verb), ['INVITES']);
  });

  it('keeps up with a long text', async function () {
    this.timeout(20_000);
    const paragraph = (n: number) => `${n}. MOEDIGT de lidstaten ${'en alle betrokken partijen '.repeat(60)} AAN.\n\n`;
    const text = dutch(Array.from({ length: 200 }, (_, index) => paragraph(index + 1)).join(''));
    await coloured('warm up', verb);
    const start = performance.now();
    assert.equal((await coloured(text, verb)).length, 400);
    assert.ok(performance.now() - start < 5000, `${text.length} characters took ${performance.now() - start} ms`);
  });
});

/** Writes the pattern as a clause with filler words in its slots; its operative words alone must carry the scope. */
async function assertColoured(data: LanguageData, pattern: string, scope: string): Promise<void> {
  const runs = runsOf(pattern);
  const clause = runs.map((run) => run.join(' ')).join(' qqq qqq qqq ');
  const joint = /-$/.test(clause) ? '' : ' ';
  const text = `${data.structure.councilLine[0]},\n\n12. ${clause}${joint}qqq qqq.`;
  const expected = runs.flat().join(' ');
  assert.equal(
    (await coloured(text, 'keyword')).map((each) => each.trim()).join(' '),
    expected,
    `${pattern} in: ${text}`,
  );
  assert.ok((await coloured(text, scope)).length > 0, `${pattern} is no ${scope}`);
}
