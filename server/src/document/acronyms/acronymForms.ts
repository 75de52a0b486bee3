/** What may be an acronym by its form, and what the data of the language knows of it. */
import { perLanguage } from '../../languages/compiled';
import type { AcronymEntry, LanguageData } from '../../languages/data';
import { countryCodes, names, symbols } from '../../languages/symbols';
import { remembered } from '../../text/kept';
import { isTitleWord, isUpperAt, lowerEnd, upperEnd } from '../../text/letters';
import { wordKey } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { documentSeries } from '../references/documentReferences';

/** The acronyms of a language. */
export interface Lexicon {
  /** By `acronymKey`. */
  readonly byKey: ReadonlyMap<string, AcronymEntry>;
  /** Forms that look like a name (`Enisa`), as written. */
  readonly names: ReadonlySet<string>;
  /** Domains of acts: `Regulation (EU) …/…` introduces nothing. */
  readonly domains: ReadonlySet<string>;
  /** Small words of the language, by key: in capitals they are shouted, no acronyms. */
  readonly small: ReadonlySet<string>;
}

/** A form without hyphens, spaces and case: spellings of one acronym have one key. */
export const acronymKey = remembered((form: string): string => {
  const key = wordKey(form);
  return /^[a-z]+$/.test(key) ? key : key.replace(/[-\s.'’/]/g, '');
});

const none: Lexicon = { byKey: new Map(), names: new Set(), small: new Set(), domains: new Set() };

export function lexicon(data: LanguageData | undefined): Lexicon {
  return data === undefined ? none : compile(data);
}

const compile = perLanguage(({ acronyms, structure, verbs, deadlines, references }): Lexicon => ({
  domains: new Set(Object.values(references.domain)),
  byKey: new Map(acronyms.map((entry) => [acronymKey(entry.form), entry])),
  small: new Set(
    [...structure.frequent, ...structure.conjunctions, ...verbs.governed, ...deadlines.links].map(wordKey),
  ),
  names: new Set(acronyms.map(({ form }) => form).filter((form) => isTitleWord(form))),
}));

/** A form as it stands: the tokens from `first` up to, not including, `next`. */
export interface Form {
  readonly first: number;
  readonly next: number;
  readonly form: string;
  /** Offset behind the form; endings (`SMEs`, `WADAn`) lie behind it. */
  readonly to: number;
  /** All capitals. Anything else is an acronym only with proof: an introduction or an entry in the data. */
  readonly plain: boolean;
}

/** The longest form that begins at `index`: `EU`, `SME` of SMEs, `EU-CyCLONe`, `Enisa`, `CERT-EU`, `COVID-19`. */
export function formAt(tokens: readonly Token[], index: number, words: Lexicon): Form | undefined {
  if (!canBegin(tokens, index)) return undefined;
  const first = partAt(tokens, index, words);
  if (first === undefined) return undefined;
  let form: Form = {
    first: index,
    next: index + 1,
    form: first.text,
    to: tokens[index]!.from + first.text.length,
    plain: first.plain,
  };
  if (first.ended) return form;
  if (isGluedNumber(tokens, index + 1)) return withDigits(tokens, form);
  for (;;) {
    const longer = extended(tokens, form, words);
    if (longer === undefined) return form;
    form = longer;
    if (form.to < tokens[form.next - 1]!.to) return form;
  }
}

interface Part {
  readonly text: string;
  readonly plain: boolean;
  /** An ending follows: nothing can be joined to it. */
  readonly ended: boolean;
}

function partAt(tokens: readonly Token[], index: number, words: Lexicon): Part | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.text.length < 2) return undefined;
  const { text } = token;
  if (token.shape === 'upper') return { text, plain: true, ended: false };
  if (symbols.has(text)) return undefined;
  if (token.shape === 'title') return nameIn(text, words);
  if (token.shape !== 'mixed') return undefined;
  if (words.byKey.get(acronymKey(text))?.form === text) return { text, plain: false, ended: false };
  const capitals = upperEnd(text, 0);
  if (capitals > 1 && capitals < text.length && text.length - capitals <= 4 && lowerEnd(text, capitals) === text.length)
    return { text: text.slice(0, capitals), plain: true, ended: true };
  return [...text].filter((char) => char !== char.toLowerCase()).length >= 2
    ? { text, plain: false, ended: false }
    : undefined;
}

/** `Enisa`, and `Naton` with a case ending. */
function nameIn(text: string, { names }: Lexicon): Part | undefined {
  if (names.has(text)) return { text, plain: false, ended: false };
  for (let ending = 1; ending <= 3 && text.length - ending >= 4; ending++) {
    const stem = text.slice(0, -ending);
    if (names.has(stem)) return { text: stem, plain: false, ended: true };
  }
  return undefined;
}

/** Not inside a longer name or number: `5G`, `Log4J`, `A/RES/70`, `R&D`, `E.U`. */
function canBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (!token.glued || before === undefined) return true;
  if (before.kind !== 'mark') return false;
  if (/^[.@_&#+\\]$/.test(before.text)) return false;
  const two = tokens[index - 2];
  return before.text !== '/' || (two?.kind === 'word' && two.text.length > 1);
}

function isGluedNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'number' && tokens[index].glued;
}

/** `COP27`, `CO2`: the digits belong to the form; what goes on behind them (`EU4Health`) is a name of another kind. */
function withDigits(tokens: readonly Token[], { first, next, form }: Form): Form | undefined {
  const digits = tokens[next]!;
  const after = tokens[next + 1];
  if (after?.glued === true && after.kind === 'word') return undefined;
  return { first, next: next + 1, form: form + digits.text, to: digits.to, plain: false };
}

/** The form with the part behind its hyphen, stroke or space, where that is one thing. */
function extended(tokens: readonly Token[], form: Form, words: Lexicon): Form | undefined {
  const link = tokens[form.next];
  if (link?.text === '.' && link.glued) return abbreviated(tokens, form, words);
  const mark = link?.kind === 'mark' && link.glued && (link.key === '-' || link.key === '/') ? link.key : '';
  const at = mark === '' ? form.next : form.next + 1;
  const token = tokens[at];
  if (token === undefined || token.glued !== (mark !== '')) return undefined;
  if (token.kind !== 'word' && token.kind !== 'number') return undefined;
  const whole = `${form.form}${mark || ' '}${token.text}`;
  if (token.shape !== 'lower' && words.byKey.has(acronymKey(whole))) {
    return { ...form, next: at + 1, form: whole, to: token.to, plain: false };
  }
  const part = mark === '-' ? (lastLetter(tokens, at) ?? hyphenedPart(tokens, at, words)) : undefined;
  return part === undefined ? undefined : hyphened(form, part, token, at);
}

function hyphenedPart(tokens: readonly Token[], at: number, words: Lexicon): Part | undefined {
  return tokens[at]!.shape === 'title' ? undefined : partAt(tokens, at, words);
}

/** `E` of `ENTSO-E`. */
function lastLetter(tokens: readonly Token[], at: number): Part | undefined {
  const { kind, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (
    kind !== 'word' ||
    text.length > 1 ||
    !isUpperAt(text, 0) ||
    (next?.glued === true && !/^[),;:.”"]$/.test(next.text))
  )
    return undefined;
  return { text, plain: true, ended: true };
}

/** `EE. UU.`: two abbreviated words that the data knows as one. */
function abbreviated(tokens: readonly Token[], form: Form, words: Lexicon): Form | undefined {
  const token = tokens[form.next + 1];
  const known = token?.shape === 'upper' ? words.byKey.get(acronymKey(form.form + token.text)) : undefined;
  return known?.form.includes('.')
    ? { ...form, next: form.next + 2, form: known.form, to: token!.to, plain: false }
    : undefined;
}

function hyphened(form: Form, { text, plain }: Part, { from }: Token, at: number): Form {
  return { ...form, next: at + 1, form: `${form.form}-${text}`, to: from + text.length, plain: form.plain && plain };
}

/** Capitals that stand for something else: `III`, `GW`, `COM`, `DE`. The data of the language goes before this. */
export function isNoAcronym(form: string): boolean {
  return (
    symbols.has(form) ||
    names.has(form) ||
    countryCodes.has(form) ||
    documentSeries.has(form) ||
    isRoman(form) ||
    /^[A-Z]{1,2}\d$/.test(form)
  );
}

export function isRoman(form: string): boolean {
  return form !== '' && /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(form);
}
