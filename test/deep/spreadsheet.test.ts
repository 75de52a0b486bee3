/**
 * CSV as a real spreadsheet opens it: LibreOffice, without a window. It is not everywhere (on Debian:
 * `apt-get install --no-install-recommends libreoffice-calc-nogui`); without it the test says that it was skipped.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { merged, registerOf, type Register } from '../../server/src/commitments/entries';
import { csv } from '../../server/src/commitments/formats/csv';
import { readDocument } from '../../server/src/document/read';
import { authored, examples } from '../examples/files';

const isThere = spawnSync('soffice', ['--version']).status === 0;

/** Cells in the order of the rows, as LibreOffice writes them after it read the file. */
function opened(content: string, folder: string): string[][] {
  writeFileSync(join(folder, 'register.csv'), content);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  // Comma, quotation mark, UTF-8, from line 1, all columns as text: what a person confirms in the dialogue.
  const run = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--infilter=CSV:44,34,76,1,,0,false,false',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'register.csv'),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  assert.equal(run.status, 0, run.stderr);
  return cellsOf(readFileSync(join(folder, 'register.fods'), 'utf8'));
}

function cellsOf(xml: string): string[][] {
  const rows = [...xml.matchAll(/<table:table-row\b[^>]*?(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)];
  return rows
    .map(([, inner = '']) =>
      [...inner.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
        ([, attributes = '', content = '']) => {
          const count = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          return count > 100 ? [] : Array.from({ length: count }, () => textOf(content));
        },
      ),
    )
    .filter((cells) => cells.some((cell) => cell !== ''));
}

function textOf(content: string): string {
  const paragraphs = [...content.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)].map(([, text]) => text!);
  return paragraphs
    .join('\n')
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe(`the register in a spreadsheet${isThere ? '' : ' (skipped: LibreOffice is not there)'}`, function () {
  this.timeout(240_000);
  let folder = '';

  before(function () {
    if (!isThere) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'conclusions-'));
  });

  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  const register = (): Register =>
    merged(
      examples('clean', authored).map(({ name, text }) => registerOf(readDocument(text, { fileName: name }), name)),
    );

  for (const mark of ['', '\ufeff']) {
    it(`opens ${mark === '' ? 'without' : 'with'} a byte order mark, all rows and columns in place`, () => {
      const { entries } = register();
      const [head, ...rows] = opened(mark + csv({ texts: [], entries }), folder);
      assert.deepEqual(head!.slice(0, 3), ['path', 'line', 'paragraph']);
      assert.equal(head!.length, 15);
      const column = (name: string): (string | undefined)[] => rows.map((row) => row[head!.indexOf(name)] ?? '');
      assert.equal(rows.length, entries.length);
      assert.deepEqual(
        column('path'),
        entries.map(({ path }) => path),
      );
      assert.deepEqual(
        column('task'),
        entries.map(({ task }) => task),
      );
      assert.deepEqual(
        column('latest'),
        entries.map(({ deadline }) => deadline?.latest ?? ''),
      );
      assert.deepEqual(
        column('addressees'),
        entries.map(({ addressees }) => addressees.join('; ')),
      );
      assert.deepEqual(
        column('text'),
        entries.map(({ text }) => text),
      );
    });
  }
});
