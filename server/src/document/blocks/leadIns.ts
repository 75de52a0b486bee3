/** Lead-ins: where one begins among lines with a blank one between all of them, and whether numbers below it are recitals. */
import { endsEarly } from './carrier';
import { isDue, nextText, openText, type Cutting } from './cutting';
import { ending, firstWord, isInCapitals, startsInCapitals, startsInLowerCase } from './endings';
import { labelAt, type RawLabel } from './labels';

/** Whether a line behind one that ends with a mark begins a lead-in. */
export function leadsIn(state: Cutting, index: number, last: string, text: string): boolean {
  return (
    startsInCapitals(text) && (leadsAnew(state, last, text) || leadsToNumber(state, index, last, text) !== undefined)
  );
}

/** `INVITES THE COMMISSION, …⏎AND …, TO:` over several lines, before the number that is due: no heading, for its colon. */
export function isLeadIn(state: Cutting, index: number, text: string): boolean {
  return startsInCapitals(text) && leadsToNumber(state, index, openText(state), text) === 'colon';
}

/** `– … conclusions on flour,` and then `CONSIDERING that:`, a line that had room above: the next lead-in. */
function leadsAnew({ open, phase, carrier }: Cutting, last: string, text: string): boolean {
  if (phase !== 'preamble' || open!.kind !== 'item' || ending(last) !== 'comma') return false;
  return firstWord(text).length > LONGEST_ACRONYM && endsEarly(carrier, last, text);
}

/** A lead-in has no more lines. */
const LONGEST_LEAD_IN = 4;

/** `INVITES THE MEMBER STATES TO:` before the number that is due: words that lead to it and are no end of the block before. */
function leadsToNumber(state: Cutting, index: number, last: string, text: string): 'colon' | 'capitals' | undefined {
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
      return isDue(state, Number.parseInt(label.text, 10)) ? leadEnd(words, last, shouted) : undefined;
    if (label !== undefined || ending(words) === 'closed') return undefined;
    line = next;
  }
  return undefined;
}

/** `ERSUCHT die Kommission,` behind a block that has ended: German has a comma for the colon. */
function leadEnd(words: string, last: string, shouted: boolean): 'colon' | 'capitals' | undefined {
  if (words.endsWith(':') || (words.endsWith(',') && ending(last) === 'closed')) return 'colon';
  return shouted ? 'capitals' : undefined;
}

/** A word in capitals that short leads to nothing. */
const SHORTEST = 4;

/** Letters of words in capitals that may stand at the start of any line. */
const LONGEST_ACRONYM = 5;

/** Behind a recital lead-in, a number whose words do not begin with a verb in capitals is a recital. */
export function isNumberedRecital(state: Cutting, label: RawLabel): boolean {
  if (state.phase !== 'preamble') return false;
  const { text } = state.source;
  if (startsInCapitals(text.slice(label.rest, label.rest + 60))) return false;
  const before = state.drafts.filter((draft) => draft.part === state.parts.length - 1);
  const leadIn = before.findLastIndex((draft) => draft.kind === 'leadIn');
  if (leadIn === before.length - 1 && isWholeRecital(state)) return false;
  // Behind recitals by letter or dash, 1 is the first paragraph, verb or no verb.
  return leadIn >= 0 && before.slice(leadIn).every((draft) => draft.kind !== 'item' || draft.label?.kind === 'number');
}

/** `RECALLING its conclusions of 9 March,` says itself what is recalled: no numbers follow that do. */
function isWholeRecital(state: Cutting): boolean {
  const words = openText(state);
  return ending(words) === 'comma' && words.split(' ').filter(startsInLowerCase).length >= FEWEST_WORDS;
}

/** Words in small letters that make a lead-in say more than its verb: `RECALLING, in particular,` has two. */
const FEWEST_WORDS = 3;
