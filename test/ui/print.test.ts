/** The saved preview in a browser: on screen and on paper. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { savedPage } from '../../client/src/preview/files';
import { pageOf } from '../../client/src/preview/page';
import { readDocument } from '../../server/src/document/read';
import { printed } from '../../server/src/features/printed';
import { read, root } from '../../tools/repository';
import { openBrowser } from '../../tools/vscode-host/host';
import { violations } from './axe';

const words = {
  cover: 'Cover page',
  notes: 'Footnotes',
  noNote: 'no note',
  toNote: (label: string) => `Footnote ${label}`,
  toCall: (label: string) => `Footnote ${label}: back to its call`,
};

function saved(): string {
  const text = printed(readDocument(read('examples/clean/night-trains.en.conclusions')));
  const page = { title: 'night trains', language: 'en' };
  return savedPage(page, fs.readFileSync(path.join(root, 'preview/preview.css'), 'utf8'), pageOf(text, words));
}

describe('the saved preview in a browser', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    ({ browser, page } = await openBrowser());
    await page.setContent(saved());
  });
  after(() => browser?.close());

  it('has nothing that axe objects to', async () => {
    assert.deepEqual(await violations(page.mainFrame()), []);
  });

  it('leads from a call to its note and back', async () => {
    await page.locator('sup a').first().click();
    assert.match(page.url(), /#note-0$/);
    await page.locator('#note-0 a').first().click();
    assert.match(page.url(), /#call-0$/);
  });

  it('is printed on A4, the cover on a page of its own', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const paper = pdf.toString('latin1');
    const pages = paper.match(/\/Type\s*\/Page\b/g) ?? [];
    assert.ok(pages.length >= 3, `${pages.length} pages`);
    assert.match(paper, /\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
    await page.emulateMedia({ media: 'print' });
    const style = (selector: string, name: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    assert.equal(await style('.cover', 'breakAfter'), 'page');
    assert.equal(await style('main', 'paddingTop'), '0px');
    assert.equal(await style('sup a', 'color'), await style('main', 'color'));
  });
});
