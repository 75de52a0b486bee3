/** What a terminal shows: colours, and how wide characters are. */
import type { Io } from './io';

export type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { bold: '1', dim: '2', red: '31', yellow: '33', blue: '34', cyan: '36', green: '32' } as const;

/** Colours on a terminal only, unless `--color`, NO_COLOR or FORCE_COLOR say otherwise. */
export function painter(wish: string | undefined, { stdout, env }: Io): Paint {
  if (!wantsColour(wish ?? 'auto', stdout.isTerminal, env)) return (_style, text) => text;
  return (style, text) => `\u001b[${styles[style]}m${text}\u001b[0m`;
}

function wantsColour(wish: string, isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Io['env']): boolean {
  if (wish !== 'auto') return wish === 'always';
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** Columns a tab takes; it is shown as that many spaces, so that what stands below it stays in line. */
const TAB = 4;

/**
 * Text as it can be shown on one line, and its width in columns. Control characters, which could steer the
 * terminal, are shown as signs; marks without width that would only move what follows are left out.
 */
export function visible(text: string): { readonly text: string; readonly width: number } {
  let shown = '';
  let width = 0;
  for (const char of text) {
    const cell = shownAs(char);
    shown += cell;
    width += cell === char ? widthOf(char) : cell.length;
  }
  return { text: shown, width };
}

function shownAs(char: string): string {
  const code = char.codePointAt(0)!;
  if (char === '\t') return ' '.repeat(TAB);
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if ((code >= 0x80 && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code === 0xa0 || code === 0x2028 || code === 0x2029) return ' ';
  return isUnseen(code) ? '' : char;
}

/** Soft hyphen, zero-width spaces and joiners, marks of writing direction. */
function isUnseen(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

function widthOf(char: string): number {
  const code = char.codePointAt(0)!;
  if (code < 0x300) return 1;
  // Dashes and quotes, which most of what we say holds.
  if (code >= 0x2010 && code <= 0x2027) return 1;
  if (/^[\p{Mn}\p{Me}]$/u.test(char)) return 0;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Two columns wide: East Asian scripts, full-width forms, pictures. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
