/** Reads what the words of a block say. */
import type { LanguageData } from '../languages/data';
import { tokenize, type Token } from '../text/tokens';
import { readAcronymMarks } from './acronyms/acronymMarks';
import { withoutCalls } from './blocks/calls';
import { readClauses } from './clauses/clauses';
import { readCrossReferences } from './references/crossReferences';
import { readDates } from './deadlines/dates';
import { readDeadlines } from './deadlines/deadlines';
import type { BlockKind, Call, Values } from './model';
import { readReferences } from './references/references';
import { readVerbs } from './clauses/verbs';

/** The tokens of a block's words: what stands behind its label. */
export function wordTokens(text: string, labelEnd: number): readonly Token[] {
  const tokens = tokenize(text);
  if (labelEnd === 0) return tokens;
  let start = 0;
  while (start < tokens.length && tokens[start]!.from < labelEnd) start++;
  const words = tokens.slice(start);
  // Nothing stands before the first word that it could be glued to: `[^2]WILL`.
  if (words[0]?.glued) words[0] = { ...words[0], glued: false };
  return words;
}

/** Blocks whose words are read; of the others only calls count. */
const SILENT: ReadonlySet<BlockKind> = new Set([
  'frontMatter',
  'comment',
  'furniture',
  'label',
  'annexMark',
  'journalLine',
  'councilLine',
]);

/**
 * @param tokens the words behind the label, calls included
 * @param data undefined where the language is not known: what needs no language is read all the same
 * @param led whether the words go on with the sentence of a lead-in
 */
export function readValues(
  text: string,
  tokens: readonly Token[],
  calls: readonly Call[],
  kind: BlockKind,
  data: LanguageData | undefined,
  led: boolean,
): Values {
  if (SILENT.has(kind)) return { ...NOTHING, calls };
  const words = withoutCalls(tokens, calls);
  const references = readReferences(words, text, data);
  if (data === undefined) {
    return {
      ...NOTHING,
      calls,
      references,
      acronymMarks: readAcronymMarks(words, text, [], references, undefined, kind),
    };
  }
  const verbs = readVerbs(words, data, kind, led);
  const deadlines = readDeadlines(words, text, data);
  return {
    calls,
    verbs,
    clauses: readClauses(words, text, verbs, deadlines, data),
    dates: readDates(words, data),
    deadlines,
    references,
    crossReferences: readCrossReferences(words, data),
    acronymMarks: readAcronymMarks(words, text, verbs, references, data, kind),
  };
}

const NOTHING: Values = {
  calls: [],
  verbs: [],
  clauses: [],
  dates: [],
  deadlines: [],
  references: [],
  crossReferences: [],
  acronymMarks: [],
};
