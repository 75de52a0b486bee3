/** Texts made to take for ever: one thing, very many times. Each says how it is made in a size of one's own. */

const head = 'Council conclusions on caves\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n';
const many = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');
/** A paragraph of one line and one megabyte. */
const filled =
  (piece: string) =>
  (size: number): string =>
    `${head}1. STRESSES ${piece.repeat((size * 1e6) / piece.length)}\n`;
const letters = (at: number): string =>
  [...at.toString(26)].map((digit) => String.fromCharCode(65 + parseInt(digit, 26))).join('');

/** By what it is made of; size 1 is what the reader and all rules must manage in a second. */
export const bombs: Readonly<Record<string, (size: number) => string>> = {
  'a line of 1 MB': filled('that the caves are worth it and '),
  'a line of 1 MB without a space': filled('caves'),
  'a paragraph of 200 000 lines': (size) => `${head}1. STRESSES ${'word\n'.repeat(200_000 * size)}`,
  'a paragraph of lines that end in hyphens': (size) => `${head}1. STRESSES ${'ca-\n'.repeat(250_000 * size)}`,
  '100 000 notes with their calls': (size) =>
    `${head}1. STRESSES caves${many(100_000 * size, (at) => ` caves[^${at + 1}]`)}.\n\n${many(100_000 * size, (at) => `[^${at + 1}]: Doc. ${at + 1}/22.\n`)}`,
  '100 000 notes of one number': (size) =>
    `${head}1. STRESSES caves[^1].\n\n${many(100_000 * size, (at) => `[^1]: Doc. ${at + 1}/22.\n`)}`,
  '50 000 paragraphs': (size) => head + many(50_000 * size, (at) => `${at + 1}. STRESSES that caves are deep.\n\n`),
  '50 000 paragraphs without an order or a verb': (size) =>
    head + many(50_000 * size, (at) => `${((at * 7) % 13) + 1}. Caves are deep, see paragraph ${at * 3}.\n\n`),
  '200 000 empty paragraphs': (size) => head + many(200_000 * size, (at) => `${at + 1}.\n`),
  '10 000 points, one in another': (size) =>
    `${head}1. INVITES the Commission to:\n\n${many(10_000 * size, (at) => `${' '.repeat(at % 400)}(${'a1i'[at % 3]!}) draw maps:\n\n`)}`,
  '20 000 recitals': (size) => `${head}RECALLING\n\n${many(20_000 * size, () => '– its conclusions on caves;\n\n')}`,
  '20 000 members of a list': (size) =>
    `${head}1. INVITES ${many(20_000 * size, (at) => `the Agency ${at}, `)}and the Commission to act by the end of 2027.\n`,
  '20 000 headings': (size) => head + 'I. CAVES\n\n'.repeat(20_000 * size),
  '5 000 annexes': (size) =>
    head +
    many(
      5000 * size,
      (at) =>
        `ANNEX ${at}\n\nCouncil conclusions on caves\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n1. STRESSES it.\n\n`,
    ),
  '10 000 pages': (size) =>
    head +
    many(
      10_000 * size,
      (at) =>
        `${at + 1}. STRESSES caves and\n\n${at + 1} Doc. ${at}/22.\n9364/22      TR/rd      ${at}\n     LIFE.1      EN\n\fdeep.\n\n`,
    ),
  '1 MB of (': filled('('),
  '1 MB of )': filled(')'),
  '1 MB of [': filled('['),
  '1 MB of [^': filled('[^'),
  '1 MB of digits': filled('7'),
  '1 MB of numbers': filled('7 '),
  '1 MB of capitals': filled('A'),
  '1 MB of words in capitals': filled('ABC '),
  '1 MB of superscripts': filled('²'),
  '1 MB of words with superscripts': filled('caves² '),
  '1 MB of full stops': filled('. '),
  '1 MB of hyphens': filled('-'),
  '1 MB of spaces': filled(' '),
  '1 MB of soft hyphens': filled('\u00ad'),
  '1 MB of accents': filled('\u0301'),
  '1 MB of line ends': (size) => head + '\r\n'.repeat(500_000 * size),
  '1 MB of one verb': filled('STRESSES '),
  '1 MB of half a verb': filled('CALLS '),
  '1 MB of requests': filled('CALLS ON the Commission to act '),
  '1 MB of "': filled('"'),
  '1 MB of “': filled('“'),
  '1 MB of quoted words': filled("'a' "),
  '1 MB of addresses': filled('http://'),
  '1 MB of comments that do not end': filled('<!-- '),
  '1 MB of comments': filled('<!-- x -->'),
  '10 000 silenced rules': (size) =>
    head + many(10_000 * size, () => '<!-- conclusions-disable-next-line verb-case -->\n1. stresses it.\n\n'),
  '1 MB of deadlines': filled('by the end of 2027 and '),
  '1 MB of vague deadlines': filled('as soon as possible '),
  '1 MB of days': filled('31 December 2027, '),
  '1 MB of references to paragraphs': filled('paragraphs 4 to 7, '),
  '1 MB of numbers of paragraphs': (size) => `${head}1. RECALLS paragraphs ${'4, '.repeat(333_000 * size)}5.\n`,
  '1 MB of journals': filled('OJ L 320, 17.12.2018, p. 28, '),
  '1 MB of acts': filled('Regulation (EU) 2019/881 of the European Parliament and of the Council of 17 April 2019, '),
  '1 MB of one introduction': filled('Agency of Caves (AOC) '),
  '20 000 introductions': (size) =>
    `${head}1. STRESSES ${many(20_000 * size, (at) => `Agency of Caves (AC${letters(at)}) `)}\n`,
  '20 000 introductions of forms with a digit': (size) =>
    `${head}1. STRESSES ${many(20_000 * size, (at) => `Agency of Caves (AC${at.toString(36).toUpperCase()}) `)}\n`,
  '100 000 acronyms': (size) => `${head}1. STRESSES ${many(100_000 * size, (at) => `Q${letters(at)} `)}\n`,
};
