/**
 * The examples as a PDF extractor would give them, and the faulty examples with their lists of findings.
 *
 * The faulty ones are written with marks in the prose (test/examples/faulty/*.marked): from these come the text
 * without marks, the list of what must be found (rule, line, text), and both again for the PDF twin.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt, source } from '../../server/src/text/source';
import { parseMarks, type Mark } from '../../test/support/marks';
import { pdfTwin } from '../../test/support/pdfTwin';
import { read, root, type GeneratedFile } from '../repository';

export function generate(): readonly GeneratedFile[] {
  return [...cleanTwins(), ...faulty()];
}

function names(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
}

function twinOf(text: string, name: string): ReturnType<typeof pdfTwin> {
  const language = name.split('.')[1]!.toUpperCase();
  return pdfTwin(text, { seed: name.length, furniture: { document: '16210/25', language } });
}

function cleanTwins(): GeneratedFile[] {
  return names('examples/clean', '.conclusions').map((name) => ({
    path: `examples/clean/${name}.txt`,
    text: twinOf(read(`examples/clean/${name}`), name).text,
  }));
}

function faulty(): GeneratedFile[] {
  return names('test/examples/faulty', '.marked').flatMap((name) => {
    const { text, marks } = parseMarks(read(`test/examples/faulty/${name}`));
    const path = `examples/faulty/${name.replace('.marked', '.conclusions')}`;
    const twin = twinOf(text, name);
    const twinMarks = marks.map(({ rule, range }) => ({ rule, range: twin.range(range) }));
    return [
      { path, text },
      { path: `${path}.expected.json`, text: expected(text, marks) },
      { path: `${path}.txt`, text: twin.text },
      { path: `${path}.txt.expected.json`, text: expected(twin.text, twinMarks) },
    ];
  });
}

/** Lines from 1, as an editor shows them. */
function expected(text: string, marks: readonly Mark[]): string {
  const lines = source(text);
  const rows = marks.map(({ rule, range }) => ({
    rule,
    line: lineAt(lines, range.start) + 1,
    text: text.slice(range.start, range.end),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
