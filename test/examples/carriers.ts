/** The same text in other clothes. */

/** Wraps the lines between blank lines again; what must begin a line (a note, a cover line) still does. */
export function rewrap(text: string, width: number): string {
  return text
    .split(/\n{2,}/)
    .map((chunk) => (isCover(chunk) ? chunk : wrapChunk(chunk, width)))
    .join('\n\n');
}

function isCover(chunk: string): boolean {
  return chunk.includes('\n(OR. ');
}

function wrapChunk(chunk: string, width: number): string {
  const logical: string[] = [];
  for (const line of chunk.split('\n')) {
    if (logical.length === 0 || /^(\[\^\d+\]:|\(\d+\) )/.test(line)) logical.push(line);
    else logical.push(`${logical.pop()!} ${line}`);
  }
  return logical.map((line) => wrapLine(line, width)).join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= width || isLabel(last)))
      lines.push(`${lines.pop()!} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A label alone on its line is another carrier. */
function isLabel(line: string): boolean {
  return /^(–|\(?[\p{L}\d]{1,4}[.)]|\[\^\d+\]:)$/u.test(line);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function withCalls(text: string, form: 'superscript' | 'parenthesis'): string {
  const written = (label: string): string =>
    form === 'parenthesis' ? `(${label})` : [...label].map((digit) => superscripts[Number(digit)]!).join('');
  return text
    .replace(/\[\^(\d+)\]: /g, (_, label: string) => `${written(label)} `)
    .replace(/\[\^(\d+)\]/g, (_, label: string) => (form === 'parenthesis' ? ' ' : '') + written(label));
}
