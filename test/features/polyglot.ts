/**
 * Random conclusions in several languages and carriers, built from pieces that are right: numbers, footnotes, citations
 * and acronyms fit. What a change does to one of them can be told from what it was.
 */
import fc from 'fast-check';
import { languageData } from '../../server/src/languages';
import type { LanguageCode } from '../../server/src/languages/data';
import { pdfTwin } from '../support/pdfTwin';

/** Sentences without their stop; `{cites}` takes `see` with the number of another paragraph. */
interface Pieces {
  readonly title: string;
  readonly sentences: readonly string[];
  /** With points below it. */
  readonly lead: string;
  readonly points: readonly string[];
  readonly see: string;
  /** Introduces NNT and uses it later. */
  readonly introduces: string;
  readonly uses: string;
  readonly heading: string;
}

export const pieces = {
  en: {
    title: 'Council conclusions on night trains',
    sentences: [
      'STRESSES that trains run at night{cites}',
      'WELCOMES the work of the Member States{cites}',
      'NOTES the state of the tracks{cites}',
      'SUPPORTS the plans for quiet stations{cites}',
    ],
    lead: 'INVITES the Member States to{cites}:',
    points: ['open their stations at night', 'print one timetable', 'keep the lamps lit'],
    see: ', as stated in paragraph {n}',
    introduces: 'WELCOMES the Network of Night Trains (NNT)',
    uses: 'THANKS the NNT for its work',
    heading: 'TRACKS AND STATIONS',
  },
  nl: {
    title: 'Conclusies van de Raad over nachttreinen',
    sentences: [
      'BENADRUKT dat treinen ’s nachts rijden{cites}',
      'IS INGENOMEN MET het werk van de lidstaten{cites}',
      'NEEMT NOTA VAN de staat van de sporen{cites}',
      'STEUNT de plannen voor stille stations{cites}',
    ],
    lead: 'VERZOEKT de lidstaten{cites}:',
    points: ['hun stations ’s nachts te openen', 'één dienstregeling te drukken', 'de lampen te laten branden'],
    see: ', zoals vermeld in punt {n}',
    introduces: 'VERWELKOMT het netwerk van nachttreinen (NNT)',
    uses: 'DANKT het NNT voor zijn werk',
    heading: 'SPOREN EN STATIONS',
  },
  fr: {
    title: 'Conclusions du Conseil sur les trains de nuit',
    sentences: [
      'SOULIGNE que les trains roulent la nuit{cites}',
      'SALUE le travail des États membres{cites}',
      'PREND NOTE de l’état des voies{cites}',
      'SOUTIENT les projets de gares calmes{cites}',
    ],
    lead: 'INVITE les États membres{cites} à :',
    points: ['ouvrir leurs gares la nuit', 'imprimer un seul horaire', 'laisser les lampes allumées'],
    see: ', comme indiqué au point {n}',
    introduces: 'SALUE le réseau des trains de nuit (RTN)',
    uses: 'REMERCIE le RTN de son travail',
    heading: 'VOIES ET GARES',
  },
  de: {
    title: 'Schlussfolgerungen des Rates zu Nachtzügen',
    sentences: [
      'BETONT, dass Züge nachts fahren{cites}',
      'BEGRÜẞT die Arbeit der Mitgliedstaaten{cites}',
      'STELLT FEST, dass die Gleise alt sind{cites}',
      'UNTERSTÜTZT die Pläne für stille Bahnhöfe{cites}',
    ],
    lead: 'ERSUCHT die Mitgliedstaaten{cites}:',
    points: ['ihre Bahnhöfe nachts zu öffnen', 'einen Fahrplan zu drucken', 'die Lampen brennen zu lassen'],
    see: ', wie unter Nummer {n} dargelegt',
    introduces: 'BEGRÜẞT das Netz der Nachtzüge (NNZ)',
    uses: 'DANKT dem NNZ für seine Arbeit',
    heading: 'GLEISE UND BAHNHÖFE',
  },
  fi: {
    title: 'Neuvoston päätelmät yöjunista',
    sentences: [
      'KOROSTAA, että junat kulkevat yöllä{cites}',
      'PANEE TYYTYVÄISENÄ MERKILLE jäsenvaltioiden työn{cites}',
      'PANEE MERKILLE raiteiden tilan{cites}',
      'TUKEE hiljaisten asemien suunnitelmia{cites}',
    ],
    lead: 'KEHOTTAA jäsenvaltioita{cites}:',
    points: ['avaamaan asemansa yöllä', 'painamaan yhden aikataulun', 'pitämään lamput päällä'],
    see: ', kuten {n} kohdassa todetaan',
    introduces: 'PANEE TYYTYVÄISENÄ MERKILLE yöjunien verkoston (YJV)',
    uses: 'KIITTÄÄ YJV:tä sen työstä',
    heading: 'RAITEET JA ASEMAT',
  },
  el: {
    title: 'Συμπεράσματα του Συμβουλίου για τα νυχτερινά τρένα',
    sentences: [
      'ΤΟΝΙΖΕΙ ότι τα τρένα κινούνται τη νύχτα{cites}',
      'ΧΑΙΡΕΤΙΖΕΙ το έργο των κρατών μελών{cites}',
      'ΣΗΜΕΙΩΝΕΙ την κατάσταση των γραμμών{cites}',
      'ΣΤΗΡΙΖΕΙ τα σχέδια για ήσυχους σταθμούς{cites}',
    ],
    lead: 'ΚΑΛΕΙ τα κράτη μέλη{cites}:',
    points: ['να ανοίξουν τους σταθμούς τη νύχτα', 'να τυπώσουν ένα δρομολόγιο', 'να αφήσουν τις λάμπες αναμμένες'],
    see: ', όπως αναφέρεται στο σημείο {n}',
    introduces: 'ΧΑΙΡΕΤΙΖΕΙ το δίκτυο νυχτερινών τρένων (ΔΝΤΡ)',
    uses: 'ΕΥΧΑΡΙΣΤΕΙ το ΔΝΤΡ για το έργο του',
    heading: 'ΓΡΑΜΜΕΣ ΚΑΙ ΣΤΑΘΜΟΙ',
  },
  bg: {
    title: 'Заключения на Съвета относно нощните влакове',
    sentences: [
      'ПОДЧЕРТАВА, че влаковете се движат през нощта{cites}',
      'ПРИВЕТСТВА работата на държавите членки{cites}',
      'ОТБЕЛЯЗВА състоянието на релсите{cites}',
      'ПОДКРЕПЯ плановете за тихи гари{cites}',
    ],
    lead: 'ПРИКАНВА държавите членки{cites}:',
    points: ['да отворят гарите си през нощта', 'да отпечатат едно разписание', 'да оставят лампите светнати'],
    see: ', както е посочено в точка {n}',
    introduces: 'ПРИВЕТСТВА мрежата на нощните влакове (МНВ)',
    uses: 'БЛАГОДАРИ на МНВ за нейната работа',
    heading: 'РЕЛСИ И ГАРИ',
  },
} satisfies Partial<Record<LanguageCode, Pieces>>;

export type Spoken = keyof typeof pieces;

export const carriers = ['authored', 'windows', 'wide', 'superscript', 'pdf'] as const;

export interface Draft {
  readonly language: Spoken;
  readonly carrier: (typeof carriers)[number];
  readonly text: string;
}

interface Plan {
  readonly kind: number;
  readonly note: boolean;
  readonly cites: number;
  readonly points: number;
  readonly heading: boolean;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.nat(3),
  note: fc.boolean(),
  cites: fc.nat(10),
  points: fc.constantFrom(0, 0, 2, 3),
  heading: fc.boolean(),
});

export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    language: fc.constantFrom(...(Object.keys(pieces) as Spoken[])),
    carrier: fc.constantFrom(...carriers),
    plans: fc.array(plan, { minLength: 2, maxLength: 7 }),
    acronym: fc.boolean(),
    seed: fc.nat(50),
  })
  .map(({ language, carrier, plans, acronym, seed }) => ({
    language,
    carrier,
    text: carried(written(language, plans, acronym), carrier, seed),
  }));

function written(language: Spoken, plans: readonly Plan[], acronym: boolean): string {
  const own: Pieces = pieces[language];
  const data = languageData(language);
  const notes: string[] = [];
  const [word = ''] = data.references.document;
  const named = word.slice(0, 1).toUpperCase() + word.slice(1);
  const call = (): string => `[^${notes.push(`${named} ${9000 + notes.length}/22.`)}]`;
  const count = plans.length + (acronym ? 2 : 0);
  const whole = plans.map(({ kind, note, cites, points }, at): string => {
    const cited = cites >= 1 && cites <= count && cites !== at + 1 ? own.see.replace('{n}', String(cites)) : '';
    if (points === 0) return `${own.sentences[kind]!.replace('{cites}', (note ? call() : '') + cited)}.`;
    const lead = own.lead.replace('{cites}', note ? call() : '');
    const letters = data.structure.letters;
    const list = own.points
      .slice(0, points)
      .map((words, point) => `(${letters.split(letters.includes(' ') ? ' ' : '')[point]}) ${words}`);
    return `${lead}\n\n${list.join(';\n\n')}.`;
  });
  if (acronym) whole.push(`${own.introduces}.`, `${own.uses}.`);
  let headings = 0;
  const roman = 'I II III IV V VI VII VIII IX'.split(' ');
  const body = whole.map((words, at) => {
    const head = plans[at]?.heading ? `${roman[headings++]}. ${own.heading}\n\n` : '';
    return `${head}${at + 1}. ${words}`;
  });
  const head = `${own.title}\n\n${data.structure.councilLine[0]},\n\n`;
  const foot = notes.map((note, at) => `[^${at + 1}]: ${note}\n`).join('');
  return `${head}${body.join('\n\n')}\n${foot === '' ? '' : `\n${foot}`}`;
}

function carried(text: string, carrier: Draft['carrier'], seed: number): string {
  switch (carrier) {
    case 'authored':
      return text;
    case 'windows':
      return text.replaceAll('\n', '\r\n');
    case 'wide':
      // An emoji before all else: positions behind it differ in every encoding.
      return text.replace('\n\n', ' 😀\n\n');
    case 'superscript':
      return text.replace(/\[\^(\d+)\](?!:)/g, (_, digits: string) =>
        [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!).join(''),
      );
    case 'pdf':
      return pdfTwin(text, { seed }).text;
  }
}
