/** The fixed phrases of a conclusions document, in all languages at once. */
import { languageCodes, type LanguageCode } from '../../languages/data';
import { signs } from '../../languages/signs';
import { kept } from '../../text/kept';
import { tokenize, wordKey, type Token } from '../../text/tokens';
import { firstWord } from './endings';

export type SignKind = 'councilLine' | 'title' | 'subject' | 'label' | 'transmission' | 'annexMark';

export interface Sign {
  readonly kind: SignKind;
  readonly language: LanguageCode;
  /** Number of tokens of the phrase. */
  readonly length: number;
}

/** A phrase is cut into words when a line first begins with its first word: most of those of 24 languages never are. */
interface Entry extends Omit<Sign, 'length'> {
  readonly phrase: string;
}

interface Words extends Sign {
  readonly keys: readonly string[];
}

const LONGEST = 160;

/** The fixed phrase a line begins with; `line` is trimmed. */
export function signAt(line: string): Sign | undefined {
  const entries = table().get(wordKey(firstWord(line)));
  if (entries === undefined) return undefined;
  const tokens = tokenize(line.slice(0, LONGEST));
  return wordsOf(entries).find((words) => matches(words, tokens) && fits(words, tokens, line));
}

/** The longest first. */
const wordsOf = kept((entries: readonly Entry[]): readonly Words[] => {
  const words = entries.map(({ kind, language, phrase }) => {
    const keys = tokenize(phrase).map(({ key }) => key);
    return { kind, language, keys, length: keys.length };
  });
  return words.sort((a, b) => b.length - a.length);
});

function matches({ keys }: Words, tokens: readonly Token[]): boolean {
  return keys.every((key, index) => tokens[index]?.key === key);
}

function fits({ kind, length }: Sign, tokens: readonly Token[], line: string): boolean {
  switch (kind) {
    case 'annexMark':
      return tokens[0]!.shape === 'upper' && isNumberAtMost(tokens.slice(length), line);
    case 'subject':
    case 'label':
      return tokens[length]?.key === ':';
    case 'councilLine':
      return tokens[0]!.shape === 'upper' || closesName(tokens[length]);
    default:
      return true;
  }
}

/** `The Council of the European Union,` opens a text; `The Council of the European Union adopted` does not. */
function closesName(next: Token | undefined): boolean {
  return next === undefined || next.key === ',' || next.shape === 'upper';
}

/** `ANNEX`, `ANNEX I`, `ANNEX 1`, `ANNEX A`: a mark, not the footer `ANNEX RELEX.1.C EN`. */
function isNumberAtMost(rest: readonly Token[], line: string): boolean {
  if (line.length > 60) return false;
  const [first, second] = rest;
  if (first === undefined) return true;
  return second === undefined && (first.kind === 'number' || /^([IVX]+|[A-H])$/.test(first.text));
}

let entriesByFirst: Map<string, Entry[]> | undefined;

function table(): Map<string, Entry[]> {
  if (entriesByFirst !== undefined) return entriesByFirst;
  entriesByFirst = new Map();
  for (const language of languageCodes) {
    const { councilLine, title, draftTitle, subject, from, to, previousDocument, transmission, annex, annexToAnnex } =
      signs()[language];
    add('councilLine', language, councilLine);
    add('title', language, [...draftTitle, ...title]);
    add('subject', language, subject);
    add('label', language, [...from, ...to, ...previousDocument]);
    add('transmission', language, transmission);
    add('annexMark', language, [...annexToAnnex, ...annex]);
  }
  return entriesByFirst;
}

function add(kind: SignKind, language: LanguageCode, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const first = wordKey(firstWord(phrase));
    if (first === '') continue;
    const entries = entriesByFirst!.get(first) ?? [];
    entries.push({ kind, language, phrase });
    entriesByFirst!.set(first, entries);
  }
}
