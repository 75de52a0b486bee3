/** Where the reports go: one to standard output, any number of others to files. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from './files';
import { endings } from './find';
import { UsageError, type Io } from './io';
import type { Arguments, Option } from './options';
import {
  formats,
  namingFormats,
  type CheckedFile,
  type Reporter,
  type ReportStyle,
  type Summary,
} from './reports/report';
import { painter } from './terminal';

export const formatOption: Option = {
  name: 'format',
  value: 'FORMAT',
  choices: Object.keys(formats),
  target: true,
  repeatable: true,
  about: 'How to report (default: human), and into which file. Repeatable.',
};

type Format = keyof typeof formats;

export interface Outputs {
  /** Of the report on standard output. */
  readonly format: Format;
  /** Whether one of the formats names findings. */
  readonly names: boolean;
  /** @returns what goes to standard output */
  file(checked: CheckedFile): string;
  /** @returns what goes to standard output, and which files could not be written */
  end(summary: Summary, troubles: readonly string[]): { readonly said: string; readonly failed: readonly string[] };
}

interface FileReport {
  readonly name: string;
  readonly path: string;
  readonly reporter: Reporter;
  readonly chunks: string[];
}

/** @throws UsageError where two reports are to go to one file */
export function outputsOf(args: Arguments, failing: ReportStyle['failing'], io: Io): Outputs {
  const wishes = args.values('format').map(wishOf);
  const format = wishes.filter(({ name }) => name === undefined).at(-1)?.format ?? 'human';
  const reporter = formats[format]()({ paint: painter(args.value('color'), io), failing });
  const files = wishes.flatMap((wish) => (wish.name === undefined ? [] : [fileReport(wish.format, wish.name)]));
  const twice = files.find(({ path }, index) => files.slice(0, index).some((earlier) => earlier.path === path));
  if (twice) throw new UsageError(`--format: two reports are to go to ${twice.name}; give each a file of its own`);

  function fileReport(format: Format, name: string): FileReport {
    const plain = painter('never', io);
    return { name, path: resolve(io.cwd, name), reporter: formats[format]()({ paint: plain, failing }), chunks: [] };
  }

  return {
    format,
    names: [format, ...wishes.map((wish) => wish.format)].some((each) => namingFormats.has(each)),
    file(checked) {
      for (const each of files) each.chunks.push(each.reporter.file(checked));
      return reporter.file(checked);
    },
    end(summary, troubles) {
      const failed = files.flatMap((each) => written(each, each.reporter.end(summary, troubles)));
      return { said: reporter.end(summary, troubles), failed };
    },
  };
}

function wishOf(value: string): { readonly format: Format; readonly name?: string } {
  const equals = value.indexOf('=');
  if (equals < 0) return { format: value as Format };
  const name = value.slice(equals + 1);
  if (endings.some((ending) => name.toLowerCase().endsWith(ending)))
    throw new UsageError(`--format ${value}: a report would overwrite a text; choose another ending`);
  if (name === '') throw new UsageError(`--format ${value} names no file; write --format ${value}FILE`);
  return { format: value.slice(0, equals) as Format, name };
}

function written({ name, path, chunks }: FileReport, end: string): string[] {
  try {
    writeFileSync(path, chunks.join('') + end);
    return [];
  } catch (error) {
    return [`${name}: cannot be written: ${reasonOf(error)}`];
  }
}
