/** What could be written at the cursor: verbs, footnote calls, acronyms, addressees, paragraphs, deadlines. */
import type { Block, Day, Document, Part } from '../document/model';
import { languageData } from '../languages/index';
import type { LanguageData } from '../languages/data';
import { lineAt } from '../text/source';
import type { Range } from '../text/range';
import { blockAt } from './cursor';
import { callCompletions } from './completeCalls';
import { bodyText, excerpt, labelText } from './words';
import { verbCompletions } from './completeVerbs';

export interface Completion {
  readonly kind: 'verb' | 'call' | 'acronym' | 'addressee' | 'paragraph' | 'deadline';
  readonly label: string;
  /** Beside the label: the class of a verb, the name of an acronym. */
  readonly detail: string;
  /** What it means or what stands there: plain text. */
  readonly documentation: string;
  readonly replace: Range;
  /** With `${1:…}` where `snippet`. */
  readonly insert: string;
  readonly snippet: boolean;
  /** What goes in where snippets are unknown; `insert` when absent. */
  readonly plain?: string;
  /** Lower comes first. */
  readonly rank: number;
  /** Edits elsewhere: the note of a new call. */
  readonly also?: readonly { readonly range: Range; readonly newText: string }[];
}

export interface Place {
  readonly document: Document;
  readonly offset: number;
  readonly part: Part;
  readonly block: Block | undefined;
  readonly data: LanguageData | undefined;
  /** The line up to the cursor. */
  readonly line: string;
  /** The word being written: what a completion replaces. */
  readonly word: Range;
  readonly typed: string;
}

/** @param today for the year of a deadline */
export function completions(document: Document, offset: number, today: Day): readonly Completion[] {
  const place = placeOf(document, offset);
  if (!place) return [];
  const calls = callCompletions(place);
  if (calls) return calls;
  const paragraphs = paragraphCompletions(place);
  if (paragraphs) return paragraphs;
  return [
    ...verbCompletions(place),
    ...acronymCompletions(place),
    ...addresseeCompletions(place),
    ...deadlineCompletions(place, today),
  ];
}

function placeOf(document: Document, offset: number): Place | undefined {
  const { source, parts } = document;
  const block = blockAt(document, offset);
  const part = block?.part ?? partBefore(document, offset) ?? parts[0];
  if (!part) return undefined;
  const lineStart = source.lineStarts[lineAt(source, offset)]!;
  const line = source.text.slice(lineStart, offset);
  let start = line.length;
  while (start > 0 && isWordCharacter(line.charCodeAt(start - 1))) start--;
  const word = { start: lineStart + start, end: offset };
  const data = part.language === null ? undefined : languageData(part.language);
  return { document, offset, part, block, data, line, word, typed: line.slice(start) };
}

function partBefore({ parts }: Document, offset: number): Part | undefined {
  return parts.filter(({ blocks }) => blocks[0] && blocks[0].range.start <= offset).at(-1);
}

function isWordCharacter(char: number): boolean {
  return (
    char > 0x2f &&
    char !== 0x5b &&
    char !== 0x5d &&
    char !== 0x5e &&
    char !== 0xa0 &&
    char !== 0x202f &&
    !(char >= 0x3a && char <= 0x40) &&
    !(char >= 0x7b && char <= 0x7e)
  );
}

/** After `paragraph `: the paragraphs there are. Undefined anywhere else. */
function paragraphCompletions({ part, data, line, typed, word }: Place): Completion[] | undefined {
  if (!data || (typed !== '' && !/^\d+$/.test(typed))) return undefined;
  const before = line
    .slice(0, line.length - typed.length)
    .trimEnd()
    .toLowerCase();
  if (before.length === line.length - typed.length) return undefined;
  const words = data.references.paragraph.flatMap((phrase) => phrase.split(' ')[0]!.split('|'));
  if (!words.some((each) => before === each || before.endsWith(` ${each}`))) return undefined;
  return part.paragraphs.flatMap((paragraph, index) => {
    const { label } = paragraph;
    if (!label) return [];
    return [
      {
        kind: 'paragraph',
        label: label.text,
        detail: excerpt(bodyText(paragraph), 60),
        documentation: `${labelText(paragraph)} ${excerpt(bodyText(paragraph), 400)}`,
        replace: word,
        insert: label.text,
        snippet: false,
        rank: index,
      },
    ];
  });
}

function acronymCompletions({ document, word, typed }: Place): Completion[] {
  if (typed === '') return [];
  return document.acronyms
    .filter(({ introductions, known }) => introductions.length > 0 || known)
    .map(({ form, expansion = '', introductions, uses }) => ({
      kind: 'acronym',
      label: form,
      detail: expansion,
      replace: word,
      insert: form,
      snippet: false,
      rank: 300,
      documentation:
        introductions.length > 0
          ? `${expansion} — introduced here, used ${uses.length} times`
          : `${expansion} — well known`,
    }));
}

function addresseeCompletions({ data, word, typed }: Place): Completion[] {
  if (!data || typed === '') return [];
  return Object.values(data.addressees).flatMap((phrases) => {
    const name = phrases.find((phrase) => !/[*()|{]/.test(phrase));
    if (name === undefined) return [];
    return [
      {
        kind: 'addressee',
        label: name,
        detail: 'addressee',
        documentation: phrases.filter((phrase) => !/[*()|{]/.test(phrase)).join(' · '),
        replace: word,
        insert: name,
        snippet: false,
        rank: 400,
      },
    ];
  });
}

/** The house forms, with the year as a tab stop. */
function deadlineCompletions({ data, word, typed }: Place, today: Day): Completion[] {
  if (!data || typed === '') return [];
  const year = today.slice(0, 4);
  return Object.values(data.deadlines.house).flatMap((form) => {
    if (/\{(?!yyyy\})/.test(form)) return [];
    return [
      {
        kind: 'deadline',
        label: form.replace('{yyyy}', year),
        detail: 'deadline',
        documentation: 'In the house form of this language.',
        replace: word,
        insert: form.replace('{yyyy}', `\${1:${year}}`),
        plain: form.replace('{yyyy}', year),
        snippet: true,
        rank: 500,
      },
    ];
  });
}
