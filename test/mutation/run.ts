/** Plants faults one at a time and looks whether the check finds each: at its line, with its rule, and nothing else. */
import type { Block, Document } from '../../server/src/document/model';
import { languageData } from '../../server/src/languages';
import { check, readDocument, type Finding } from '../../server/src/service';
import { lineAt, source, type Source } from '../../server/src/text/source';
import { mutators } from './index';
import type { Expected, Mutant, Mutator, Random, Subject } from './mutant';
import { afterEdits, apply, seeded } from './mutant';

export interface Sample {
  readonly seed: number;
  /** Faults of one kind, spread at random over the texts; all that can be planted when absent. */
  readonly perKind?: number;
  /** Only kinds whose name holds these words. */
  readonly kind?: string;
}

export interface Outcome {
  readonly kind: string;
  readonly subject: string;
  /** Code of the language of the text. */
  readonly language: string;
  readonly rules: readonly string[];
  readonly found: boolean;
  /** New errors and warnings the fault does not explain. */
  readonly noise: readonly string[];
  /** Line from 1, for the list of misses. */
  readonly line: number;
  /** What stands there now. */
  readonly text: string;
}

export interface Tally {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly planted: number;
  readonly found: number;
  readonly misses: readonly Outcome[];
}

/** A text with the name its language is told by. */
export interface Text extends Subject {
  readonly fileName: string;
}

export function subjectOf(name: string, text: string, fileName: string): Text {
  const document = readDocument(text, { fileName });
  return { name, text, document, fileName, data: (block) => languageData(languageOf(document, block)) };
}

function languageOf(document: Document, block: Block) {
  return block.part.language ?? document.language ?? 'en';
}

export function run(texts: readonly Text[], sample: Sample): Outcome[] {
  const before = new Map(texts.map((text) => [text, findingsOf(text.text, text.fileName)]));
  return mutators.flatMap((mutator, index) => {
    if (!mutator.kind.includes(sample.kind ?? '')) return [];
    const random = seeded(sample.seed * 1000 + index);
    const planted = texts.flatMap((text) => plantIn(text, before.get(text)!, mutator, random));
    const chosen = choose(planted, random, sample.perKind);
    return chosen.map(({ text, mutant }) => judge(text, before.get(text)!, mutator.kind, mutant));
  });
}

interface Planted {
  readonly text: Text;
  readonly mutant: Mutant;
}

/** Not where the same rule speaks already: the fault would hide behind the one that is there. */
function plantIn(text: Text, before: readonly Finding[], mutator: Mutator, random: Random): Planted[] {
  const lines = source(text.text);
  const spoken = new Set(before.map(({ rule, range }) => `${rule} ${lineAt(lines, range.start)}`));
  const isFree = ({ rules, at }: Mutant): boolean =>
    at.every((each) => typeof each !== 'number' || !rules.some((rule) => spoken.has(`${rule} ${lineAt(lines, each)}`)));
  return [...mutator.plant(text, random)].filter(isFree).map((mutant) => ({ text, mutant }));
}

function choose<T>(all: readonly T[], random: Random, count: number | undefined): readonly T[] {
  if (count === undefined) return all;
  const left = [...all];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(random(left.length), 1));
  return chosen;
}

function findingsOf(text: string, fileName: string): readonly Finding[] {
  return check(readDocument(text, { fileName })).findings;
}

function judge(subject: Text, before: readonly Finding[], kind: string, mutant: Mutant): Outcome {
  const text = apply(subject.text, mutant.edits);
  const lines = source(text);
  const fresh = newFindings(before, findingsOf(text, subject.fileName), mutant, lines);
  const hit = fresh.find((finding) => explains(mutant, mutant, finding, lines));
  const noise = fresh.filter(
    (finding) =>
      finding !== hit &&
      (finding.severity === 'error' || finding.severity === 'warning') &&
      !mutant.companions?.some((companion) => explains(companion, mutant, finding, lines)),
  );
  const line = lineAt(lines, afterEdits(mutant.at[0]!, mutant.edits));
  return {
    kind,
    subject: subject.name,
    language: subject.document.language ?? '',
    rules: mutant.rules,
    found: hit !== undefined,
    noise: noise.map((finding) => `${lineAt(lines, finding.range.start) + 1} ${finding.rule}: ${finding.message}`),
    line: line + 1,
    text: text.slice(lines.lineStarts[line], lines.lineStarts[line + 1]).trim(),
  };
}

/** What the unchanged text does not have: told apart by rule and line, since messages name numbers that change. */
function newFindings(before: readonly Finding[], after: readonly Finding[], mutant: Mutant, lines: Source): Finding[] {
  const known = new Map<string, number>();
  for (const { rule, range } of before) {
    const key = `${rule} ${lineAt(lines, afterEdits(range.start, mutant.edits))}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return after.filter(({ rule, range }) => {
    const key = `${rule} ${lineAt(lines, range.start)}`;
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    return count <= 0;
  });
}

function explains({ rules, at }: Expected, { edits }: Mutant, { rule, range }: Finding, lines: Source): boolean {
  if (!rules.includes(rule)) return false;
  const line = lineAt(lines, range.start);
  return at.some((anchor) => lineAt(lines, afterEdits(anchor, edits)) === line);
}

export function tally(outcomes: readonly Outcome[]): Tally[] {
  const byKind = new Map<string, Outcome[]>(mutators.map(({ kind }) => [kind, []]));
  for (const outcome of outcomes) byKind.get(outcome.kind)!.push(outcome);
  return mutators.map(({ kind, rules }) => {
    const all = byKind.get(kind)!;
    const misses = all.filter(({ found, noise }) => !found || noise.length > 0);
    return { kind, rules, planted: all.length, found: all.length - misses.length, misses };
  });
}

/** Found of planted, by language and family of rules (`footnote`, `deadline` …). */
export function byLanguage(outcomes: readonly Outcome[]): Map<string, Map<string, { planted: number; found: number }>> {
  const languages = new Map<string, Map<string, { planted: number; found: number }>>();
  for (const { language, rules, found, noise } of outcomes) {
    const family = familyOf(rules);
    const row = languages.get(language) ?? languages.set(language, new Map()).get(language)!;
    const { planted, found: before } = row.get(family) ?? { planted: 0, found: 0 };
    row.set(family, { planted: planted + 1, found: before + (found && noise.length === 0 ? 1 : 0) });
  }
  return languages;
}

/** `footnote`, `numbering`, `deadline` …: the family of the first of some rules. */
export function familyOf(rules: readonly string[]): string {
  const [first = ''] = rules[0]!.split('-');
  return families[first] ?? first;
}

const families: Readonly<Record<string, string>> = {
  paragraph: 'numbering',
  heading: 'numbering',
  point: 'numbering',
  cross: 'numbering',
};

export function share(tallies: readonly Tally[]): { planted: number; found: number; percent: string } {
  const planted = tallies.reduce((sum, each) => sum + each.planted, 0);
  const found = tallies.reduce((sum, each) => sum + each.found, 0);
  return { planted, found, percent: planted === 0 ? '–' : ((100 * found) / planted).toFixed(2) };
}

export function describeMiss({ subject, kind, rules, found, noise, line, text }: Outcome): string {
  const what = found ? 'found, but also' : `${rules.join(' or ')} not found`;
  return [
    `${subject}:${line} ${kind}: ${what}`,
    `    ${text.slice(0, 110)}`,
    ...noise.map((each) => `    + ${each}`),
  ].join('\n');
}
