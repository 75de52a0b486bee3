import type { Block, BlockKind, Document, Footnote, Part, Reference, ReferenceValue, Span } from '../document/model';
import { quotedTitles } from '../document/references/quotedTitles';
import { sentenceEnd, sentenceStart } from '../document/sentences';
import { say } from '../messages/message';
import type { LanguageData } from '../languages/data';
import { kept } from '../text/kept';
import { tokenize, wordKey } from '../text/tokens';
import { causeOf } from './footnotes';
import type { Context, RawFinding, Rule } from './rule';

export const footnoteMissing: Rule = {
  id: 'footnote-missing',
  family: 'footnotes',
  severity: 'warning',
  about:
    'a recalled document without a note where its siblings have one; an act or document cited by number without a note',
  source: 'Interinstitutional Style Guide, 3.2: at its first citation an act has its reference in a footnote.',

  *check(document, context) {
    yield* itemsWithout(document);
    for (const finding of citationsWithout(document, context)) {
      const low = context.language(finding.at.block.part)?.confidence.references === 'low';
      yield low ? { ...finding, severity: 'hint' } : finding;
    }
  },
};

// ---- recalled documents

/** Lists of three items or more, most of which carry a note. */
function* itemsWithout(document: Document): Iterable<RawFinding> {
  for (const siblings of itemLists(document)) {
    const withCall = siblings.filter(hasCall);
    if (withCall.length === 0) continue;
    const explained = new Set([...withCall, ...siblings.filter(({ references }) => references.some(isSource))]);
    const noted = new Set(withCall.flatMap(headOf));
    const named = siblings.filter((item) => explained.has(item) || namesDocument(item, noted));
    if (named.length < 3 || explained.size * 3 < named.length * 2) continue;
    for (const item of named) {
      if (explained.has(item)) continue;
      const cause = lostFootnote(document, item);
      yield {
        at: { block: item, from: 0, to: item.flow.text.length },
        message: say(
          '{count} of the {all} items of this list say where their document is found; this one does not. Add its footnote.',
          { count: explained.size, all: named.length },
        ),
        ...(cause !== undefined && { cause }),
      };
    }
  }
}

/**
 * A document has a date or a number, is called what siblings with a note are called (`conclusions`, `communication`), or the
 * lead-in says what all items are (`RECALLING its conclusions on:`). An article of a treaty, the outcome of a meeting
 * and a principle have no note.
 */
function namesDocument(item: Block, noted: ReadonlySet<string>): boolean {
  const { references, dates, parent } = item;
  if (citesTreaty(item)) return false;
  if (dates.length > 0 || references.some(({ value }) => isNumbered(value)) || saysWhat(parent!)) return true;
  return headOf(item).some((word) => noted.has(word));
}

/** The lead-in goes on behind its verb, and not with `that`. */
function saysWhat({ verbs, flow }: Block): boolean {
  const end = verbs.at(-1)?.parts.at(-1)!.to;
  return end !== undefined && (flow.text.slice(end).match(/\p{L}{2,}/gu) ?? []).length > 1;
}

/** The first two long words of an item, their endings cut: `the Council conclusions`, `its resolution on crumbs`. */
function headOf({ label, flow }: Block): string[] {
  const words = flow.text.slice(label?.to ?? 0, (label?.to ?? 0) + HEAD).match(/\p{L}{5,}/gu) ?? [];
  return words.slice(0, 2).map((word) => wordKey(word).slice(0, 5));
}

/** Characters in which an item says what it names. */
const HEAD = 60;

/** Items of one lead-in. */
function itemLists({ blocks }: Document): Block[][] {
  const lists = new Map<Block, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'item' || block.parent?.kind !== 'leadIn' || !recalls(block.parent)) continue;
    const list = lists.get(block.parent);
    if (list) list.push(block);
    else lists.set(block.parent, [block]);
  }
  return [...lists.values()];
}

/** RECALLING, HAVING REGARD TO, TAKING NOTE OF name documents; what is recognised, stressed or considered is said, not cited. */
const recalling: ReadonlySet<string> = new Set([
  'recall',
  'other',
  'takeNote',
  'note',
  'reaffirm',
  'reiterate',
  'confirm',
  'welcome',
]);

function recalls({ verbs: [first] }: Block): boolean {
  return first === undefined || recalling.has(first.concept);
}

function hasCall({ calls, children }: Block): boolean {
  return calls.length > 0 || children.some(hasCall);
}

/** An article of what has neither number nor date is one of a treaty or the Charter: no note says where these are found. */
function citesTreaty({ references, dates }: Block): boolean {
  return dates.length === 0 && references.length > 0 && references.every(({ value }) => value.kind === 'article');
}

/** Says itself where the document is found. */
function isSource({ value, bracketed }: Reference): boolean {
  return (
    value.kind === 'council' ||
    value.kind === 'commission' ||
    value.kind === 'journal' ||
    value.kind === 'journalNumber' ||
    (bracketed && value.kind === 'act')
  );
}

/** The note whose call was lost here: it follows the last call before, and nothing calls it. */
function lostFootnote(document: Document, item: Block): string | undefined {
  const { before, uncalled } = callsInParts(document);
  const lost = uncalled.get(item.part)?.get(String(Number(before.get(item) ?? 0) + 1));
  return lost && causeOf(lost);
}

interface CallsInParts {
  /** The label of the last call in front of a block of the same part, notes left out. */
  readonly before: ReadonlyMap<Block, string>;
  /** Footnotes nothing calls, by part and label. */
  readonly uncalled: ReadonlyMap<Part, ReadonlyMap<string, Footnote>>;
}

const callsInParts = kept(({ parts, footnotes }: Document): CallsInParts => {
  const before = new Map<Block, string>();
  const uncalled = new Map<Part, Map<string, Footnote>>(parts.map((part) => [part, new Map<string, Footnote>()]));
  for (const { blocks } of parts) {
    let last: string | undefined;
    for (const block of blocks) {
      if (last !== undefined) before.set(block, last);
      if (block.kind !== 'note') last = block.calls.at(-1)?.label ?? last;
    }
  }
  for (const footnote of footnotes)
    if (footnote.calls.length === 0) uncalled.get(footnote.part)?.set(footnote.label, footnote);
  return { before, uncalled };
});

// ---- acts and documents cited by number

type Numbered = Extract<ReferenceValue, { readonly kind: 'act' | 'commission' | 'council' }>;

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'point', 'continuation', 'text']);
const silent: ReadonlySet<BlockKind> = new Set([
  'heading',
  'title',
  'subject',
  'label',
  'transmission',
  'furniture',
  'frontMatter',
  'comment',
]);

/** First mentions that no note and no inline reference explains. */
function* citationsWithout({ blocks }: Document, context: Context): Iterable<RawFinding> {
  const explained = new Set(blocks.filter(explainsAll).flatMap(({ references }) => references.flatMap(keysOf)));
  for (const block of blocks) {
    if (block.references.length === 0 || block.part.kind === 'cover') continue;
    if (block.kind === 'note' || silent.has(block.kind)) continue;
    for (const reference of block.references) {
      const [key] = keysOf(reference);
      if (key === undefined || explained.has(key)) continue;
      explained.add(key);
      if (
        running.has(block.kind) &&
        !reference.bracketed &&
        !isExplained(block, reference, context.language(block.part))
      )
        yield withoutNote(block, reference);
    }
  }
}

/** A note; or an entry in the list of references behind the conclusions: `Directive 2006/54/EC … (OJ L 204, …)`. */
function explainsAll({ kind, part, references }: Block): boolean {
  if (kind === 'note') return true;
  return (
    part.kind === 'annex' && references.some(({ value, bracketed }) => bracketed && value.kind.startsWith('journal'))
  );
}

function keysOf({ value }: Reference): string[] {
  return isNumbered(value)
    ? [`${value.kind} ${value.kind === 'act' ? '' : value.series} ${value.year}/${value.number}`]
    : [];
}

function isNumbered(value: ReferenceValue): value is Numbered {
  return value.kind === 'act' || value.kind === 'commission' || value.kind === 'council';
}

/** In its sentence there is a note or an inline reference; or it stands in a quoted title. */
function isExplained(
  { flow, calls, references }: Block,
  { from, to }: Reference,
  data: LanguageData | undefined,
): boolean {
  const tokens = tokenize(flow.text);
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.to > from),
  );
  if (quotedTitles(tokens).has(at)) return true;
  const sentence = {
    from: tokens[sentenceStart(tokens, at)]!.from,
    to: (tokens[sentenceEnd(tokens, at) - 1]?.to ?? to) + 2,
  };
  const { from: start, to: end } = ownStretch(flow.text, references, { from, to }, sentence, data);
  return (
    calls.some((call) => call.from >= start && call.from <= end) ||
    references.some((one) => one.from > to && one.from < end && one.bracketed && one.value.kind !== 'article')
  );
}

/**
 * The part of a sentence whose notes can speak for a citation. One note may serve two acts that stand side by side
 * (`Regulations … and …`), not two that whole clauses keep apart.
 */
function ownStretch(
  text: string,
  references: readonly Reference[],
  { from, to }: Span,
  sentence: Span,
  data: LanguageData | undefined,
): Span {
  const cited = references.filter((one) => isNumbered(one.value) && one.from >= sentence.from && one.to <= sentence.to);
  const before = cited.findLast((one) => one.to <= from);
  const behind = cited.find((one) => one.from >= to);
  return {
    from: before && areApart(text.slice(before.to, from), data) ? from : sentence.from,
    to: behind && areApart(text.slice(to, behind.from), data) ? behind.from : sentence.to,
  };
}

function areApart(between: string, data: LanguageData | undefined): boolean {
  const words = wordKey(between).split(' ');
  if (/[,;]/.test(between) && words.length > longestTitle) return true;
  if (!data) return false;
  const { conjunctions } = data.structure;
  const { governed } = data.verbs;
  const opener = words.findIndex((word, at) => conjunctions.includes(words[at - 1] ?? '') && governed.includes(word));
  return opener >= 0 && words.length - opener > shortestClause;
}

/** Words between two acts that may be the rest of the first one's title. */
const longestTitle = 12;
/** Words behind `and that` that make a clause: `in line with Directive … and with Regulation …` has fewer. */
const shortestClause = 6;

function withoutNote(block: Block, { from, to, value }: Reference): RawFinding {
  return {
    at: { block, from, to },
    message:
      value.kind === 'act'
        ? say(
            'This act is cited here for the first time, with no note or reference that says where it is published. Add a footnote.',
          )
        : say(
            'This document is cited here for the first time, with no note or reference that says where it is found. Add a footnote.',
          ),
  };
}
