import type { Block, BlockKind, Document, Part } from '../document/model';
import { renumberParagraphs } from '../edits/renumber';
import { say, type Message } from '../messages/message';
import { findBreaks, offersFix, sayBreak, type Break, type Naming } from './breaks';
import { labelPlace } from './footnotes';
import { standsHere } from './lists';
import type { RawFinding, RawFix, Rule } from './rule';

const naming: Naming = { named: (number) => say('Paragraph {number}', { number }), write: String };

export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  family: 'numbering',
  severity: 'error',
  about: 'a gap, a repeat or a wrong order in the numbers of paragraphs',
  source: 'Paragraphs are numbered 1, 2, 3 … through each part, across its headings (adopted texts).',

  *check(document) {
    let last = 0;
    for (const part of document.parts) {
      for (const [at, series] of seriesIn(part).entries()) {
        const counted = withoutInsertions(series);
        const first = at > 0 ? 1 : firstNumber(document, part, counted[0]!, last);
        const values = counted.map(({ label }) => label!.value);
        const breaks = onceForHeadings(findBreaks(values, first));
        const fix = breaks.length === 0 ? undefined : fixOf(document, part, series, first);
        for (const [index, each] of breaks.entries()) {
          yield toFinding(counted, each, offersFix(breaks, index) ? fix : undefined);
        }
        last = values.at(-1) ?? last;
      }
    }
  },
};

/**
 * Paragraphs that count together: those of a part. They may begin again at 1 below a lead-in (INVITES THE COMMISSION TO:),
 * and below each heading of a cover or an annex, which hold lists of many kinds.
 */
function seriesIn({ kind, blocks }: Part): Block[][] {
  const series: Block[][] = [];
  let opened = true;
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.label?.series === 'arabic') {
      if (series.length === 0 || (opened && block.label.value === 1)) series.push([]);
      series.at(-1)!.push(block);
      opened = false;
    } else if (block.kind === 'leadIn' || (kind !== 'body' && OPENERS.has(block.kind))) opened = true;
  }
  return series;
}

const OPENERS: ReadonlySet<BlockKind> = new Set(['heading', 'continuation', 'text', 'title']);

/** Without 5a behind 5: a number put in during negotiations moves no other. */
function withoutInsertions(paragraphs: readonly Block[]): Block[] {
  return paragraphs.filter(
    ({ label }, at) => label!.suffix === '' || label!.value !== paragraphs[at - 1]?.label?.value,
  );
}

/**
 * 1, unless the paragraphs go on counting from numbered recitals or from the part before;
 * an excerpt without any title begins where it begins.
 */
function firstNumber({ parts }: Document, part: Part, paragraph: Block, last: number): number {
  const { value } = paragraph.label!;
  const recital = part.blocks.findLast(
    (block) => block.kind === 'item' && block.label?.series === 'arabic' && block.range.start < paragraph.range.start,
  );
  if (value === (recital?.label!.value ?? 0) + 1 || value === last + 1) return value;
  const excerpt = parts.every(
    ({ title, councilLine, annexMark, kind }) => kind === 'body' && !title && !councilLine && !annexMark,
  );
  return excerpt ? value : 1;
}

/** Numbers that start again below each heading are one fault. */
function onceForHeadings(breaks: readonly Break[]): Break[] {
  const first = breaks.find(({ kind }) => kind === 'restart');
  return breaks.filter((each) => each.kind !== 'restart' || each === first);
}

function toFinding(paragraphs: readonly Block[], found: Break, fix: RawFix | undefined): RawFinding {
  const block = paragraphs[found.index]!;
  const other = paragraphs[found.other ?? -1];
  return {
    at: labelPlace(block),
    message: found.kind === 'restart' ? sayRestart(found, block) : sayBreak(found, block.label!.value, naming),
    ...(other && { related: [standsHere(other, naming.named)] }),
    ...(fix && { fix }),
  };
}

function sayRestart({ expected }: Break, { label }: Block): Message {
  return say(
    'The numbers start again at {number}, but paragraphs are numbered through the whole text, across its headings. Number this one {due}.',
    { number: label!.value, due: expected },
  );
}

function fixOf(document: Document, part: Part, series: readonly Block[], first: number): RawFix | undefined {
  const { edits, certain } = renumberParagraphs(document, part, first, series);
  return edits.length === 0
    ? undefined
    : { title: say('Renumber the paragraphs, and the references to them'), safe: certain, edits };
}
