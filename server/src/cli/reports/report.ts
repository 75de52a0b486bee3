/** What a format makes of the findings; one file a format, loaded when asked for. */
import type { Severity } from '../../rules/rule';
import type { Finding } from '../../service';
import { positionAt, type Position, type Source } from '../../text/source';
import type { Range } from '../../text/range';
import type { Checked } from '../settings';
import type { Paint } from '../terminal';

/** A checked text and its path as shown: from the working folder, with forward slashes. */
export interface CheckedFile extends Checked {
  readonly path: string;
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
  end(summary: Summary): string;
}

export type MakeReporter = (paint: Paint) => Reporter;

export const counters: Readonly<Record<Severity, Exclude<keyof Summary, 'files'>>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
};

export function positions(source: Source, { start, end }: Range): { readonly start: Position; readonly end: Position } {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** `12:5`, from 1 as editors count. */
export function lineAndColumn(source: Source, { range }: Pick<Finding, 'range'>): string {
  const { line, character } = positionAt(source, range.start);
  return `${line + 1}:${character + 1}`;
}

/* eslint-disable @typescript-eslint/no-require-imports */
export const formats = {
  human: () => (require('./human') as typeof import('./human')).human,
  concise: () => (require('./concise') as typeof import('./concise')).concise,
  json: () => (require('./json') as typeof import('./json')).json,
} satisfies Record<string, () => MakeReporter>;
/* eslint-enable @typescript-eslint/no-require-imports */
