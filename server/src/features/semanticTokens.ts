/** Words with a meaning, for colouring: operative verbs by class, addressees, acronyms, deadlines, references, calls. */
import type { Block, Document, Span } from '../document/model';
import type { Range } from '../text/range';
import { linesOf } from './cursor';
import { deadlinesIn } from './deadlines';

/** In the words of the protocol, so that every theme colours them. */
export const tokenTypes = ['keyword', 'macro', 'number', 'string', 'variable', 'type', 'class'] as const;
export const tokenModifiers = ['recital', 'statement', 'welcome', 'request', 'commitment', 'declaration'] as const;

export interface SemanticToken {
  /** Within one line. */
  readonly range: Range;
  readonly type: (typeof tokenTypes)[number];
  readonly modifier?: (typeof tokenModifiers)[number];
}

type Kind = Omit<SemanticToken, 'range'>;
type Meaning = Span & Kind;

/** In the order of the text, without overlaps. @param within only those that touch this range */
export function semanticTokens(document: Document, within?: Range): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const block of document.blocks) {
    if (within && (block.range.end < within.start || block.range.start > within.end)) continue;
    for (const { from, to, ...kind } of apart(block, meanings(document, block))) {
      for (const range of linesOf(document, { block, from, to })) tokens.push({ range, ...kind });
    }
  }
  const wanted = within ? tokens.filter(({ range }) => range.start < within.end && range.end > within.start) : tokens;
  return withoutOverlaps(wanted.sort((a, b) => a.range.start - b.range.start));
}

/** The most exact first: where two overlap, the later keeps what is left. */
function meanings(document: Document, block: Block): Meaning[] {
  const { calls, verbs, references, crossReferences, acronymMarks, clauses } = block;
  return [
    ...calls.map((call) => meaning(call, { type: 'macro' })),
    ...verbs.flatMap((verb) => verb.parts.map((part) => meaning(part, { type: 'keyword', modifier: verb.class }))),
    ...deadlinesIn(document, block).map((deadline) => meaning(deadline, { type: 'number' })),
    ...references.map((reference) => meaning(reference, { type: 'string' })),
    ...crossReferences.map((reference) => meaning(reference, { type: 'variable' })),
    ...acronymMarks
      .filter(({ incidental }) => !incidental)
      .map((mark) => meaning(mark, { type: 'type', ...(mark.role === 'introduction' && { modifier: 'declaration' }) })),
    ...clauses.flatMap(({ addressees }) => addressees.map((addressee) => meaning(addressee, { type: 'class' }))),
  ];
}

function meaning({ from, to }: Span, kind: Kind): Meaning {
  return { from, to, ...kind };
}

/** Paints the characters of the block, the first colour stays; gives the stretches of one colour. */
function apart({ flow }: Block, all: readonly Meaning[]): Meaning[] {
  if (all.length === 0) return [];
  const colours = new Uint32Array(flow.text.length);
  for (const [index, { from, to }] of all.entries()) {
    for (let at = from; at < to; at++) if (colours[at] === 0) colours[at] = index + 1;
  }
  const pieces: Meaning[] = [];
  for (let from = 0, to = 0; from < colours.length; from = to) {
    while (to < colours.length && colours[to] === colours[from]) to++;
    const meant = all[colours[from]! - 1];
    if (meant) pieces.push({ ...meant, from, to });
  }
  return pieces;
}

function withoutOverlaps(tokens: readonly SemanticToken[]): SemanticToken[] {
  let end = 0;
  return tokens.filter(({ range }) => {
    if (range.start < end || range.end <= range.start) return false;
    end = range.end;
    return true;
  });
}
