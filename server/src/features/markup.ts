/** How a hover is written: Markdown, or plain text for editors that know no Markdown. */
export interface Markup {
  /** Words of the document or of ours, shown as they are. */
  text(words: string): string;
  strong(words: string): string;
  quote(words: string): string;
  link(words: string, url: string): string;
}

export const markdown: Markup = {
  text: escapeMarkdown,
  strong: (words) => `**${escapeMarkdown(words)}**`,
  quote: (words) => `> ${escapeMarkdown(words)}`,
  link: (words, url) => `[${escapeMarkdown(words)}](${url})`,
};

export const plain: Markup = {
  text: oneLine,
  strong: oneLine,
  quote: oneLine,
  link: (words, url) => `${oneLine(words)}: ${url}`,
};

const SPECIAL: ReadonlySet<string> = new Set('\\`*_{}[]<>#|~&$');

/** Nothing in the words of a document can make a list, a link, an image or a tag. */
export function escapeMarkdown(words: string): string {
  const line = oneLine(words);
  let escaped = '';
  for (const char of line) escaped += SPECIAL.has(char) ? `\\${char}` : char;
  return escapeStart(escaped);
}

/** `- `, `+ `, `=` and `12. ` begin lists and rules only at the start of a line. */
function escapeStart(line: string): string {
  if (line.startsWith('-') || line.startsWith('+') || line.startsWith('=')) return `\\${line}`;
  let digits = 0;
  while (digits < line.length && line[digits]! >= '0' && line[digits]! <= '9') digits++;
  const close = line[digits];
  return digits > 0 && (close === '.' || close === ')') ? `${line.slice(0, digits)}\\${line.slice(digits)}` : line;
}

function oneLine(words: string): string {
  let line = '';
  for (const char of words) line += char < ' ' || char === '\u2028' || char === '\u2029' ? ' ' : char;
  return line.trim();
}
