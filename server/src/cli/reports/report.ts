/** What a format makes of the findings; one file a format, loaded when asked for. */
import type { Document } from '../../document/model';
import type { Severity } from '../../rules/rule';
import type { Finding } from '../../service';
import { positionAt, type Position, type Source } from '../../text/source';
import type { Range } from '../../text/range';
import type { Paint } from '../terminal';

/** A checked text and its path as shown: from the working folder, with forward slashes. */
export interface CheckedFile {
  readonly path: string;
  readonly document: Pick<Document, 'source' | 'language'>;
  /** What is to be reported, in the order of the text. */
  readonly findings: readonly Finding[];
  /** What is known or silenced, for the formats that tell it. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The name of a finding (see fingerprint.ts), silenced or not; empty where no format and no baseline asks for it. */
  fingerprint(finding: Finding): string;
}

export interface SuppressedFinding {
  readonly finding: Finding;
  /** By a comment in the text, or by the baseline. */
  readonly by: 'comment' | 'baseline';
  /** Of a comment, where it gives one. */
  readonly reason?: string;
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  information: number;
  hints: number;
}

/** Says what to print for each text as it comes, and at the end. */
export interface Reporter {
  file(checked: CheckedFile): string;
  /** @param troubles what kept texts or rules from being checked */
  end(summary: Summary, troubles: readonly string[]): string;
}

/** What a format may go by besides the findings. */
export interface ReportStyle {
  readonly paint: Paint;
  /** Whether a finding makes the run fail. */
  readonly failing: (finding: Finding) => boolean;
}

export type MakeReporter = (style: ReportStyle) => Reporter;

export const counters: Readonly<Record<Severity, Exclude<keyof Summary, 'files'>>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
};

export function positions(source: Source, { start, end }: Range): { readonly start: Position; readonly end: Position } {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** Lines and columns from 1, as editors count; columns are UTF-16 code units, the end is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(source: Source, range: Range): Region {
  const { start, end } = positions(source, range);
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** `12:5`, from 1 as editors count. */
export function lineAndColumn(source: Source, { range }: Pick<Finding, 'range'>): string {
  const { line, column } = regionOf(source, range);
  return `${line}:${column}`;
}

/* eslint-disable @typescript-eslint/no-require-imports */
export const formats = {
  human: () => (require('./human') as typeof import('./human')).human,
  concise: () => (require('./concise') as typeof import('./concise')).concise,
  grouped: () => (require('./grouped') as typeof import('./grouped')).grouped,
  json: () => (require('./json') as typeof import('./json')).json,
  jsonl: () => (require('./jsonl') as typeof import('./jsonl')).jsonl,
  sarif: () => (require('./sarif') as typeof import('./sarif')).sarif,
  github: () => (require('./github') as typeof import('./github')).github,
  gitlab: () => (require('./gitlab') as typeof import('./gitlab')).gitlab,
  checkstyle: () => (require('./checkstyle') as typeof import('./checkstyle')).checkstyle,
  junit: () => (require('./junit') as typeof import('./junit')).junit,
  rdjson: () => (require('./rdjson') as typeof import('./rdjson')).rdjson,
  azure: () => (require('./azure') as typeof import('./azure')).azure,
  tap: () => (require('./tap') as typeof import('./tap')).tap,
  markdown: () => (require('./markdown') as typeof import('./markdown')).markdown,
  html: () => (require('./html') as typeof import('./html')).html,
} satisfies Record<string, () => MakeReporter>;
/* eslint-enable @typescript-eslint/no-require-imports */

/** Formats that name each finding. */
export const namingFormats: ReadonlySet<keyof typeof formats> = new Set(['sarif', 'gitlab'] as const);
