import assert from 'node:assert/strict';
import { completions, type Completion } from '../../server/src/features/completion';
import { applyEdits } from '../../server/src/fix';
import type { LanguageCode } from '../../server/src/languages/data';
import { read } from './prose';

function offered(prose: string, language: LanguageCode = 'en'): readonly Completion[] {
  const { document, cursor } = read(prose, language);
  return completions(document, cursor, '2026-11-24');
}

/** The text after the first completion with this label was taken. */
function taken(prose: string, label: string, language: LanguageCode = 'en'): string {
  const found = offered(prose, language).find((each) => each.label === label);
  assert.ok(found, `${label} is not offered`);
  const { text } = read(prose, language);
  return applyEdits(text, [{ range: found.replace, newText: found.insert }, ...(found.also ?? [])]);
}

describe('completion', () => {
  it('offers verbs at the start of a paragraph, requests first', () => {
    const verbs = offered('1. ‸').filter(({ kind }) => kind === 'verb');
    assert.ok(verbs.length > 40);
    const first = [...verbs].sort((a, b) => a.rank - b.rank)[0]!;
    assert.match(first.detail, /^request/);
  });

  it('puts in both parts of a split verb with the addressee between', () => {
    assert.equal(
      taken('1. MOE‸', 'MOEDIGT … AAN', 'nl'),
      '1. MOEDIGT ${1:de Commissie} AAN ${2:…} ${3:uiterlijk eind 2027}$0',
    );
    assert.equal(
      taken('1. BEV‸', 'BEVEELT AAN', 'nl'),
      '1. BEVEELT ${1:de Commissie} AAN ${2:…} ${3:uiterlijk eind 2027}$0',
    );
  });

  it('replaces the word that is being written, also behind 😀 and a Windows line end', () => {
    assert.equal(taken('1. STRESSES 😀 this\r\nand WELC‸', 'WELCOMES'), '1. STRESSES 😀 this\r\nand WELCOMES');
  });

  it('offers no verbs in the middle of a small word', () => {
    assert.deepEqual(
      offered('1. STRESSES that tra‸').filter(({ kind }) => kind === 'verb'),
      [],
    );
  });

  it('offers participles among the recitals', () => {
    const labels = offered('THE COUNCIL OF THE EUROPEAN UNION,\n\nRECALL‸').map(({ label }) => label);
    assert.ok(labels.includes('RECALLING') && !labels.includes('RECALLS'));
  });

  it('offers the footnotes there are, and a new one with its note', () => {
    const prose = '1. NOTES a report[^1] and a paper[^‸\n\n[^1]: Doc. 1.\n';
    assert.deepEqual(
      offered(prose).map(({ label, detail }) => `${label}: ${detail}`),
      ['2 – new footnote: call and note', '1: Doc. 1.'],
    );
    assert.equal(taken(prose, '2 – new footnote'), '1. NOTES a report[^1] and a paper[^2]\n\n[^1]: Doc. 1.\n[^2]: \n');
    assert.equal(taken(prose, '1'), '1. NOTES a report[^1] and a paper[^1]\n\n[^1]: Doc. 1.\n');
  });

  it('does not close a bracket that is closed', () => {
    assert.equal(taken('1. NOTES a paper[^‸].\n\n[^1]: Doc. 1.\n', '1'), '1. NOTES a paper[^1].\n\n[^1]: Doc. 1.\n');
  });

  it('offers introduced acronyms with their names', () => {
    const found = offered('1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the N‸').find(
      ({ label }) => label === 'NNT',
    );
    assert.equal(found?.detail, 'Network of Night Trains');
  });

  it('offers the paragraphs after the word paragraph', () => {
    const found = offered('1. STRESSES that trains run.\n\n2. RECALLS paragraph ‸');
    assert.deepEqual(
      found.map(({ label, detail }) => `${label} ${detail}`),
      ['1 STRESSES that trains run.'],
    );
  });

  it('offers more paragraphs behind a comma and a conjunction', () => {
    const body = '1. STRESSES that trains run.\n\n2. NOTES the work.\n\n3. RECALLS paragraphs ';
    for (const said of ['', '1 and ', '1, ', '1, 2 and '])
      assert.deepEqual(
        offered(`${body}${said}‸`).map(({ label }) => label),
        ['1', '2'],
      );
  });

  it('gives a request stops for the addressee, the task and the deadline, in every language', () => {
    for (const [language, pattern, clause] of [
      ['en', 'INVITES', 'INVITES ${1:the Commission} ${2:…} ${3:by the end of 2027}$0'],
      ['fr', 'DEMANDE à', "DEMANDE à ${1:la Commission} ${2:…} ${3:d'ici la fin 2027}$0"],
      ['de', 'FORDERT … AUF', 'FORDERT ${1:die Kommission} AUF ${2:…} ${3:bis Ende 2027}$0'],
      ['fi', 'KEHOTTAA', 'KEHOTTAA ${1:komissiota} ${2:…} ${3:vuoden 2027 loppuun mennessä}$0'],
      ['el', 'ΚΑΛΕΙ', 'ΚΑΛΕΙ ${1:την Επιτροπή} ${2:…} ${3:έως το τέλος του 2027}$0'],
      ['bg', 'ПРИКАНВА', 'ПРИКАНВА ${1:Комисията} ${2:…} ${3:до края на 2027 г.}$0'],
    ] as const)
      assert.equal(taken('1. ‸', pattern, language), `1. ${clause}`);
  });

  it('offers the verbs of this text before others of their class', () => {
    const verbs = offered('1. URGES the Commission to act.\n\n2. URGES it to report.\n\n3. ‸');
    assert.equal([...verbs].sort((a, b) => a.rank - b.rank)[0]!.label, 'URGES');
  });

  it('tells the same verb in the other languages', () => {
    const told = offered('1. ‸')
      .find(({ label }) => label === 'INVITES')!
      .documentation();
    assert.match(told, /^INVITES — request, strength 2 of 5\nfr: INVITE\nde: ERSUCHT\nbg: ПРИКАНВА\n/);
    assert.ok(told.includes('\nnl: VERZOEKT') && !told.includes('\nen:'));
  });

  it('puts a new note where it belongs, and those behind it count on', () => {
    assert.equal(
      taken('1. NOTES a plan[^‸] and a report[^1], as footnote 1 says.\n\n[^1]: Doc. 1/22.\n', '1 – new footnote'),
      '1. NOTES a plan[^1] and a report[^2], as footnote 2 says.\n\n[^1]: \n[^2]: Doc. 1/22.\n',
    );
    assert.equal(taken('1. NOTES a plan[^‸\r\n', '1 – new footnote'), '1. NOTES a plan[^1]\r\n\r\n[^1]: \r\n');
  });

  it('introduces a known acronym where it is used first, and not again', () => {
    assert.equal(
      taken('1. INVITES the EEA‸', 'EEAS – introduce here'),
      '1. INVITES the European External Action Service (EEAS)',
    );
    const again = offered(
      '1. INVITES the European External Action Service (EEAS) to act.\n\n2. INVITES the EEA‸',
    ).filter(({ label }) => label.startsWith('EEAS'));
    assert.deepEqual(
      again.map(({ label, insert }) => `${label} ${insert}`),
      ['EEAS EEAS'],
    );
  });

  it('gives the full title at the first mention and the short name later', () => {
    const named = (prose: string): string[] =>
      offered(prose)
        .filter(({ kind, label }) => kind === 'addressee' && /High|External/.test(label))
        .map(({ label }) => label);
    assert.deepEqual(named('1. INVITES ‸'), [
      'the High Representative of the Union for Foreign Affairs and Security Policy',
      'the High Representative',
      'the European External Action Service (EEAS)',
      'the European External Action Service',
    ]);
    assert.deepEqual(
      named(
        '1. INVITES the High Representative and the European External Action Service (EEAS) to act.\n\n2. INVITES the H‸',
      ),
      ['the High Representative'],
    );
  });

  it('replaces all that is typed of a name of several words', () => {
    assert.equal(
      taken('1. INVITES the European Parl‸', 'the European Parliament'),
      '1. INVITES the European Parliament',
    );
    assert.equal(taken('1. TAKES NO‸', 'TAKES NOTE of'), '1. TAKES NOTE of');
  });

  it('offers deadlines in house form, and periods for behind a limit', () => {
    const deadlines = (prose: string, language: LanguageCode): string[] =>
      offered(prose, language)
        .filter(({ kind }) => kind === 'deadline')
        .map(({ label }) => label);
    assert.deepEqual(deadlines('1. INVITES it to act b‸', 'en').slice(0, 3), [
      'by the end of 2026',
      'by the end of 2027',
      'by the end of 2028',
    ]);
    assert.ok(deadlines('1. INVITES it to act by the fi‸', 'en').includes('the first half of 2027'));
    assert.equal(
      taken('1. PYYTÄÄ komissiota toimimaan vuoden‸', 'vuoden 2027 loppuun mennessä', 'fi'),
      '1. PYYTÄÄ komissiota toimimaan vuoden ${1:2027} loppuun mennessä',
    );
  });

  it('offers documents as the language writes them: those cited already, and forms to fill in', () => {
    const references = (prose: string, language: LanguageCode): string[] =>
      offered(prose, language)
        .filter(({ kind }) => kind === 'reference')
        .map(({ label }) => label);
    assert.deepEqual(
      references('1. PREND NOTE du rapport[^1].\n\n[^1]: Doc. 9364/22.\n\n2. RAPPELLE le plan (‸', 'fr'),
      [
        '9364/22',
        'Doc. 1234/26',
        'COM(2026) 1 final',
        '(UE) 2026/1',
        'JO L, 2026/1, 1.1.2026, ELI: http://data.europa.eu/eli/reg/2026/1/oj',
        'JO L 1 du 1.1.2023, p. 1',
      ],
    );
    assert.ok(references('1. ПРИКАНВА (‸', 'bg').includes('ОВ L 1, 1.1.2023 г., стр. 1'));
  });

  it('takes no emoji for part of a word', () => {
    assert.equal(taken('1. 😀WELC‸', 'WELCOMES'), '1. 😀WELCOMES');
  });

  it('says nothing in a text without a language but what it can know', () => {
    assert.deepEqual(completions(read('').document, 0, '2026-11-24'), []);
  });
});
