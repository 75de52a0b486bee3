import { leadInOf } from '../document/clauses/clauses';
import type { Block, Document, Part } from '../document/model';
import { say } from '../messages/message';
import { isLetterOrNumberAt, lowerEnd } from '../text/letters';
import { blocksBefore, conclusionsOf, opening } from './conclusions';
import type { Context, RawFinding, Rule } from './rule';

export const structureCouncilLine: Rule = {
  id: 'structure-council-line',
  family: 'structure',
  severity: 'warning',
  about: 'conclusions without the line THE COUNCIL OF THE EUROPEAN UNION, or with it in the wrong place',
  source:
    'Conclusions open with the Council, the subject of all their verbs, in capitals and with the closing mark of the language (adopted texts).',

  *check(document, context) {
    for (const part of document.parts) {
      if (part.councilLine !== undefined) yield* aboutLine(part, part.councilLine);
    }
    const missing = document.parts.every(({ councilLine }) => councilLine === undefined)
      ? lineMissing(document, context)
      : undefined;
    if (missing !== undefined) yield missing;
  },
};

function* aboutLine({ paragraphs }: Part, line: Block): Iterable<RawFinding> {
  const first = paragraphs.find((block) => block.range.start < line.range.start && isOperative(block));
  const whole = { block: line, from: 0, to: line.flow.text.length };
  if (first !== undefined) {
    yield {
      at: whole,
      message: say(
        'The Council line stands behind the first paragraph. It opens the conclusions: move it before the recitals.',
      ),
      related: [{ at: opening(first), message: say('The first paragraph.') }],
    };
  } else if (endsInWord(line.flow.text)) {
    yield {
      at: { ...whole, from: line.flow.text.lastIndexOf(' ') + 1 },
      severity: 'hint',
      message: say('The Council line ends without a mark. Add a comma (in German and Slovenian a dash).'),
    };
  }
}

/** Not behind a comma, in a small word of its own. */
function endsInWord(text: string): boolean {
  const comma = text.lastIndexOf(', ');
  const isSmall = comma >= 0 && lowerEnd(text, comma + 2) === text.length;
  return isLetterOrNumberAt(text, text.length - 1) && !isSmall;
}

/** Numbered recitals may stand before the line (employment and social policy); what the Council does may not. */
function isOperative(block: Block): boolean {
  const says = ({ verbs }: Block): boolean => verbs.some(({ number }) => number !== 'participle');
  const leadIn = leadInOf(block);
  return [block, ...block.children].some(says) || (leadIn !== undefined && says(leadIn));
}

/** An excerpt without title, annex mark or recitals need not have the line. */
function lineMissing(document: Document, context: Context): RawFinding | undefined {
  const part = conclusionsOf(document);
  const first = part?.paragraphs[0];
  if (part === undefined || first === undefined) return undefined;
  const before = blocksBefore(part, first);
  if (before.length === 0 || namesSubject(part)) return undefined;
  const lines = context.language(part)?.structure.councilLine ?? [];
  const damaged = before.some(({ kind, flow }) => kind !== 'title' && lines.some((line) => resembles(flow.text, line)));
  if (lines.length === 0 || damaged) return undefined;
  const next =
    before.find(
      ({ kind, verbs, flow }) =>
        kind === 'leadIn' || kind === 'heading' || (kind !== 'title' && (verbs.length > 0 || flow.text.endsWith(':'))),
    ) ?? first;
  return {
    at: opening(next),
    message: say(
      'The line {line} is missing: it is the subject of all verbs in capitals. Put it on a line of its own before the recitals.',
      { line: lines[0]! },
    ),
  };
}

/** `1. The Council REAFFIRMS …`: most paragraphs say who speaks, and need no line that says it for them. */
function namesSubject({ paragraphs }: Part): boolean {
  const begun = paragraphs.filter((block) => {
    const [first] = block.verbs;
    return first === undefined ? leadInOf(block) !== undefined : first.parts[0]!.from <= block.label!.to + 2;
  });
  return begun.length * 2 < paragraphs.length;
}

const ALIKE = 0.75;

/** The line in another case, or damaged on its way (extractors lose letters): not missing, whatever else it is. */
function resembles(text: string, line: string): boolean {
  const wanted = letters(line);
  const found = letters(text.slice(0, line.length * 2)).slice(0, wanted.length);
  return commonLetters(found, wanted) >= wanted.length * ALIKE;
}

const letters = (text: string): string => text.toUpperCase().replace(/\P{L}/gu, '');

/** Length of the longest common subsequence. */
function commonLetters(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 0; at < other.length; at++) {
      next.push(letter === other[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row[other.length]!;
}
