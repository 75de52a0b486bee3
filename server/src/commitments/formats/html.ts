/** A page to send round or print: who has to do what by when, as a timeline. One file that loads nothing and runs nothing. */
import { weekday, writtenDay } from '../../document/deadlines/days';
import { inEnglish, say, type Message, type Words } from '../../messages/message';
import { operativeWords, placeOf, whoOf, type Entry, type Register } from '../entries';

/** A register, and the words of those who will read it. */
interface Told extends Register {
  readonly words: Words;
}

export function html(written: Register, words = inEnglish): string {
  const register = { ...written, words };
  const { texts, entries } = register;
  const dated = entries.filter(({ deadline }) => typeof deadline?.latest === 'string');
  const others = entries.filter((entry) => !dated.includes(entry));
  const [only] = texts;
  const head = words(say('Commitments'));
  const title = texts.length === 1 && only?.title ? words(say('Commitments: {title}', { title: only.title })) : head;
  return `<!DOCTYPE html>
<html lang="${words(LANGUAGE_TAG)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(head)}</h1>
${textList(register)}<p>${escaped(words(tasks(entries.length, dated.length)))}</p>
${addresseeTable(register)}${timeline(dated, register)}${table(others, register)}</main>
</body>
</html>
`;
}

/** Of the words of the page itself: each catalogue names its own. */
const LANGUAGE_TAG = say('en');

function tasks(count: number, dated: number): Message {
  return count === 1
    ? say('1 task, {dated} of them with a last day.', { dated })
    : say('{count} tasks, {dated} of them with a last day.', { count, dated });
}

function textList({ texts, words }: Told): string {
  const items = texts.map(({ path, title, date, language }) => {
    const day = date === null ? '' : `, ${time(date, words)}`;
    return `<li>${title === null ? '' : `<cite${lang(language)}>${escaped(title)}</cite> `}(${escaped(path)}${day})</li>\n`;
  });
  return `<ul class="texts">\n${items.join('')}</ul>\n`;
}

interface Addressed {
  readonly name: string;
  readonly tasks: number;
  readonly days: readonly string[];
}

/** One row a body, whatever case or article it is named with. */
function addresseeTable({ entries, words }: Told): string {
  const found = new Map<string, Addressed>();
  for (const { addressees, concepts, deadline, strength } of entries) {
    for (const [index, name] of addressees.entries()) {
      // What is encouraged is most often a thing.
      if (concepts[index] === 'other' && strength === 1) continue;
      const key = concepts[index] === 'other' ? `other ${name}` : concepts[index]!;
      const before = found.get(key) ?? { name, tasks: 0, days: [] };
      const days = deadline?.latest ? [...before.days, deadline.latest] : before.days;
      found.set(key, { ...before, tasks: before.tasks + 1, days });
    }
  }
  const rows = [...found.values()]
    .sort((one, other) => other.tasks - one.tasks)
    .map(({ name, tasks: count, days }) => {
      const next = [...days].sort()[0];
      return `<tr><th scope="row">${escaped(name)}</th><td>${count}</td><td>${days.length}</td><td>${next ? time(next, words) : '–'}</td></tr>\n`;
    });
  if (rows.length === 0) return '';
  const heads = [say('Addressee'), say('Tasks'), say('With a last day'), say('First of these')];
  return `<h2>${escaped(words(say('Who is asked')))}</h2>
<table>
${headRow(heads, words)}
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

function timeline(dated: readonly Entry[], register: Told): string {
  const { words } = register;
  const days = new Map<string, Entry[]>();
  for (const entry of dated) {
    const day = entry.deadline!.latest!;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  if (days.size === 0) return '';
  const items = [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, entries]) => {
      const tasks = entries.map((entry) => `<li>${task(entry, register)}</li>\n`).join('');
      return `<li>\n<h3>${time(day, words)} <span class="weekday">${escaped(words(weekday(day)))}</span></h3>\n<ul>\n${tasks}</ul>\n</li>\n`;
    });
  return `<h2>${escaped(words(say('Timeline')))}</h2>\n<ol class="timeline">\n${items.join('')}</ol>\n`;
}

function task(entry: Entry, register: Told): string {
  const language = lang(languageOf(entry, register));
  const who = whoOf(entry, register.words)
    .map((name) => `<b${language}>${escaped(name)}</b>`)
    .join(', ');
  const when = entry.deadline ? ` · <q${language}>${escaped(entry.deadline.text)}</q>` : '';
  return `<p>${who === '' ? '' : `${who}: `}<span${language}>${escaped(entry.task)}</span></p>
<p class="source">${escaped(sourceOf(entry, register))} · <span${language}>${escaped(operativeWords(entry.verb))}</span>${when}</p>`;
}

function sourceOf(entry: Entry, { texts, words }: Told): string {
  const place = words(say('paragraph {place}', { place: placeOf(entry) }));
  return texts.length > 1 ? `${entry.path}, ${place}` : place;
}

function table(entries: readonly Entry[], register: Told): string {
  const { words } = register;
  if (entries.length === 0) return '';
  const rows = entries.map((entry) => {
    const language = lang(languageOf(entry, register));
    const { task, deadline, verb } = entry;
    return `<tr><td>${escaped(sourceOf(entry, register))}</td><td${language}>${escaped(whoOf(entry, words).join(', '))}</td><td${language}><span class="source">${escaped(operativeWords(verb))}</span> ${escaped(task)}</td><td${language}>${escaped(deadline?.text ?? '')}</td></tr>\n`;
  });
  const heads = [say('Where'), say('Who'), say('What'), say('By when')];
  return `<h2>${escaped(words(say('Without a last day')))}</h2>
<table>
${headRow(heads, words)}
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

function headRow(heads: readonly Message[], words: Words): string {
  const cells = heads.map((head) => `<th scope="col">${escaped(words(head))}</th>`);
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

function languageOf(entry: Entry, { texts }: Register): string | null {
  return texts.find(({ path }) => path === entry.path)?.language ?? null;
}

function lang(language: string | null): string {
  return language === null ? '' : ` lang="${language}"`;
}

function time(day: string, words: Words): string {
  return `<time datetime="${escaped(day)}">${escaped(words(writtenDay(day)))}</time>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
}

/** Contrast of 4.5:1 at least on both backgrounds; on paper black on white, and no task is cut by a page. */
const style = `
:root { color-scheme: light dark; --line: #767676; --mark: #33518a; --quiet: #555; }
@media (prefers-color-scheme: dark) { :root { --line: #949494; --mark: #9cc0ff; --quiet: #b0b0b0; } }
body { background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: break-word; }
.texts { list-style: none; padding: 0; }
.timeline { border-left: .2rem solid var(--line); list-style: none; margin-left: .5rem; padding-left: 0; }
.timeline > li { padding: 0 0 .8rem 1.2rem; position: relative; }
.timeline > li::before { background: var(--mark); border-radius: 50%; content: ''; height: .8rem; left: -.5rem; position: absolute; top: .5rem; width: .8rem; }
.timeline h3 { font-size: 1.1rem; margin: 0; }
.timeline ul { padding-left: 1.2rem; }
.timeline p { margin: 0; }
.weekday, .source { color: var(--quiet); font-size: .875rem; font-weight: normal; }
table { border-collapse: collapse; width: 100%; }
time { white-space: nowrap; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
@media print {
  :root { color-scheme: light; --line: #555; --mark: #000; --quiet: #333; }
  @page { margin: 2cm; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  .timeline ul > li, tr { break-inside: avoid; }
  .timeline > li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
