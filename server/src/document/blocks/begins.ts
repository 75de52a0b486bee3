/** Whether the number, letter or dash at the start of a line really begins a block. */
import { isLetterAt, isLowerAt, isUpperAt } from '../../text/letters';
import type { Line } from '../../text/lines';
import { hardGap, isDue, nextText, openText, type Cutting } from './cutting';
import { endsEarly } from './carrier';
import { ending, endsWithConjunction, isInCapitals, lastWord, startsInCapitals } from './endings';
import { labelAt, romanValue, type RawLabel } from './labels';
import { isNumberWord } from './structureWords';

export function beginsBlock(state: Cutting, line: Line, label: RawLabel): boolean {
  const { text } = state.source;
  const rest = text.slice(label.rest, Math.min(line.end, label.rest + 80));
  switch (label.kind) {
    case 'number':
      return beginsNumbered(state, line, label, rest);
    case 'dash':
    case 'star':
      return beginsDash(state, label);
    case 'lowerLetter':
      // Alone on its line only in brackets: `r.` may be the end of a Polish year.
      return (rest !== '' || (label.form !== '#.' && aboveWords(state, line))) && beginsPoint(state, line, label);
    case 'upperLetter':
    case 'upperRoman':
      return beginsHeading(state, label, rest);
    default:
      return false;
  }
}

/** Words follow that begin no block of their own. */
function aboveWords(state: Cutting, line: Line): boolean {
  const next = nextText(state, line.index);
  return next !== undefined && labelAt(state.source.text, next.start, next.end) === undefined;
}

function beginsNumbered(state: Cutting, line: Line, label: RawLabel, rest: string): boolean {
  const value = Number.parseInt(label.text, 10);
  const next = isDue(state, value);
  if (rest === '' && (label.form === '#' || !next))
    return label.form === '#.' && next ? true : aloneBegins(state, line, label, value);
  if (label.form === '#') return false;
  if (state.open === undefined) return true;
  const last = openText(state);
  // `… on one side only. 3. RECALLS`: the word may end a sentence, too, if it is no short form of itself.
  const due = next && last.endsWith('.') && (isUpperAt(rest, 0) || lastWord(last).length > LONGEST_SHORT_FORM);
  if (!hardGap(state) && !due && isNumberWord(lastWord(last))) return false;
  if (/^[\d.,]/.test(rest)) return beginsWithYear(state, rest, next);
  if (hardGap(state)) return true;
  const end = ending(last);
  if (end === 'closed') return label.form !== '(#)' || label.form === state.paragraphForm || last.endsWith(':') || next;
  if (endsWithConjunction(last)) return true;
  if (headingBefore(state))
    return next || startsInCapitals(rest) || (value > state.lastParagraph && isUpperAt(rest, 0));
  if (end === 'comma') return next && isLetterAt(rest, 0);
  return next && label.form === '#.' && (startsInCapitals(rest) || (isUpperAt(rest, 0) && standsLikeHeading(state)));
}

/** `Council of the European Union` between two entries of a list in an annex: one short line that begins with a capital. */
function standsLikeHeading({ open, source, parts }: Cutting): boolean {
  if (open?.kind !== 'continuation' || open.lines.length > 1 || parts.at(-1)!.kind !== 'annex') return false;
  const { start, end } = open.lines[0]!;
  return end - start <= HEADING && isUpperAt(source.text, start);
}

/** Characters of such a line. */
const HEADING = 60;

/** Of a word for a number: `bekezd.` */
const LONGEST_SHORT_FORM = 6;

/** `1. 2021 m. gegužės 4 d. išvadas` is a recital, in languages whose dates begin with the year; `3. 12. 2021` is a date. */
function beginsWithYear(state: Cutting, rest: string, next: boolean): boolean {
  return (
    /^(19|20)\d\d(?!\d)/.test(rest) &&
    (ending(openText(state)) !== 'open' || headingBefore(state)) &&
    (next || state.gap > 0)
  );
}

function headingBefore({ open, parts }: Cutting): boolean {
  if (open?.kind === 'text') return parts.length > 1;
  return open?.kind === 'heading' || open?.kind === 'leadIn' || open?.kind === 'title' || open?.kind === 'councilLine';
}

/**
 * A number alone on its line, before words that begin with a capital: the one that is due or, where the number before
 * stood alone too, one near it.
 */
function aloneBegins(state: Cutting, line: Line, { form }: RawLabel, value: number): boolean {
  const isNear = form === '#.' && Math.abs(value - state.lastParagraph) <= 2 && standsAlone(state);
  if (!isDue(state, value) && !isNear) return false;
  if (state.open !== undefined && ending(openText(state)) === 'open' && !headingBefore(state)) return false;
  const next = nextText(state, line.index);
  if (next === undefined) return false;
  const words = state.source.text.slice(next.start, next.start + 60);
  return !isDue(state, value) ? /^\p{Lu}/u.test(words) : startsInCapitals(words);
}

/** Paragraphs have their numbers on lines of their own: so had the last one, and it is over. */
function standsAlone(state: Cutting): boolean {
  const last = state.drafts.findLast(({ kind }) => kind === 'paragraph');
  return last !== undefined && last.label!.rest === last.lines[0]!.end && ending(openText(state)) === 'closed';
}

function beginsDash(state: Cutting, label: RawLabel): boolean {
  const { open } = state;
  if (open === undefined || hardGap(state)) return true;
  const last = openText(state);
  if (ending(last) !== 'open' || endsWithConjunction(last)) return true;
  if (headingBefore(state) || standsFirst(open.kind)) return true;
  // Items without any mark at their end: only dashes that are no hyphens, in a list that runs.
  return open.label?.kind === 'dash' && open.label.text === label.text && label.text !== '-' && !isInQuotes(state);
}

/** A dash inside a quoted title (‘Strategy – putting …’) may come to stand at the start of a line. */
function isInQuotes({ open, source }: Cutting): boolean {
  const text = open!.lines.map(({ start, end }) => source.text.slice(start, end)).join(' ');
  if (text.includes('"')) return text.split('"').length % 2 === 0;
  // ”One mark for both” in Swedish and Finnish.
  if (text.includes('”') && !/[“„]/.test(text)) return text.split('”').length % 2 === 0;
  // »Pointing inwards« in Danish.
  const inwards = text.indexOf('»') >= 0 && !(text.indexOf('«') >= 0 && text.indexOf('«') < text.indexOf('»'));
  if (inwards) return text.lastIndexOf('»') > text.lastIndexOf('«');
  const quotes = text.includes('„') ? LOW_QUOTES : HIGH_QUOTES;
  return quotes.some(([opening, ...closings]) =>
    closings.every((each) => text.lastIndexOf(opening) > text.lastIndexOf(each)),
  );
}

/** An opening quotation mark and those that may close it. */
type Quotes = readonly (readonly [opening: string, ...closings: string[]])[];
const HIGH_QUOTES: Quotes = [
  ['‘', '’'],
  ['«', '»'],
  ['“', '”'],
];
const LOW_QUOTES: Quotes = [['„', '“', '”']];

const standsFirst = (kind: string): boolean => kind === 'annexMark' || kind === 'text' || kind === 'label';

/** `OJ C 66, 26.2.2021,⏎p. 1`: the page of a journal. */
const isPage = ({ form }: RawLabel, rest: string): boolean => form === '#.' && /^\d/.test(rest);

function beginsPoint(state: Cutting, line: Line, label: RawLabel): boolean {
  const { open, source } = state;
  if (open === undefined) return true;
  if (isPage(label, source.text.slice(label.rest, line.end)) && !followsPoint(state, label)) return false;
  if (hardGap(state)) return true;
  const last = openText(state);
  if (isNumberWord(lastWord(last))) return false;
  if (ending(last) !== 'open' || endsWithConjunction(last)) return true;
  if (label.form !== '#.' && open.kind === 'point' && open.label?.form === label.form) return true;
  return headingBefore(state) || followsPoint(state, label) || opensList(state, line, label);
}

/** Lines among which the second point of a list is looked for. */
const longestPoint = 40;
const seconds: ReadonlyMap<string, string> = new Map([
  ['a', 'b'],
  ['α', 'β'],
  ['а', 'б'],
  ['i', 'ii'],
]);

/** `ENCOURAGES the Member States to⏎a) share …,⏎b) report …`: no colon, but a second point further down. */
function opensList(state: Cutting, line: Line, label: RawLabel): boolean {
  const second = label.form === '#.' ? undefined : seconds.get(label.text);
  if (second === undefined) return false;
  const { text } = state.source;
  let next = nextText(state, line.index);
  for (let count = 0; next !== undefined && count < longestPoint; count++) {
    const behind = labelAt(text, next.start, next.end);
    if (behind?.kind === 'number' && behind.form === '#.') return false;
    if (behind?.form === label.form && behind.text === second) return true;
    next = nextText(state, next.index);
  }
  return false;
}

/** The next letter or Roman numeral of a list above, whose points may end without a mark, as in Danish. */
function followsPoint({ drafts }: Cutting, label: RawLabel): boolean {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const { kind, label: before } = drafts[at]!;
    if (kind === 'note' || kind === 'furniture') continue;
    if (kind !== 'point') return false;
    if (before?.form !== label.form) continue;
    const roman = romanValue(label.text);
    if (roman > 1 && romanValue(before.text) === roman - 1) return true;
    return (
      before.text.length === 1 && label.text.length === 1 && label.text.charCodeAt(0) === before.text.charCodeAt(0) + 1
    );
  }
  return false;
}

/** `IV. TITLE`, `A. Title`, `II` alone: behind a closed block, with few words. */
function beginsHeading(state: Cutting, label: RawLabel, rest: string): boolean {
  if (label.form === '#' && state.phase === 'front' && state.parts.length === 1) return false;
  if (label.kind === 'upperRoman' && romanValue(label.text.toLowerCase()) > 30) return false;
  if (state.open === undefined || hardGap(state)) return true;
  const last = openText(state);
  if (ending(last) !== 'open') return ending(last) === 'closed' || !isLowerAt(rest, 0);
  if (endsWithConjunction(last)) return true;
  return headingBefore(state) || (isInCapitals(rest) && label.kind === 'upperRoman' && label.form !== '#');
}

const HEADING_LENGTH = 110;

/** `2. Next steps` before a numbered paragraph: few words, no verb in capitals, no mark at the end. */
export function isArabicHeading(state: Cutting, index: number, line: Line, label: RawLabel): boolean {
  const { text } = state.source;
  const words = text.slice(label.rest, line.end);
  if (words === '' || words.length > HEADING_LENGTH || ending(words) !== 'open' || label.form !== '#.') return false;
  if (!isUpperAt(words, 0) || (startsInCapitals(words) && !isInCapitals(words))) return false;
  const next = nextText(state, index);
  if (next === undefined || (!state.carrier.spaced && next.index === index + 1)) return false;
  // A line of a page that is full runs on: what follows is a page bottom.
  if (state.carrier.spaced && !endsEarly(state.carrier, text.slice(line.start, line.end), '')) return false;
  const behind = labelAt(text, next.start, next.end);
  return (
    behind?.kind === 'number' &&
    behind.form !== '#' &&
    startsInCapitals(text.slice(behind.rest, behind.rest + 60)) &&
    !isInCapitals(words.slice(0, 1) + words)
  );
}
