import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BlockKind } from '../../../server/src/document/model';
import { readVerbs } from '../../../server/src/document/clauses/verbs';
import { languageCodes, type LanguageCode } from '../../../server/src/languages/data';
import { languageData } from '../../../server/src/languages/index';
import { tokenize } from '../../../server/src/text/tokens';

/** Each verb as it stands, its concept, and its faults: `ROEPT +OP?` lacks OP, `Neemt→NEEMT` is miscased, `STRESSES !THAT` shouts. */
function read(language: LanguageCode, text: string, kind: BlockKind = 'paragraph'): string[] {
  return readVerbs(tokenize(text), languageData(language), kind).map((verb) => {
    const at = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);
    const missing = verb.missing === undefined ? '' : ` +${verb.missing}?`;
    const miscased = verb.miscased ? ` ${at(verb.miscased.span)}→${verb.miscased.expected}` : '';
    const shouted = verb.shoutedGovernedWord ? ` !${at(verb.shoutedGovernedWord)}` : '';
    return `${verb.parts.map(at).join('…')} = ${verb.concept}${missing}${miscased}${shouted}`;
  });
}

describe('operative verbs', () => {
  it('are single words, several words, and words apart', () => {
    assert.deepEqual(
      read(
        'nl',
        'BENADRUKT dat het regent, MERKT OP dat het waait en MOEDIGT de lidstaten AAN schuilplaatsen te bouwen.',
      ),
      ['BENADRUKT = stress', 'MERKT OP = note', 'MOEDIGT…AAN = encourage'],
    );
    assert.deepEqual(
      read(
        'en',
        'LOOKS FORWARD to the report, CALLS ON the Commission to publish it, and TAKES due NOTE of its length.',
      ),
      ['LOOKS FORWARD = lookForward', 'CALLS ON = callOn', 'TAKES…NOTE = takeNote'],
    );
    assert.deepEqual(
      read('de', 'NIMMT die Berichte der Mitgliedstaaten über die Lage an den Flüssen und Seen ZUR KENNTNIS.').map(
        (verb) => verb.split(' = ')[0],
      ),
      ['NIMMT…ZUR KENNTNIS'],
    );
  });

  it('may have many words between, but no other verb and no end of a sentence', () => {
    const gap =
      'de samenwerking van de lidstaten onderling en met hun buren aan de grote rivieren en meren van het oosten en het zuiden';
    assert.deepEqual(read('nl', `MOEDIGT met name ${gap} AAN, alsook de inzet van deskundigen.`), [
      'MOEDIGT…AAN = encourage',
    ]);
    assert.deepEqual(read('nl', 'ROEPT de lidstaten te helpen en VERZOEKT de Commissie OP tijd te antwoorden.'), [
      'ROEPT = callOn +OP?',
      'VERZOEKT = invite',
    ]);
    assert.deepEqual(read('nl', 'ROEPT de lidstaten te helpen. De Commissie kan OP tijd antwoorden.'), [
      'ROEPT = callOn +OP?',
    ]);
  });

  it('close where they first can', () => {
    assert.deepEqual(read('nl', 'IS BEREID te helpen, IS op zijn hoede en IS VAN MENING dat'), [
      'IS BEREID = ready',
      'IS VAN MENING = consider',
    ]);
    assert.deepEqual(read('en', 'IS PREPARED to act; IS fully DETERMINED to'), [
      'IS PREPARED = ready',
      'IS…DETERMINED = commit',
    ]);
  });

  it('take the longest form, and the one whose governed words follow', () => {
    assert.deepEqual(
      read('nl', 'BEVESTIGT dat, BEVESTIGT andermaal dat, NEEMT ER NOTA VAN dat, NEEMT NOTA van het verslag'),
      ['BEVESTIGT = confirm', 'BEVESTIGT = reaffirm', 'NEEMT ER NOTA VAN = takeNote', 'NEEMT NOTA = takeNote'],
    );
    assert.deepEqual(read('en', 'WILL KEEP this matter UNDER REVIEW and WILL REVIEW it in 2027'), [
      'WILL KEEP…UNDER REVIEW = revert',
      'WILL REVIEW = revert',
    ]);
  });

  it('may have an adverb in capitals between commas', () => {
    assert.deepEqual(read('en', 'STRESSES, IN PARTICULAR, the need for bread'), ['STRESSES = stress']);
    assert.deepEqual(read('ro', 'REAMINTEȘTE, DE ASEMENEA, importanța păcii'), ['REAMINTEȘTE = recall']);
  });

  it('know the words they govern when these are one with an article, or an adverb stands before them', () => {
    assert.deepEqual(read('it', 'RICHIAMA L’ATTENZIONE sulla lettera e CHIEDE con forza alle città di agire'), [
      'RICHIAMA L’ATTENZIONE = highlight',
      'CHIEDE = callOn',
    ]);
    assert.deepEqual(read('it', 'È opportuno che le città agiscano'), []);
  });

  it('have their adverbs in capitals with them', () => {
    assert.deepEqual(
      read(
        'en',
        'STRONGLY CONDEMNS the attack, FURTHER INVITES the Commission, TAKES NOTE WITH SATISFACTION OF the report on the harvest of last year, CALLS AGAIN ON all, NOTES WITH DEEP CONCERN that',
      ),
      [
        'STRONGLY CONDEMNS = condemn',
        'FURTHER INVITES = invite',
        'TAKES NOTE WITH SATISFACTION OF = takeNote !OF',
        'CALLS AGAIN ON = callOn',
        'NOTES WITH DEEP CONCERN = note',
      ],
    );
    assert.deepEqual(read('nl', 'VEROORDEELT TEN STERKSTE het geweld en NEEMT MET BELANGSTELLING NOTA van het plan'), [
      'VEROORDEELT TEN STERKSTE = condemn',
      'NEEMT MET BELANGSTELLING NOTA = takeNote',
    ]);
  });

  it('stand in the plural in joint texts, and as participles in recitals', () => {
    assert.deepEqual(read('nl', 'WIJZEN OP het belang, NEMEN NOTA van het plan en ROEPEN de Commissie OP'), [
      'WIJZEN OP = highlight',
      'NEMEN NOTA = takeNote',
      'ROEPEN…OP = callOn',
    ]);
    const [plural] = readVerbs(tokenize('STRESS the importance'), languageData('en'), 'paragraph');
    assert.equal(plural?.number, 'plural');
    const [participle] = readVerbs(tokenize('RECALLING its conclusions:'), languageData('en'), 'leadIn');
    assert.deepEqual([participle?.number, participle?.class], ['participle', 'recital']);
  });

  it('are found with and without accents, with ß and SS, behind an apostrophe', () => {
    assert.deepEqual(
      read('fr', 'REAFFIRME que, RÉAFFIRME que').map((verb) => verb.split(' ')[0]),
      ['REAFFIRME', 'RÉAFFIRME'],
    );
    assert.deepEqual(read('de', 'BEGRÜSST das, BEGRÜẞT das, BEGRÜßT das').length, 3);
    assert.deepEqual(read('el', 'ΤΟΝΙΖΕΙ ότι').length, 1);
  });

  it('carry class and strength of their concept', () => {
    const classes = readVerbs(
      tokenize('STRESSES, WELCOMES, ENCOURAGES, URGES, COMMITS to'),
      languageData('en'),
      'paragraph',
    );
    assert.deepEqual(
      classes.map((verb) => [verb.class, verb.strength]),
      [
        ['statement', 0],
        ['welcome', 0],
        ['request', 1],
        ['request', 4],
        ['commitment', 0],
      ],
    );
    assert.deepEqual(readVerbs(tokenize('VERZOEKT'), languageData('nl'), 'paragraph')[0]?.concepts, [
      'invite',
      'callOn',
      'request',
    ]);
  });
});

describe('faults of operative verbs', () => {
  it('are words out of capitals', () => {
    assert.deepEqual(read('nl', 'BENADRUKT dit. Neemt ER NOTA VAN dat'), [
      'BENADRUKT = stress',
      'Neemt ER NOTA VAN = takeNote Neemt ER NOTA VAN→NEEMT ER NOTA VAN',
    ]);
    assert.deepEqual(read('nl', 'MOEDIGT de Commissie aan een plan te maken'), ['MOEDIGT…aan = encourage aan→AAN']);
    assert.deepEqual(read('nl', 'en Roept de lidstaten OP te helpen'), ['Roept…OP = callOn Roept→ROEPT']);
    assert.deepEqual(read('nl', 'en BENADRUKt dat'), ['BENADRUKt = stress BENADRUKt→BENADRUKT']);
    assert.deepEqual(read('en', 'TAKES note of it'), ['TAKES note = takeNote TAKES note→TAKES NOTE']);
    assert.deepEqual(read('en', 'IS of the opinion that'), [
      'IS of the opinion = consider IS of the opinion→IS OF THE OPINION',
    ]);
  });

  it('are verbs in lower case at the head of a paragraph', () => {
    assert.deepEqual(read('en', 'Invites the Commission'), ['Invites = invite Invites→INVITES']);
    assert.deepEqual(read('en', 'calls on the Commission'), ['calls on = callOn calls on→CALLS ON']);
    assert.deepEqual(read('en', 'Strongly condemns the attack'), [
      'condemns = condemn Strongly condemns→STRONGLY CONDEMNS',
    ]);
    assert.deepEqual(read('nl', 'Is ingenomen met het plan'), ['Is ingenomen = welcome Is ingenomen→IS INGENOMEN']);
    assert.deepEqual(read('en', 'Invites the Commission', 'item'), []);
  });

  it('are verbs with a capital letter at the head of a later sentence, unless they are ordinary words', () => {
    assert.deepEqual(
      read('en', 'STRESSES this. Invites the Commission to act. Notes of the meeting show it. Support is due.'),
      ['STRESSES = stress', 'Invites = invite Invites→INVITES'],
    );
  });

  it('are whole verbs of several words, the first of which begins many others', () => {
    assert.deepEqual(read('pl', 'PODKREŚLA to. Zwraca się do Komisji o sprawozdanie. Zwraca pieniądze.'), [
      'PODKREŚLA = stress',
      'Zwraca się = invite Zwraca się→ZWRACA SIĘ',
    ]);
  });

  it('are ordinary words, too, before a comma and what the verb governs', () => {
    assert.deepEqual(read('pl', 'Stwierdza, że woda jest wspólna').length, 1);
    assert.deepEqual(read('en', 'Notes, however, are taken').length, 0);
  });

  it('are not verbs of which nobody is the subject: uważa się, one considers', () => {
    assert.deepEqual(read('pl', 'PODKREŚLA to. Podkreśla się, że woda jest wspólna.').length, 1);
    assert.deepEqual(read('pl', 'PODKREŚLA to. Podkreśla, że woda jest wspólna.').length, 2);
  });

  it('are governed words in capitals', () => {
    assert.deepEqual(read('nl', 'BENADRUKT DAT de prijs stijgt'), ['BENADRUKT = stress !DAT']);
    assert.deepEqual(read('en', 'STRESSES THAT the price rises'), ['STRESSES = stress !THAT']);
    assert.deepEqual(read('en', 'STRESSES THAT THE PRICE RISES'), ['STRESSES = stress']);
    assert.deepEqual(read('en', 'HIGHLIGHTING THAT the price rises:', 'leadIn'), ['HIGHLIGHTING = highlight']);
    assert.deepEqual(read('nl', 'HERINNERT ERAAN dat, NEEMT ER NOTA VAN dat'), [
      'HERINNERT ERAAN = recall',
      'NEEMT ER NOTA VAN = takeNote',
    ]);
  });

  it('are split verbs left open, unless another form is whole', () => {
    assert.deepEqual(read('nl', 'ROEPT de lidstaten om op tijd te komen.'), ['ROEPT = callOn +OP?']);
    assert.deepEqual(read('nl', 'NODIGT de Commissie een voorstel te doen.'), ['NODIGT = invite +UIT?']);
    assert.deepEqual(read('nl', 'VERZOEKT de Commissie een voorstel te doen.'), ['VERZOEKT = invite']);
    assert.deepEqual(read('nl', 'de strijd tegen IS, en het plan dat er ZAL zijn'), []);
    assert.deepEqual(read('nl', 'ROEPT DE LIDSTATEN TE HELPEN'), []);
  });
});

describe('no operative verbs', () => {
  for (const [language, text] of [
    ['en', 'The Council stresses that it welcomes the report and invites the Commission to act.'],
    ['en', 'The Commission supports this. It notes the report; it calls on the Member States.'],
    ['en', 'REITERATES ITS SUPPORT and IS PREPARED TO SUPPORT'],
    ['nl', 'De Raad benadrukt dat en neemt er nota van, en roept de lidstaten op te helpen.'],
    ['nl', 'Het is van belang. Zij is ingenomen met het plan; de lidstaten zijn bereid.'],
  ] as const) {
    it(`beyond those in capitals in “${text}”`, () => {
      assert.deepEqual(
        read(language, text).filter((verb) => !/^(?:REITERATES|IS PREPARED) /.test(verb)),
        [],
      );
    });
  }

  it('in headings, titles and notes', () => {
    for (const kind of ['heading', 'title', 'councilLine', 'note', 'subject', 'furniture'] as const)
      assert.deepEqual(read('en', 'INVITES the Commission', kind), []);
  });

  it('outside the text, whatever the text and language', () => {
    const piece = fc.constantFrom(
      'MOEDIGT',
      'AAN',
      'aan',
      'ROEPT',
      'OP',
      'Neemt',
      'ER',
      'NOTA',
      'VAN',
      'WILL',
      'IS',
      'DAT',
      '.',
      ',',
      'de',
      '(',
      "S'",
      'NIMMT',
      'TAKES',
      'É',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...languageCodes), (pieces, language) => {
        const text = pieces.join(' ');
        for (const verb of readVerbs(tokenize(text), languageData(language), 'paragraph')) {
          let end = 0;
          for (const { from, to } of verb.parts) {
            assert.ok(from >= end && to > from && to <= text.length);
            end = to;
          }
        }
      }),
    );
  });
});
