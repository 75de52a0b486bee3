/** A table for notes and mails. */
import { inEnglish, say, type Words } from '../../messages/message';
import { operativeWords, placeOf, whoOf, type Entry, type Register } from '../entries';

export function markdown({ texts, entries }: Register, words = inEnglish): string {
  const several = texts.length > 1;
  const heads = [say('paragraph'), say('who'), say('what'), say('by when'), say('last day')];
  const columns = [...(several ? [say('text')] : []), ...heads].map(words);
  const head = `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n`;
  return head + entries.map((entry) => `| ${cells(entry, several, words).map(plain).join(' | ')} |\n`).join('');
}

function cells(entry: Entry, several: boolean, words: Words): string[] {
  const { path, verb, task, deadline } = entry;
  return [
    ...(several ? [path] : []),
    placeOf(entry),
    whoOf(entry, words).join(', '),
    `${operativeWords(verb)} ${task}`,
    deadline?.text ?? '',
    deadline?.latest ?? '',
  ];
}

/** Words as they are: nothing in them is Markdown, HTML, a mention or the end of a cell. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\n\t]/g, ' ');
}
