/**
 * The printed text as a tree of elements. The text of a draft is only ever text in it: the window makes text nodes of
 * it (preview/preview.js), the saved file holds it escaped.
 */

/** What the server answers to `conclusions/printed`; lines are counted from 0. */
export interface Printed {
  readonly language: string | null;
  readonly parts: readonly PrintedPart[];
}

export interface PrintedPart {
  readonly kind: 'cover' | 'body' | 'annex';
  readonly language: string | null;
  readonly blocks: readonly PrintedBlock[];
  readonly notes: readonly (PrintedBlock & { readonly id: number })[];
}

export interface PrintedBlock {
  readonly kind: string;
  readonly level: number;
  readonly label: string;
  readonly runs: readonly { readonly text: string; readonly note?: number | null }[];
  readonly line: number;
}

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** What the page says itself. */
export interface Words {
  readonly cover: string;
  readonly notes: string;
  readonly noNote: string;
  readonly toNote: (label: string) => string;
  readonly toCall: (label: string) => string;
}

export function pageOf({ language, parts }: Printed, words: Words): Element[] {
  const called = new Set<number>();
  return parts.map((part) => {
    const own = part.language ?? language;
    const children = [...part.blocks.map((block) => blockOf(block, words, called)), ...notesOf(part, words, called)];
    const labelled = part.kind === 'cover' ? { 'aria-label': words.cover } : {};
    return element('section', { class: `part ${part.kind}`, ...labelled, ...(own && { lang: own }) }, children);
  });
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[],
): Element {
  return { tag, attributes, children };
}

const tags: Readonly<Record<string, string>> = { title: 'h1', heading: 'h2' };

function blockOf(block: PrintedBlock, words: Words, called: Set<number>): Element {
  const { kind, level, label, line } = block;
  const attributes = { class: `${kind} level-${level}`, 'data-line': String(line) };
  const content = kind === 'label' || kind === 'subject' ? columnsOf(block) : runsOf(block, words, called);
  if (label === '') return element(tags[kind] ?? 'p', attributes, content);
  const parts = [element('span', { class: 'number' }, [label]), ' ', element('span', { class: 'words' }, content)];
  return element(tags[kind] ?? 'p', { ...attributes, class: `${attributes.class} numbered` }, parts);
}

/** `From: Presidency` of a cover stands in two columns. */
function columnsOf({ runs }: PrintedBlock): (Element | string)[] {
  const text = runs.map((run) => run.text).join('');
  const colon = text.indexOf(':') + 1;
  if (colon === 0) return [text];
  const [name, value] = [text.slice(0, colon), text.slice(colon).trim()];
  return [element('span', { class: 'name' }, [name]), ' ', element('span', { class: 'value' }, [value])];
}

/** The first call of a note is what its number leads back to. */
function runsOf({ runs }: PrintedBlock, words: Words, called: Set<number>): (Element | string)[] {
  return runs.map(({ text, note }) => {
    if (note === undefined) return text;
    if (note === null) return element('sup', { class: 'missing', title: words.noNote }, [text]);
    const id: Record<string, string> = called.has(note) ? {} : { id: `call-${note}` };
    called.add(note);
    const link = { ...id, href: `#note-${note}`, role: 'doc-noteref', 'aria-label': words.toNote(text) };
    return element('sup', {}, [element('a', link, [text])]);
  });
}

function notesOf({ notes }: PrintedPart, words: Words, called: Set<number>): Element[] {
  if (notes.length === 0) return [];
  const seen = new Set<number>();
  const rows = notes.map((note) => {
    const { id, label, line } = note;
    const back = { href: `#call-${id}`, role: 'doc-backlink', 'aria-label': words.toCall(label) };
    const number = called.has(id) ? element('a', back, [label]) : label;
    const own: Record<string, string> = seen.has(id) ? {} : { id: `note-${id}` };
    seen.add(id);
    return element('p', { class: 'note numbered', ...own, 'data-line': String(line) }, [
      element('span', { class: 'number' }, [number]),
      ' ',
      element('span', { class: 'words' }, runsOf(note, words, called)),
    ]);
  });
  return [element('section', { class: 'notes', role: 'doc-endnotes', 'aria-label': words.notes }, rows)];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);

export function htmlOf(node: Element | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(htmlOf).join('')}</${node.tag}>`;
}
