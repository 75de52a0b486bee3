/** Texts of the Council and the representatives of the governments: their titles, their line in both forms, their lead-ins. */
import assert from 'node:assert/strict';
import { check, readDocument } from '../../server/src/service';
import { languageCodes, type LanguageCode } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages';

interface Joint {
  readonly title: string;
  /** The line with the full name of the Council, and with the short one. */
  readonly lines: readonly [string, string];
  readonly leadIn: string;
  readonly paragraphs: readonly string[];
}

const texts: Readonly<Partial<Record<LanguageCode, Joint>>> = {
  pl: {
    title: 'Konkluzje Rady i przedstawicieli rządów państw członkowskich zebranych w Radzie w sprawie studni',
    lines: [
      'RADA UNII EUROPEJSKIEJ I PRZEDSTAWICIELE RZĄDÓW PAŃSTW CZŁONKOWSKICH ZEBRANI W RADZIE,',
      'RADA I PRZEDSTAWICIELE RZĄDÓW PAŃSTW CZŁONKOWSKICH ZEBRANI W RADZIE,',
    ],
    leadIn: 'PRZYPOMINAJĄC swoje konkluzje w sprawie wody,',
    paragraphs: [
      'PODKREŚLAJĄ, że studnie są potrzebne.',
      'ZWRACAJĄ SIĘ do Komisji o sprawozdanie.',
      'SĄ ZDANIA, że to wystarczy.',
    ],
  },
  cs: {
    title: 'Závěry Rady a zástupců vlád členských států zasedajících v Radě o studnách',
    lines: [
      'RADA EVROPSKÉ UNIE A ZÁSTUPCI VLÁD ČLENSKÝCH STÁTŮ ZASEDAJÍCÍ V RADĚ,',
      'RADA A ZÁSTUPCI VLÁD ČLENSKÝCH STÁTŮ ZASEDAJÍCÍ V RADĚ,',
    ],
    leadIn: 'PŘIPOMÍNAJÍCE své závěry o vodě,',
    paragraphs: [
      'ZDŮRAZŇUJÍ, že studny jsou potřebné.',
      'VYZÝVAJÍ Komisi, aby podala zprávu.',
      'BEROU NA VĚDOMÍ zprávu.',
    ],
  },
  sk: {
    title: 'Závery Rady a zástupcov vlád členských štátov zasadajúcich v Rade o studniach',
    lines: [
      'RADA EURÓPSKEJ ÚNIE A ZÁSTUPCOVIA VLÁD ČLENSKÝCH ŠTÁTOV ZASADAJÚCI V RADE,',
      'RADA A ZÁSTUPCOVIA VLÁD ČLENSKÝCH ŠTÁTOV ZASADAJÚCI V RADE,',
    ],
    leadIn: 'PRIPOMÍNAJÚC svoje závery o vode,',
    paragraphs: [
      'ZDÔRAZŇUJÚ, že studne sú potrebné.',
      'VYZÝVAJÚ Komisiu, aby podala správu.',
      'BERÚ NA VEDOMIE správu.',
    ],
  },
  sl: {
    title: 'Sklepi Sveta in predstavnikov vlad držav članic, ki so se sestali v okviru Sveta, o vodnjakih',
    lines: [
      'SVET EVROPSKE UNIJE IN PREDSTAVNIKI VLAD DRŽAV ČLANIC, KI SO SE SESTALI V OKVIRU SVETA –',
      'SVET IN PREDSTAVNIKI VLAD DRŽAV ČLANIC, KI SO SE SESTALI V OKVIRU SVETA –',
    ],
    leadIn: 'OB SKLICEVANJU NA svoje sklepe o vodi,',
    paragraphs: [
      'POUDARJAJO, da so vodnjaki potrebni.',
      'POZIVAJO Komisijo, naj pripravi poročilo.',
      'UGOTAVLJAJO, da vodnjaki izginjajo.',
    ],
  },
  hr: {
    title: 'Zaključci Vijeća i predstavnika vlada država članica, koji su se sastali u okviru Vijeća, o bunarima',
    lines: [
      'VIJEĆE EUROPSKE UNIJE I PREDSTAVNICI VLADA DRŽAVA ČLANICA, KOJI SU SE SASTALI U OKVIRU VIJEĆA,',
      'VIJEĆE I PREDSTAVNICI VLADA DRŽAVA ČLANICA, KOJI SU SE SASTALI U OKVIRU VIJEĆA,',
    ],
    leadIn: 'PODSJEĆAJUĆI NA svoje zaključke o vodi,',
    paragraphs: [
      'NAGLAŠAVAJU da su bunari potrebni.',
      'POZIVAJU Komisiju da podnese izvješće.',
      'PRIMAJU NA ZNANJE izvješće.',
    ],
  },
  bg: {
    title: 'Заключения на Съвета и на представителите на правителствата на държавите членки относно кладенците',
    lines: [
      'СЪВЕТЪТ НА ЕВРОПЕЙСКИЯ СЪЮЗ И ПРЕДСТАВИТЕЛИТЕ НА ПРАВИТЕЛСТВАТА НА ДЪРЖАВИТЕ ЧЛЕНКИ,',
      'СЪВЕТЪТ И ПРЕДСТАВИТЕЛИТЕ НА ПРАВИТЕЛСТВАТА НА ДЪРЖАВИТЕ ЧЛЕНКИ,',
    ],
    leadIn: 'КАТО ПРИПОМНЯТ своите заключения относно водата,',
    paragraphs: [
      'ПОДЧЕРТАВАТ, че кладенците са нужни.',
      'ПРИКАНВАТ Комисията да докладва.',
      'ПРИЗОВАВАТ държавите членки да действат.',
    ],
  },
  lt: {
    title: 'Tarybos ir Taryboje posėdžiavusių valstybių narių vyriausybių atstovų išvados dėl šulinių',
    lines: [
      'EUROPOS SĄJUNGOS TARYBA IR TARYBOJE POSĖDŽIAVĘ VALSTYBIŲ NARIŲ VYRIAUSYBIŲ ATSTOVAI,',
      'TARYBA IR TARYBOJE POSĖDŽIAVĘ VALSTYBIŲ NARIŲ VYRIAUSYBIŲ ATSTOVAI,',
    ],
    leadIn: 'PRIMINDAMI savo išvadas dėl vandens,',
    paragraphs: [
      'PABRĖŽIA, kad šuliniai reikalingi.',
      'PRAŠO Komisijos pateikti ataskaitą.',
      'YRA ĮSITIKINĘ šulinių nauda.',
    ],
  },
  lv: {
    title: 'Padomes un Padomē sanākušo dalībvalstu valdību pārstāvju secinājumi par akām',
    lines: [
      'EIROPAS SAVIENĪBAS PADOME UN PADOMĒ SANĀKUŠIE DALĪBVALSTU VALDĪBU PĀRSTĀVJI,',
      'PADOME UN PADOMĒ SANĀKUŠIE DALĪBVALSTU VALDĪBU PĀRSTĀVJI,',
    ],
    leadIn: 'ATGĀDINOT savus secinājumus par ūdeni,',
    paragraphs: ['UZSVER, ka akas ir vajadzīgas.', 'AICINA Komisiju sniegt ziņojumu.', 'PIEŅEM ZINĀŠANAI ziņojumu.'],
  },
};

describe('Joint texts', () => {
  for (const code of languageCodes) {
    const text = texts[code];
    if (text !== undefined)
      it(`in ${languageData(code).name}`, () => text.lines.forEach((line) => isJoint(code, text, line)));
  }

  it('have a line with the full name of the Council or with the short one', () => {
    let short = 0;
    for (const code of languageCodes) {
      const { councilLine, jointLine } = languageData(code).structure;
      const joint = jointLine.map((each) => `${councilLine[0]!} ${each}`);
      const shorter = councilLine.filter((line) => jointLine.some((each) => line.endsWith(each)));
      short += shorter.length;
      for (const line of [...joint, ...shorter]) {
        const document = readDocument(`${line},\n\n1. X.\n`);
        assert.deepEqual([document.language, document.parts[0]?.joint], [code, true], line);
      }
    }
    assert.ok(short > 20);
  });
});

function isJoint(code: LanguageCode, { title, leadIn, paragraphs }: Joint, line: string): void {
  const numbered = paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}\n\n`).join('');
  const document = readDocument(`${title}\n\n${line}\n\n${leadIn}\n\n${numbered}`);
  const [part] = document.parts;
  assert.deepEqual([document.language, part?.joint], [code, true], line);
  assert.equal(part!.title?.flow.text, title);
  assert.equal(part!.councilLine?.flow.text, line);
  assert.equal(part!.paragraphs.length, paragraphs.length);
  const verbs = part!.blocks.flatMap((block) => block.verbs);
  assert.equal(verbs.length, paragraphs.length + 1, verbs.map(({ pattern }) => pattern).join());
  assert.deepEqual(check(document, {}).findings, []);
}
