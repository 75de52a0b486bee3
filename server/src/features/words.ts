/** Words about blocks, as lists and previews show them. */
import type { Block, OperativeVerb, Span } from '../document/model';
import { say, type Message } from '../messages/message';

/** The text of a block without its label. */
export function bodyText({ flow, label }: Block): string {
  return flow.text.slice(label?.to ?? 0).trim();
}

/** The words of a block without its label and its footnote calls. */
export function plainText({ flow, label, calls }: Block): string {
  let text = '';
  let at = label?.to ?? 0;
  for (const call of calls as readonly Span[]) {
    text += flow.text.slice(at, Math.max(at, call.from));
    at = Math.max(at, call.to);
  }
  return (text + flow.text.slice(at)).trim();
}

/** As it stands, with brackets and stops: `12.`, `(a)`. */
export function labelText({ flow, label }: Block): string {
  return label ? flow.text.slice(label.from, label.to).trim() : '';
}

/** Where a block stands: `in paragraph 8`, `in a recital`. */
export function placeName(block: Block): Message {
  for (let at: Block | undefined = block; at; at = at.parent) {
    const number = at.label?.text ?? '';
    if (at.kind === 'paragraph') return say('in paragraph {number}', { number });
    if (at.kind === 'item' || at.kind === 'leadIn') return say('in a recital');
    if (at.kind === 'note') return say('in footnote {number}', { number });
  }
  if (block.kind === 'heading') return say('in a heading');
  return block.kind === 'title' ? say('in the title') : say('in the text');
}

/** The first words, cut between two of them. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const cut = space > length / 2 ? space : /[\ud800-\udbff]/.test(text[length - 1]!) ? length - 1 : length;
  return `${text.slice(0, cut).trimEnd()} …`;
}

/** The operative words: `ENCOURAGES`, `MOEDIGT … AAN`. */
export function verbText({ flow: { text } }: Block, { parts }: OperativeVerb): string {
  let words = '';
  for (const [index, { from, to }] of parts.entries()) {
    const gap = index > 0 ? text.slice(parts[index - 1]!.to, from) : '';
    words += (gap === '' ? '' : gap.trim() === '' ? ' ' : ' … ') + text.slice(from, to);
  }
  return words;
}

/** Each addressee of a block once, as written first. */
export function addresseeTexts({ clauses }: Block): string[] {
  const seen = new Map<string, string>();
  for (const { addressees } of clauses) {
    for (const { concept, text } of addressees) {
      const key = concept === 'other' ? text : concept;
      if (!seen.has(key)) seen.set(key, text);
    }
  }
  return [...seen.values()];
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
