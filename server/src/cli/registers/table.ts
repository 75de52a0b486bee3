/** For people: the register as a table that fits the terminal. */
import { operativeWords, placeOf, whoOf, type Entry, type Register } from '../../commitments/entries';
import { visible, type Paint } from '../terminal';

/** Columns between two cells. */
const GAP = 2;
/** On a narrower terminal all columns give way. */
const ROOMY = 120;
/** Lines of a task. */
const TALLEST = 4;

interface Column {
  readonly head: string;
  readonly narrowest: number;
  readonly widest: number;
  of(entry: Entry): string;
}

const columns: readonly Column[] = [
  { head: 'Where', narrowest: 6, widest: 12, of: placeOf },
  { head: 'By', narrowest: 10, widest: 18, of: ({ deadline }) => deadline?.latest ?? deadline?.text ?? '' },
  { head: 'Who', narrowest: 12, widest: 28, of: (entry) => whoOf(entry).join(', ') },
];

const path: Column = { head: 'Text', narrowest: 12, widest: 24, of: (entry) => entry.path };

/** @param width columns of the terminal */
export function table({ texts, entries }: Register, width: number, paint: Paint): string {
  if (entries.length === 0) return 'No commitments.\n';
  const shown = [...(texts.length > 1 ? [path] : []), ...columns];
  const widths = shown.map(({ head, narrowest, widest, of }) =>
    Math.min(
      Math.max(narrowest, Math.floor(widest * Math.min(1, width / ROOMY))),
      Math.max(head.length, ...entries.map((entry) => visible(of(entry)).width)),
    ),
  );
  const rest = Math.max(12, width - widths.reduce((sum, each) => sum + each + GAP, 0));
  const all = [...widths, rest];
  const head = row([...shown.map((column) => [column.head]), ['What']], all);
  const body = entries.map((entry) => {
    const cells = shown.map(({ of }, index) => wrapped(of(entry), widths[index]!));
    return row([...cells, shortened(wrapped(`${operativeWords(entry.verb)} ${entry.task}`, rest), rest)], all);
  });
  return paint('bold', head.trimEnd()) + '\n' + body.join('');
}

/** Cells of several lines side by side. */
function row(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...cells.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, at) => {
    const parts = cells.map((cell, index) => padded(cell[at] ?? '', widths[index]! + GAP));
    return `${parts.join('').trimEnd()}\n`;
  });
  return lines.join('');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visible(text).width));
}

/** Broken between words; a word that is too long is broken in itself. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text)
    .text.split(/ +/)
    .flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (visible(longer).width <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  const parts = [''];
  for (const char of word) {
    const last = parts.at(-1)!;
    if (visible(last + char).width <= width) parts[parts.length - 1] = last + char;
    else parts.push(char);
  }
  return parts;
}

function shortened(lines: readonly string[], width: number): readonly string[] {
  if (lines.length <= TALLEST) return lines;
  const last = lines[TALLEST - 1]!;
  const cut = visible(last).width < width ? last : last.slice(0, -1).trimEnd();
  return [...lines.slice(0, TALLEST - 1), `${cut}…`];
}
