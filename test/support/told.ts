/** All that is read of a text, in lines a person can read: what changes in them has changed for those who draft. */
import type {
  Block,
  Clause,
  Deadline,
  Document,
  OperativeVerb,
  Reference,
  Span,
} from '../../server/src/document/model';

export function told(document: Document): string {
  const { blocks, footnotes, acronyms, language, date } = document;
  return [
    `language ${language ?? 'unknown'}${date ? `, of ${date}` : ''}`,
    ...blocks.flatMap(toldBlock),
    ...footnotes.map(({ label, calls, notes, part }) => {
      const count = `${calls.length} called, ${notes.length} noted`;
      return `footnote ${label} of part ${part.index}: ${count}`;
    }),
    ...acronyms.map(({ form, known, expansion, introductions, uses, variants }) => {
      const counts = `${introductions.length} introduced, ${uses.length} used, ${variants.length} otherwise`;
      return `acronym ${form}${known ? ` (known${expansion ? `: ${expansion}` : ''})` : ''}: ${counts}`;
    }),
  ].join('\n');
}

function toldBlock(block: Block): string[] {
  const { kind, label, part, range, parent, flow } = block;
  const number = label ? ` ${label.form.replace('#', label.text)} (${label.series} ${label.value})` : '';
  const below = parent ? `, below ${parent.kind} at ${parent.range.start}` : '';
  return [
    `${'  '.repeat(block.level)}${kind}${number} of ${part.kind} ${part.index}, ${range.start}–${range.end}${below}: ${flow.text.slice(0, 40)}`,
    ...values(block).map((line) => `    ${line}`),
  ];
}

function values(block: Block): string[] {
  const words = ({ from, to }: Span) => `“${block.flow.text.slice(from, to)}”`;
  return [
    ...block.calls.map((call) => `call ${call.label} ${words(call)} (${call.form})`),
    ...block.verbs.map((verb) => toldVerb(verb, words)),
    ...block.clauses.map((clause) => toldClause(clause, words)),
    ...block.dates.map((date) => `date ${words(date)}: ${date.day ?? 'none'} (${date.form})`),
    ...block.deadlines.map((deadline) => toldDeadline(deadline, words)),
    ...block.references.map((reference) => toldReference(reference, words)),
    ...block.crossReferences.map(
      ({ target, numbers, external, ...at }) =>
        `to ${target} ${numbers.map(({ value, suffix, through }) => `${through ? '–' : ''}${value}${suffix}`).join()} ${words(at)}${external ? ' of another text' : ''}`,
    ),
    ...block.acronymMarks.map(
      ({ form, role, name, order, incidental, ...at }) =>
        `${role} of ${form} ${words(at)}${name ? `, ${order}: ${words(name)}` : ''}${incidental ? ' (incidental)' : ''}`,
    ),
  ];
}

type Words = (span: Span) => string;

function toldVerb(verb: OperativeVerb, words: Words): string {
  const { parts, concepts, strength, number, pattern, missing, miscased, shoutedGovernedWord } = verb;
  return [
    `verb ${parts.map(words).join(' … ')}: ${concepts.join('/')}, ${verb.class} ${strength}, ${number}, ${pattern}`,
    missing && `lacks ${missing}`,
    miscased && `${words(miscased.span)} should be ${miscased.expected}`,
    shoutedGovernedWord && `${words(shoutedGovernedWord)} should not`,
  ]
    .filter(Boolean)
    .join('; ');
}

function toldClause({ verb, addressees, deadlines, from, to }: Clause, words: Words): string {
  const who = addressees.map((each) => `${each.concept} ${words(each)}`).join(', ');
  return `clause ${from}–${to} of ${verb.concept}: ${who || 'nobody'}; ${deadlines.map(words).join(', ') || 'no deadline'}`;
}

function toldDeadline(deadline: Deadline, words: Words): string {
  const { kind, limit, limitSpan, periodSpan, earliest, latest, impossible, wording, house, yearMissing } = deadline;
  const days = [earliest, latest].map((day) => day ?? '…').join('/');
  const more = [impossible && 'impossible', yearMissing && 'no year', house && `house ${house}`].filter(Boolean).join();
  const limited = limitSpan ? `${words(limitSpan)} + ` : '';
  return `deadline ${words(deadline)}: ${limit} ${kind} ${days} (${limited}${words(periodSpan)}; ${wording}) ${more}`.trimEnd();
}

function toldReference(reference: Reference, words: Words): string {
  const { value, house, bracketed } = reference;
  return `reference ${words(reference)}: ${JSON.stringify(value)}${house ? `, house ${house}` : ''}${bracketed ? ' (inline)' : ''}`;
}
