/** Reads docs/rules/<id>.md: the headings and the examples, which are run as tests. */
import type { Values } from '../server/src/config/values';
import { read } from './repository';

/** What every page has, in this order. */
export const headings = ['Why', 'Wrong', 'Right', 'Fix', 'Source'];

export interface Example {
  /** `nl`, after the fence word. */
  readonly language: string;
  /** `final`, after the language: checked as a text of that stage. */
  readonly stage?: string;
  readonly text: string;
}

export interface RulePage {
  readonly title: string;
  /** The line below the title. */
  readonly about: string;
  readonly headings: readonly string[];
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
  /** The configuration on the page, under which its examples are checked. */
  readonly config: Values;
}

export function pagePath(id: string): string {
  return `docs/rules/${id}.md`;
}

export function readRulePage(id: string): RulePage {
  return parseRulePage(read(pagePath(id)));
}

export function parseRulePage(page: string): RulePage {
  const sections = splitSections(page);
  const [first = '', ...rest] = (sections[0]?.body ?? '').trim().split('\n');
  return {
    title: first.replace(/^# /, ''),
    about: rest.find((line) => line.trim() !== '') ?? '',
    headings: sections.slice(1).map(({ heading }) => heading),
    wrong: examplesUnder(sections, 'Wrong'),
    right: examplesUnder(sections, 'Right'),
    config: configOf(page),
  };
}

/** The examples under one heading of a page. */
export function examplesOf(page: string, heading: string): readonly Example[] {
  return examplesUnder(splitSections(page), heading);
}

function configOf(page: string): Values {
  const json = page.split('\n```json\n')[1]?.split('\n```')[0];
  return json === undefined ? {} : (JSON.parse(json) as Values);
}

interface Section {
  readonly heading: string;
  readonly body: string;
}

/** Headings inside fenced blocks are text, not headings. */
function splitSections(page: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fenced = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('## ')) sections.push({ heading: line.slice(3).trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({ heading, body: lines.join('\n') }));
}

function examplesUnder(sections: readonly Section[], heading: string): Example[] {
  const body = sections.find((section) => section.heading === heading)?.body ?? '';
  return body.split('\n```conclusions ').slice(1).map(toExample);
}

function toExample(rest: string): Example {
  const [info = '', ...lines] = rest.split('\n');
  const [language = '', stage] = info.trim().split(' ');
  const end = lines.findIndex((line) => line.startsWith('```'));
  return { language, ...(stage && { stage }), text: `${lines.slice(0, end).join('\n')}\n` };
}
