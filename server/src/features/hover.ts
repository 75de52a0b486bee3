/** What is told about the words under the cursor. */
import type { Acronym, Block, Day, Deadline, Document, OperativeVerb, Place, Reference } from '../document/model';
import type { Finding } from '../check';
import { languageData } from '../languages/index';
import type { LanguageCode } from '../languages/data';
import { inEnglish } from '../messages/message';
import type { Range } from '../text/range';
import { celex, referenceName, referenceUrl } from './cite';
import { cursorAt, rangeOf, valueAt, type Cursor } from './cursor';
import { distance, weekday, writtenDay } from '../document/deadlines/days';
import { deadlineRow, verbRow } from './hoverRow';
import type { Markup } from './markup';
import { thingAt, type Thing } from './things';
import { bodyText, excerpt, labelText, verbText } from './words';

export interface Hover {
  readonly range: Range;
  /** Paragraphs in the given markup; never empty. */
  readonly paragraphs: readonly string[];
}

export interface HoverContext {
  readonly markup: Markup;
  readonly today: Day;
  /** Of the whole document, in order. */
  readonly findings: readonly Finding[];
  /** One line about a rule and the address of its page; undefined for a rule unknown. */
  readonly rule: (id: string) => RuleHelp | undefined;
}

export interface RuleHelp {
  readonly about: string;
  readonly url: string;
}

interface Told {
  readonly range: Range;
  readonly lines: readonly string[];
}

export function hover(document: Document, offset: number, context: HoverContext): Hover | undefined {
  const cursor = cursorAt(document, offset);
  const values = cursor ? [valueTold(document, cursor, context)] : [];
  const told = [...values, ...findingsTold(offset, context)].filter((each) => each !== undefined);
  const first = told[0];
  return first && { range: first.range, paragraphs: told.flatMap(({ lines }) => lines) };
}

/** The most exact thing first: a call inside a clause is a call. */
function valueTold(document: Document, cursor: Cursor, context: HoverContext): Told | undefined {
  const { block, at } = cursor;
  const { markup } = context;
  const thing = thingAt(document, cursor.offset);
  if (thing && !(thing.kind === 'paragraph' && thing.onLabel))
    return { range: thing.here, lines: thingTold(thing, markup) };
  const deadline = valueAt(block.deadlines, at);
  if (deadline) {
    const row = deadlineRow(document, block, deadline, context);
    return tell(block, deadline, [...deadlineTold(deadline, context), ...row]);
  }
  const reference = valueAt(block.references, at);
  if (reference) return tell(block, reference, referenceTold(reference, markup));
  for (const verb of block.verbs) {
    const part = valueAt(verb.parts, at);
    if (part) return tell(block, part, [...verbTold(block, verb, markup), ...verbRow(document, verb, context)]);
  }
  return undefined;
}

function tell(block: Block, { from, to }: { readonly from: number; readonly to: number }, lines: string[]): Told {
  return { range: rangeOf({ block, from, to }), lines };
}

const PREVIEW_LENGTH = 400;

function thingTold(thing: Thing, markup: Markup): string[] {
  switch (thing.kind) {
    case 'footnote': {
      const { footnote, onNote } = thing;
      if (onNote)
        return [markup.strong(`Footnote ${footnote.label}`), markup.text(counted(footnote.calls.length, 'call'))];
      const notes = footnote.notes.map((note) => markup.text(excerpt(bodyText(note), PREVIEW_LENGTH)));
      return [
        markup.strong(`Footnote ${footnote.label}`),
        ...(notes.length > 0 ? notes : [markup.text('There is no note with this number.')]),
      ];
    }
    case 'acronym':
      return acronymTold(thing.acronym, markup);
    case 'paragraph':
      return [
        markup.strong(`Paragraph ${labelText(thing.paragraph)}`),
        markup.quote(excerpt(bodyText(thing.paragraph), PREVIEW_LENGTH)),
      ];
  }
}

function acronymTold(acronym: Acronym, markup: Markup): string[] {
  const { form, expansion, introductions, uses, known } = acronym;
  const head = markup.strong(form) + (expansion ? ` ${markup.text(`— ${expansion}`)}` : '');
  const introduced = introductions[0];
  const where = introduced
    ? `Introduced ${placeName(introduced)}`
    : known
      ? 'Well known: needs no introduction'
      : 'Never introduced';
  return [head, markup.text(`${where}. ${counted(uses.length, 'use')}.`)];
}

/** `in paragraph 8`, `in a recital`. */
function placeName({ block }: Place): string {
  for (let at: Block | undefined = block; at; at = at.parent) {
    if (at.kind === 'paragraph') return `in paragraph ${at.label?.text ?? ''}`.trim();
    if (at.kind === 'item' || at.kind === 'leadIn') return 'in a recital';
    if (at.kind === 'note') return `in footnote ${at.label?.text ?? ''}`.trim();
  }
  return block.kind === 'heading' || block.kind === 'title' ? `in a ${block.kind}` : 'in the text';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function deadlineTold(deadline: Deadline, { markup, today }: HoverContext): string[] {
  const { earliest, latest, impossible, kind, house } = deadline;
  const lines = [markup.strong('Deadline')];
  if (impossible) lines.push(markup.text('No such day or period in the calendar.'));
  else if (latest) {
    const begins = earliest && earliest !== latest ? `from ${inEnglish(writtenDay(earliest))} ` : '';
    lines.push(
      markup.text(
        `${begins}to ${inEnglish(weekday(latest))} ${inEnglish(writtenDay(latest))} at the latest (${inEnglish(distance(today, latest))})`,
      ),
    );
  } else if (earliest)
    lines.push(markup.text(`from ${inEnglish(weekday(earliest))} ${inEnglish(writtenDay(earliest))} on`));
  else if (kind === 'vague') lines.push(markup.text('No date: nobody can say when this is late.'));
  else if (kind === 'relative') lines.push(markup.text('A year is meant but not said.'));
  else if (kind === 'duration') lines.push(markup.text('A length of time; the day depends on when it begins.'));
  if (house) lines.push(markup.text(`House form: ${house}`));
  return lines;
}

function referenceTold({ value, house }: Reference, markup: Markup): string[] {
  const lines = [markup.strong(referenceName(value))];
  const number = celex(value);
  const url = referenceUrl(value);
  if (number) lines.push(markup.text(`CELEX ${number}`));
  if (url) lines.push(markup.link(value.kind === 'council' ? 'Public register of the Council' : 'EUR-Lex', url));
  if (house) lines.push(markup.text(`House form: ${house}`));
  return lines;
}

const CLASS_NAMES = {
  recital: 'recalls or supports',
  statement: 'states a view',
  welcome: 'welcomes',
  request: 'asks an addressee to act',
  commitment: 'binds the Council itself',
} as const;

/** The languages drafts are negotiated and translated from. */
const PIVOTS: readonly LanguageCode[] = ['en', 'fr', 'de'];

function verbTold(block: Block, verb: OperativeVerb, markup: Markup): string[] {
  const strength = verb.strength > 0 ? `, strength ${verb.strength} of 5` : '';
  const lines = [`${markup.strong(verbText(block, verb))} ${markup.text(`— ${CLASS_NAMES[verb.class]}${strength}`)}`];
  const { concept } = verb;
  if (concept !== 'other') {
    const others = PIVOTS.filter((code) => code !== block.part.language).flatMap((code) => {
      const pattern = languageData(code).verbs.singular[concept]?.[0];
      return pattern ? [`${code}: ${pattern}`] : [];
    });
    if (others.length > 0) lines.push(markup.text(others.join(' · ')));
  }
  if (verb.missing) lines.push(markup.text(`Not complete: ${verb.missing} is missing.`));
  return lines;
}

function findingsTold(offset: number, { findings, markup, rule }: HoverContext): Told[] {
  return findings
    .filter(({ range }) => range.start <= offset && offset <= range.end)
    .flatMap((finding) => {
      const help = rule(finding.rule);
      return help
        ? [{ range: finding.range, lines: [`${markup.link(finding.rule, help.url)}: ${markup.text(help.about)}`] }]
        : [];
    });
}
