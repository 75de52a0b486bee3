/**
 * What the words of a block say, kept from one reading of a text to the next: the same words in the same kind of
 * block and language say the same, so an edit reads only the blocks it changed.
 */
import type { LanguageData } from '../languages/data';
import type { Token } from '../text/tokens';
import { actsWithCall, callCandidates, yearWithCall, type Candidate } from './blocks/calls';
import type { BlockKind, Call, Values } from './model';
import { readValues, wordTokens } from './values';

/** The words of one block. */
export class Reading {
  readonly candidates: readonly Candidate[];
  private last: { readonly calls: readonly Call[]; readonly values: Values } | undefined;

  /**
   * @param labelEnd where the words begin, behind the label
   * @param led whether they go on with the sentence of a lead-in
   */
  constructor(
    private readonly text: string,
    private readonly labelEnd: number,
    private readonly kind: BlockKind,
    private readonly data: LanguageData | undefined,
    private readonly led: boolean,
  ) {
    const tokens = wordTokens(text, labelEnd);
    this.candidates = candidatesOf(kind, tokens);
    // Most blocks have none, and nothing to wait for.
    if (this.candidates.length === 0) this.read(tokens, NO_CALLS);
  }

  /** @param calls which of the candidates are calls: decided by the notes of the whole text */
  values(calls: readonly Call[]): Values {
    if (this.last !== undefined && sameCalls(this.last.calls, calls)) return this.last.values;
    // Cut anew: tokens take more room than the values read from them.
    return this.read(wordTokens(this.text, this.labelEnd), calls);
  }

  private read(tokens: readonly Token[], calls: readonly Call[]): Values {
    const values = readValues(this.text, tokens, calls, this.kind, this.data, this.led);
    this.last = { calls, values };
    return values;
  }
}

const NO_CALLS: readonly Call[] = [];

function candidatesOf(kind: BlockKind, tokens: readonly Token[]): readonly Candidate[] {
  if (kind === 'furniture' || kind === 'comment' || kind === 'frontMatter') return [];
  const found = callCandidates(tokens);
  if (kind === 'note') return found.filter(({ form }) => form === 'bracket');
  const inNumbers: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'number') continue;
    const year = yearWithCall(tokens, at);
    if (year !== undefined) inNumbers.push(year);
    inNumbers.push(...actsWithCall(tokens, at));
  }
  return inNumbers.length === 0 ? found : [...found, ...inNumbers].sort((a, b) => a.from - b.from);
}

function sameCalls(one: readonly Call[], other: readonly Call[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, to }, index) => from === other[index]!.from && to === other[index]!.to)
  );
}

/** The readings of one text and of what it was before it was edited, found again by their words. */
export class Readings {
  private known = new Map<string, Reading>();

  of(text: string, labelEnd: number, kind: BlockKind, data: LanguageData | undefined, led: boolean): Reading {
    const key = `${data?.code ?? ''} ${kind} ${led ? 'led ' : ''}${labelEnd} ${text}`;
    let reading = this.known.get(key);
    if (reading === undefined) this.known.set(key, (reading = new Reading(text, labelEnd, kind, data, led)));
    return reading;
  }

  /** Once there are far more than the text has blocks, only those of the text as it is are kept. */
  forgetOthers(used: readonly { readonly reading: Reading }[]): void {
    if (this.known.size <= 2 * used.length + 100) return;
    const kept = new Set(used.map(({ reading }) => reading));
    this.known = new Map([...this.known].filter(([, reading]) => kept.has(reading)));
  }
}
