/** Texts nobody would write: noise, scraps of conclusions in any order, and examples that have been through the mill. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(__dirname, '..', '..', 'examples', 'clean');
const examples = readdirSync(folder)
  .filter((name) => /\.conclusions(\.txt)?$/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Any UTF-16 string, lone surrogates included. */
export const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

const scrap = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    ' ',
    ' \n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u2011',
    '-\n',
    '-\r\n',
  ],
  ...[
    '1. ',
    '2) ',
    '(3) ',
    '4',
    '5a. ',
    '6bis. ',
    '2024. ',
    '1.\n',
    'I. ',
    'II.\n',
    'iv. ',
    'A. ',
    'a) ',
    '(b) ',
    'i. ',
    '– ',
    '— ',
    '• ',
  ],
  ...[
    '[^1]',
    '[^2]',
    '[^',
    ']',
    '[^1]: ',
    '[^1]: Doc. 9364/22.\n',
    '²',
    '³⁴',
    ' (1)',
    '(1)',
    '1 Doc. 1/22.\n',
    ' '.repeat(49) + '\n',
  ],
  ...[
    'STRESSES that',
    'CALLS ON',
    'Calls ON',
    'ROEPT de Raad',
    'MOEDIGT',
    'AAN',
    'OP',
    'NEEMT NOTA',
    'VERZOEKT',
    'WILL',
    'IS',
    'TAKE NOTE',
  ],
  ...[
    'RECALLING:',
    'HERINNEREND aan',
    'THE COUNCIL OF THE EUROPEAN UNION,',
    'DE RAAD VAN DE EUROPESE UNIE,',
    'ANNEX\n',
    'BIJLAGE\n',
  ],
  ...[
    'Subject: ',
    'Betreft:',
    'Council conclusions on',
    'Conclusies van de Raad over',
    '---\nlanguage: nl\n---\n',
    '<!--',
    '-->',
    '<!-- ',
  ],
  ...[
    'by the end of 2022',
    'uiterlijk eind',
    '2022',
    '30 February 2023',
    'Q3 2022',
    'fifth quarter',
    '31/12/2022',
    'as soon as possible',
    'in 2023',
  ],
  ...[
    'OJ L 320, 17.12.2018, p. 28',
    'PB L',
    'COM(2021) 118 final',
    'ST 9364/22 REV 1',
    'paragraph 45',
    'punten 4 tot en met',
    'footnote 9',
    'Article 42(7)',
  ],
  ...[
    'European Thing (EUT)',
    'EUT (European Thing)',
    'EU-CyCLONe',
    'EU',
    'CSIRT’s',
    '(',
    ')',
    '‘',
    '’',
    '"',
    '“',
    '😀',
    '\ud83d',
    '\ude00',
    'é',
    'e\u0301',
    'İ',
    'ß',
  ],
);

export const scraps = fc
  .array(fc.tuple(scrap, fc.constantFrom('', ' ', '\n')), { maxLength: 80 })
  .map((all) => all.flat().join(''));

type Mangle = (text: string, random: (below: number) => number) => string;

/** Ways a text is spoiled on its way through mailers, editors and copy and paste. */
const mangles: readonly Mangle[] = [
  lines((all, at) => all.splice(at, 1)),
  lines((all, at) => all.splice(at, 0, all[at]!)),
  lines((all, at) => all.splice(at, 2, all[at + 1] ?? '', all[at]!)),
  lines((all, at) => all.splice(at, 2, all[at]! + (all[at + 1] ?? ''))),
  lines((all, at) => all.splice(at, 1, all[at]!.slice(0, at % 40), all[at]!.slice(at % 40))),
  lines((all, at) => all.splice(at, 1, all[at]!.toUpperCase())),
  lines((all, at) => all.splice(at, 5)),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.replace(/\n\n/g, '\n'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/\n/g, ' '),
  (text, random) => insert(text, random(text.length + 1), '😀'),
  (text, random) => insert(text, random(text.length + 1), '\ud83d'),
  (text, random) => text.slice(random(text.length + 1)),
  (text, random) => text.slice(0, random(text.length + 1)),
  (text, random) => text + examples[random(examples.length)]!,
  (text) => text.replace(/e/g, '😀').slice(1),
];

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function lines(change: (all: string[], at: number) => unknown): Mangle {
  return (text, random) => {
    const all = text.split('\n');
    change(all, random(all.length));
    return all.join('\n');
  };
}

export const mangled = fc
  .tuple(
    fc.nat({ max: examples.length - 1 }),
    fc.array(fc.tuple(fc.nat({ max: mangles.length - 1 }), fc.nat({ max: 0x7fffffff })), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([example, steps]) =>
    steps.reduce(
      (text, [mangle, number]) => mangles[mangle]!(text, (below) => number % Math.max(1, below)),
      examples[example]!,
    ),
  );
