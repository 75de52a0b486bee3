/**
 * Counts what is run, by V8's own coverage: calls of functions, and runs of every block of code in them (the body of a
 * loop, a branch). The same on every machine, and without a counter in the code that is counted.
 * A program of its own, because counting slows everything down: prints JSON.
 */
import { Session } from 'node:inspector';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { languageOfText } from '../../server/src/languages/detect';
import { check, readDocument } from '../../server/src/service';
import { edited } from '../../server/src/text/edit';
import { source } from '../../server/src/text/source';
import { generate } from '../../tools/bench/documents';
import { root } from '../../tools/repository';

/** What one piece of work ran. */
export interface Work {
  /** Blocks of code, each as often as it was run. */
  readonly run: number;
  /** Calls by `file function`, the file below server/src. */
  readonly calls: Readonly<Record<string, number>>;
}

export interface Counted {
  /** Reading and checking a text, when its language is loaded. */
  readonly check: Sized;
  /** Telling the language of the first page, when those of other texts were told. */
  readonly language: Sized;
  /** One keystroke in the middle, by how many times the usual text it is. */
  readonly keystroke: Readonly<Record<string, Sized>>;
}

/** What was run, and for how long a text. */
export type Sized = Work & { readonly characters: number };

/** Typed letter by letter: what was never there before cannot be remembered. */
const TYPED = 'gladly ';
const ours = pathToFileURL(join(root, 'server/src')).href + '/';
const session = new Session();

interface Span {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly functionName: string; readonly ranges: readonly Span[] }[];
  }[];
}

/** What was run since the last time. */
function taken(): Coverage['result'] {
  let result: Coverage['result'] = [];
  session.post('Profiler.takePreciseCoverage', (error: Error | null, coverage: Coverage) => {
    if (error) throw error;
    result = coverage.result;
  });
  return result.filter(({ url }) => url.startsWith(ours));
}

function counted(work: () => void, times = 1): Work {
  taken();
  work();
  const calls: Record<string, number> = {};
  let run = 0;
  for (const { url, functions } of taken()) {
    for (const { functionName, ranges } of functions) {
      if (isExport(functionName, ranges[0]!)) continue;
      for (const { count } of ranges) run += count / times;
      const name = `${url.slice(ours.length)} ${functionName}`;
      const count = ranges[0]!.count / times;
      if (count > 0) calls[name] = (calls[name] ?? 0) + count;
    }
  }
  return { run: Math.round(run), calls };
}

/** `() => name`, by which a compiled module gives its function to others, is no work of ours. */
function isExport(name: string, { startOffset, endOffset }: Span): boolean {
  return name === 'get' || endOffset - startOffset <= `() => ${name}`.length;
}

function keystrokes(size: number): Sized {
  let now = source(generate(size));
  let document = readDocument(now, { language: 'en' });
  check(document);
  let at = now.text.indexOf('STRESSES that', now.text.length >> 1) + 'STRESSES '.length;
  const type = (letter: string): void => {
    now = edited(now, { start: at, end: at }, letter);
    at += letter.length;
    document = readDocument(now, { language: 'en' }, document);
    check(document);
  };
  [...'that '].forEach(type);
  return { ...counted(() => [...TYPED].forEach(type), TYPED.length), characters: now.text.length };
}

function main(): void {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const text = generate(1);
  const read = (): unknown => check(readDocument(text, { language: 'en' }));
  read();
  languageOfText('De Raad');
  const long = generate(10);
  const found: Counted = {
    check: { ...counted(read), characters: text.length },
    language: { ...counted(() => languageOfText(long)), characters: long.length },
    keystroke: { 1: keystrokes(1), 10: keystrokes(10) },
  };
  console.log(JSON.stringify(found));
}

if (require.main === module) main();
