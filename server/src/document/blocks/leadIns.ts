/** Lead-ins among lines with a blank one between all of them: only the words tell that the block before is over. */
import { endsEarly } from './carrier';
import { isDue, nextText, type Cutting } from './cutting';
import { ending, firstWord, isInCapitals, startsInCapitals } from './endings';
import { labelAt } from './labels';

/** Whether a line behind one that ends with a mark begins a lead-in. */
export function leadsIn(state: Cutting, index: number, last: string, text: string): boolean {
  return startsInCapitals(text) && (leadsAnew(state, last, text) || leadsToNumber(state, index, text) !== undefined);
}

/** `INVITES THE COMMISSION, …⏎AND …, TO:` over several lines, before the number that is due: no heading, for its colon. */
export function isLeadIn(state: Cutting, index: number, text: string): boolean {
  return startsInCapitals(text) && leadsToNumber(state, index, text) === 'colon';
}

/** `– … conclusions on flour,` and then `CONSIDERING that:`, a line that had room above: the next lead-in. */
function leadsAnew({ open, phase, carrier }: Cutting, last: string, text: string): boolean {
  if (phase !== 'preamble' || open!.kind !== 'item' || ending(last) !== 'comma') return false;
  return firstWord(text).length > LONGEST_ACRONYM && endsEarly(carrier, last, text);
}

/** A lead-in has no more lines. */
const LONGEST_LEAD_IN = 4;

/** `INVITES THE MEMBER STATES TO:` before the number that is due: words that lead to it and are no end of the block before. */
function leadsToNumber(state: Cutting, index: number, text: string): 'colon' | 'capitals' | undefined {
  if (firstWord(text).length < SHORTEST) return undefined;
  let line = state.lines[index]!;
  let shouted = true;
  for (let count = 0; count < LONGEST_LEAD_IN; count++) {
    const words = state.source.text.slice(line.start, line.end);
    shouted &&= isInCapitals(words);
    const next = nextText(state, line.index);
    if (next === undefined) return undefined;
    const label = labelAt(state.source.text, next.start, next.end);
    if (label?.kind === 'number' && label.form !== '#')
      return isDue(state, Number.parseInt(label.text, 10)) ? leadEnd(words, shouted) : undefined;
    if (label !== undefined || ending(words) === 'closed') return undefined;
    line = next;
  }
  return undefined;
}

function leadEnd(words: string, shouted: boolean): 'colon' | 'capitals' | undefined {
  if (words.endsWith(':')) return 'colon';
  return shouted ? 'capitals' : undefined;
}

/** A word in capitals that short leads to nothing. */
const SHORTEST = 4;

/** Letters of words in capitals that may stand at the start of any line. */
const LONGEST_ACRONYM = 5;
