/** What is told about the words under the cursor. */
import type { Acronym, Block, Day, Deadline, Document, OperativeVerb, Reference } from '../document/model';
import type { Finding } from '../check';
import { say, type Message, type Words } from '../messages/message';
import type { Range } from '../text/range';
import type { NameElsewhere } from './acronymIndex';
import { celex, referenceName, referenceUrl } from './cite';
import { counterparts } from './counterparts';
import { cursorAt, rangeOf, valueAt, type Cursor } from './cursor';
import { distance, weekday, writtenDay } from '../document/deadlines/days';
import { deadlinesIn } from './deadlines';
import { deadlineRow, verbRow } from './hoverRow';
import type { Markup } from './markup';
import { thingAt, type Thing } from './things';
import { bodyText, excerpt, labelText, placeName, verbText } from './words';

export interface Hover {
  readonly range: Range;
  /** Paragraphs in the given markup; never empty. */
  readonly paragraphs: readonly string[];
}

export interface HoverContext {
  readonly markup: Markup;
  readonly today: Day;
  readonly words: Words;
  /** Of the whole document, in order. */
  readonly findings: readonly Finding[];
  /** Other names of an acronym in other texts. */
  readonly elsewhere?: (form: string) => readonly NameElsewhere[];
  /** One line about a rule and the address of its page; undefined for a rule unknown. */
  readonly rule: (id: string) => RuleHelp | undefined;
}

export interface RuleHelp {
  /** In English; translated as messages are. */
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
  const thing = thingAt(document, cursor.offset);
  if (thing && !(thing.kind === 'paragraph' && thing.onLabel))
    return { range: thing.here, lines: thingTold(thing, context) };
  const deadline = valueAt(deadlinesIn(document, block), at);
  if (deadline) {
    const row = deadlineRow(document, block, deadline, context);
    return tell(block, deadline, [...deadlineTold(deadline, context), ...row]);
  }
  const reference = valueAt(block.references, at);
  if (reference) return tell(block, reference, referenceTold(block, reference, context));
  for (const verb of block.verbs) {
    const part = valueAt(verb.parts, at);
    if (part) return tell(block, part, [...verbTold(block, verb, context), ...verbRow(document, verb, context)]);
  }
  return undefined;
}

function tell(block: Block, { from, to }: { readonly from: number; readonly to: number }, lines: string[]): Told {
  return { range: rangeOf({ block, from, to }), lines };
}

const PREVIEW_LENGTH = 400;

function thingTold(thing: Thing, context: HoverContext): string[] {
  const { markup, words } = context;
  switch (thing.kind) {
    case 'footnote': {
      const { footnote, onNote } = thing;
      const head = markup.strong(words(say('Footnote {label}', { label: footnote.label })));
      const count = footnote.calls.length;
      if (onNote) return [head, markup.text(words(count === 1 ? say('1 call') : say('{count} calls', { count })))];
      const notes = footnote.notes.map((note) => markup.text(excerpt(bodyText(note), PREVIEW_LENGTH)));
      return [head, ...(notes.length > 0 ? notes : [markup.text(words(say('There is no note with this number.')))])];
    }
    case 'acronym':
      return acronymTold(thing.acronym, context);
    case 'paragraph':
      return [
        markup.strong(words(say('Paragraph {label}', { label: labelText(thing.paragraph) }))),
        markup.quote(excerpt(bodyText(thing.paragraph), PREVIEW_LENGTH)),
      ];
  }
}

function acronymTold(acronym: Acronym, { markup, words, elsewhere }: HoverContext): string[] {
  const { form, expansion, introductions, uses, known } = acronym;
  const head = markup.strong(form) + (expansion ? ` ${markup.text(`— ${expansion}`)}` : '');
  const introduced = introductions[0];
  const where = introduced
    ? say('Introduced {place}', { place: placeName(introduced.block) })
    : known
      ? say('Well known: needs no introduction')
      : say('Never introduced');
  const count = uses.length === 1 ? say('1 use') : say('{count} uses', { count: uses.length });
  const others = (elsewhere?.(form) ?? []).map(({ expansion, texts: [text = '', ...more] }) =>
    more.length === 0
      ? say('Another name in {text}: {name}', { text, name: expansion })
      : say('Another name in {text} and {count} more: {name}', { text, count: more.length, name: expansion }),
  );
  const lines = [say('{where}. {count}.', { where, count }), ...others];
  return [head, ...lines.map((line) => markup.text(words(line)))];
}

function deadlineTold(deadline: Deadline, { markup, today, words }: HoverContext): string[] {
  const { earliest, latest, impossible, kind, house } = deadline;
  const told = (message: Message): string => markup.text(words(message));
  const lines = [markup.strong(words(say('Deadline')))];
  if (impossible) lines.push(told(say('No such day or period in the calendar.')));
  else if (latest) {
    const last = { weekday: weekday(latest), day: writtenDay(latest), distance: distance(today, latest) };
    lines.push(
      told(
        earliest && earliest !== latest
          ? say('from {first} to {weekday} {day} at the latest ({distance})', { first: writtenDay(earliest), ...last })
          : say('to {weekday} {day} at the latest ({distance})', last),
      ),
    );
  } else if (earliest)
    lines.push(told(say('from {weekday} {day} on', { weekday: weekday(earliest), day: writtenDay(earliest) })));
  else if (kind === 'vague') lines.push(told(say('No date: nobody can say when this is late.')));
  else if (kind === 'relative') lines.push(told(say('A year is meant but not said.')));
  else if (kind === 'duration') lines.push(told(say('A length of time; the day depends on when it begins.')));
  if (house) lines.push(markup.text(words(say('House form: {form}', { form: house }))));
  return lines;
}

function referenceTold({ part }: Block, { value, house }: Reference, { markup, words }: HoverContext): string[] {
  const lines = [markup.strong(words(referenceName(value)))];
  const number = celex(value);
  const url = referenceUrl(value, part.language);
  if (number) lines.push(markup.text(`CELEX ${number}`));
  if (url)
    lines.push(markup.link(value.kind === 'council' ? words(say('Public register of the Council')) : 'EUR-Lex', url));
  if (house) lines.push(markup.text(words(say('House form: {form}', { form: house }))));
  return lines;
}

const CLASS_NAMES = {
  recital: say('recalls or supports'),
  statement: say('states a view'),
  welcome: say('welcomes'),
  request: say('asks an addressee to act'),
  commitment: say('binds the Council itself'),
} as const;

function verbTold(block: Block, verb: OperativeVerb, { markup, words }: HoverContext): string[] {
  const { strength } = verb;
  const what = CLASS_NAMES[verb.class];
  const told = strength > 0 ? say('{what}, strength {strength} of 5', { what, strength }) : what;
  const lines = [`${markup.strong(verbText(block, verb))} ${markup.text(`— ${words(told)}`)}`];
  const others = counterparts(verb.concept, block.part.language, verb.number);
  if (others.length > 0) lines.push(markup.text(others.join(' · ')));
  if (verb.missing) lines.push(markup.text(words(say('Not complete: {words} is missing.', { words: verb.missing }))));
  return lines;
}

function findingsTold(offset: number, { findings, markup, rule, words }: HoverContext): Told[] {
  return findings
    .filter(({ range }) => range.start <= offset && offset <= range.end)
    .flatMap((finding) => {
      const help = rule(finding.rule);
      return help
        ? [
            {
              range: finding.range,
              lines: [
                `${markup.link(finding.rule, help.url)}: ${markup.text(words({ text: help.about, values: {} }))}`,
              ],
            },
          ]
        : [];
    });
}
