/** Faults in deadlines. Each takes a good deadline of the text and spoils it. */
import type { Block, Clause, Deadline } from '../../server/src/document/model';
import type { LanguageData } from '../../server/src/languages/data';
import type { Mutator, Random, Subject } from './mutant';
import { pick, rangeOf, replace, textOf } from './mutant';

interface Found {
  readonly block: Block;
  readonly clause: Clause;
  readonly deadline: Deadline;
  readonly data: LanguageData;
  /** As written, with and without the limit word. */
  readonly period: string;
}

/** Deadlines with a limit and a last day, in requests and commitments. The limit may be in the ending of the period. */
function* dated(subject: Subject): Iterable<Found> {
  for (const block of subject.document.blocks) {
    for (const clause of block.clauses) {
      for (const deadline of clause.deadlines) {
        if (deadline.latest === undefined) continue;
        if (deadline.limit !== 'by' && deadline.limit !== 'before') continue;
        yield { block, clause, deadline, data: subject.data(block), period: textOf(block, deadline.periodSpan) };
      }
    }
  }
}

/** What to write for the period; undefined where it cannot be spoiled so. */
type Spoil = (found: Found, random: Random, subject: Subject) => string | undefined;

function spoiledPeriod(kind: string, rule: string, spoil: Spoil): Mutator {
  return spoiled(kind, rule, 'periodSpan', spoil);
}

function spoiled(kind: string, rule: string, what: 'periodSpan' | 'whole', spoil: Spoil): Mutator {
  return {
    kind,
    rules: [rule],
    *plant(subject, random) {
      for (const found of dated(subject)) {
        const newText = spoil(found, random, subject);
        const { block, deadline, data } = found;
        if (newText === undefined || newText === found.period) continue;
        const limit = deadline.limitSpan || what === 'whole' ? '' : `${plainLimit(data)} `;
        const span = what === 'whole' ? wholeSpan(deadline) : deadline.periodSpan;
        const at = [rangeOf(block, deadline).start, rangeOf(block, span).start];
        yield { rules: [rule], at, edits: [replace(block, span, limit + newText)] };
      }
    },
  };
}

/** A word for `by`, where the case that said it is gone. */
function plainLimit({ deadlines }: LanguageData): string {
  return deadlines.limits.by.find((phrase) => /^\p{L}+$/u.test(phrase)) ?? '';
}

function wholeSpan({ from, to, limitSpan, periodSpan }: Deadline): { from: number; to: number } {
  return {
    from: Math.min(from, periodSpan.from, limitSpan?.from ?? from),
    to: Math.max(to, periodSpan.to, limitSpan?.to ?? to),
  };
}

function year({ deadline }: Found): number {
  return Number(deadline.latest!.slice(0, 4));
}

function inWords({ data }: Found, day: number, month: number, year: number | undefined): string {
  const first = day === 1 ? data.dates.first : undefined;
  const { full } = data.dates;
  // `2027 m. liepos 1 d.`: the year goes first there, with its word.
  const form = year === undefined && full.startsWith('{yyyy}') ? full.slice(full.search(/\{(?:d|month)\}/)) : full;
  const words = form.replace('{d}', first ?? String(day)).replace('{month}', data.dates.monthsInDate[month - 1]!);
  return year === undefined ? words.replace(/[\s,]*\{yyyy\}.*$/u, '').trim() : words.replace('{yyyy}', String(year));
}

function numeric({ deadline, data }: Found, random: Random): string {
  const [yyyy, month, day] = deadline.latest!.split('-').map(Number) as [number, number, number];
  const forms = [`${day}/${month}/${yyyy}`, `${day}.${month}.${yyyy}`, `${day}-${month}-${yyyy}`];
  return pick(
    forms.filter((form) => data.code !== 'hu' || form.includes('/')),
    random,
  )!;
}

function shorthand(found: Found, random: Random): string | undefined {
  const quarter = Math.ceil(Number(found.deadline.latest!.slice(5, 7)) / 3);
  return pick([`Q${quarter} ${year(found)}`, `Q${quarter}/${year(found)}`], random);
}

function withoutYear(found: Found): string | undefined {
  const [, month, day] = found.deadline.latest!.split('-').map(Number) as [number, number, number];
  return found.deadline.kind === 'day' ? inWords(found, day, month, undefined) : undefined;
}

/** The ordinal of a quarter becomes the fifth, in the same form where the lists of forms run alike. */
function fifthQuarter({ data, deadline, period }: Found): string | undefined {
  if (deadline.kind !== 'quarterEnd' && deadline.kind !== 'quarter') return undefined;
  const { ordinals } = data.dates;
  const fifths = ordinals[4] ?? [];
  for (const forms of ordinals.slice(0, 4)) {
    for (const [index, ordinal] of forms.entries()) {
      const at = period.toLowerCase().indexOf(` ${ordinal.toLowerCase()} `);
      const fifth = fifths[index] ?? fifths[0];
      if (at >= 0 && fifth !== undefined)
        return `${period.slice(0, at + 1)}${fifth}${period.slice(at + 1 + ordinal.length)}`;
    }
  }
  return undefined;
}

function past(found: Found, _random: Random, { document }: Subject): string | undefined {
  if (document.date === undefined) return undefined;
  return found.period.replace(String(year(found)), String(Number(document.date.slice(0, 4)) - 2));
}

function vague({ data }: Found, random: Random): string | undefined {
  return pick(
    data.deadlines.vague.filter((phrase) => !/[*|(){}…]/.test(phrase)),
    random,
  );
}

/** `by the end of the year`: a wording of the language that means a year and does not say it. */
function relative({ deadline, data }: Found, random: Random): string | undefined {
  if (deadline.kind !== 'yearEnd') return undefined;
  return pick(
    data.deadlines.relative.filter((phrase) => !/[*|(){}…]/.test(phrase)),
    random,
  );
}

const uneven: Mutator = {
  kind: 'two wordings for one kind of deadline',
  rules: ['deadline-inconsistent'],
  *plant(subject, random) {
    const all = [...dated(subject)];
    for (const { block, deadline, data } of all) {
      const alike = all.filter((other) => other.deadline.kind === deadline.kind);
      const { limitSpan, periodSpan } = deadline;
      if (alike.length < 2 || !limitSpan || periodSpan.from !== limitSpan.to + 1) continue;
      const other = deadline.limit === 'by' ? 'before' : 'by';
      const word = pick(
        data.deadlines.limits[other].filter((phrase) => /^[\p{L} ]+$/u.test(phrase)),
        random,
      );
      if (word === undefined) continue;
      const at = alike.map((one) => rangeOf(one.block, one.deadline).start);
      const edit = replace(block, limitSpan, word);
      yield { rules: this.rules, at: [{ edit, offset: 0 }, ...at], edits: [edit] };
    }
  },
};

export const deadlineMutators: readonly Mutator[] = [
  spoiledPeriod('deadline in figures', 'deadline-format', numeric),
  spoiledPeriod('quarter in shorthand', 'deadline-format', shorthand),
  spoiledPeriod('year of a day dropped', 'deadline-year-missing', withoutYear),
  spoiled('year in relative words', 'deadline-year-missing', 'whole', relative),
  spoiledPeriod('30 February', 'deadline-invalid', (found) => inWords(found, 30, 2, year(found))),
  spoiledPeriod('31 April', 'deadline-invalid', (found) => inWords(found, 31, 4, year(found))),
  spoiledPeriod('fifth quarter', 'deadline-invalid', fifthQuarter),
  spoiledPeriod('deadline in the past', 'deadline-past', past),
  spoiled('vague deadline', 'deadline-vague', 'whole', vague),
  uneven,
];
