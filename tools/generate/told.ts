/**
 * What is read of texts of many kinds and what all rules say of them, in lines a person can read: made anew with
 * `npm run generate`, so that a change is seen where changes are read.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, readDocument } from '../../server/src/service';
import { pdfTwin } from '../../test/support/pdfTwin';
import { told } from '../../test/support/told';
import { shown } from './said';
import { read, root, type GeneratedFile } from '../repository';

/** Texts, and whether they are read again as a PDF extractor would give them. */
const folders = { 'test/document/texts': true, 'test/languages/texts': false, 'examples/faulty': false };

export function generate(): GeneratedFile[] {
  return all().map(({ path, tell }) => ({ path, text: tell() }));
}

/** Where what is told of a text is kept, and how it is made. */
interface Kept {
  readonly path: string;
  readonly tell: () => string;
}

export function all(): Kept[] {
  return Object.entries(folders).flatMap(([folder, twice]) =>
    readdirSync(join(root, folder))
      .filter((name) => !name.endsWith('.json'))
      .flatMap((name) => {
        const text = read(`${folder}/${name}`);
        const again = twice && !name.endsWith('.txt');
        return [toldOf(name, name, text), ...(again ? [toldOf(`${name}.pdf`, name, pdfTwin(text, twin).text)] : [])];
      }),
  );
}

const twin = { pageLines: 30, breakInside: true, formFeed: true, furniture: { document: '16210/25', language: 'EN' } };

function toldOf(kept: string, fileName: string, text: string): Kept {
  return { path: `test/document/told/${kept}.told`, tell: () => tell(fileName, text) };
}

function tell(fileName: string, text: string): string {
  const document = readDocument(text, { fileName });
  const said = (['draft', 'final'] as const).map((stage) => {
    const { findings } = check(document, { stage, comments: stage === 'draft' });
    return [`${stage}:`, ...findings.map((finding) => `${finding.rule}, ${shown(finding, text)}`)].join('\n');
  });
  return `${[told(document), ...said].join('\n\n')}\n`;
}
