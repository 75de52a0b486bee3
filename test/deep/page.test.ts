/** The page of the register as a browser shows it: Chromium, without a window. Where it is not there the test says so. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { merged, registerOf } from '../../server/src/commitments/entries';
import { html } from '../../server/src/commitments/formats/html';
import { readDocument } from '../../server/src/document/read';
import { root } from '../../tools/repository';
import { violations } from '../ui/axe';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
const names = ['night-trains.en.conclusions', 'libraries.nl.conclusions'];

describe(`the page of the register in a browser${isThere ? '' : ' (skipped: Chromium is not there)'}`, function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async function () {
    if (!isThere) this.skip();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(() => browser?.close());

  const content = (): string =>
    html(
      merged(
        names.map((name) => {
          const text = readFileSync(join(root, 'examples', 'clean', name), 'utf8');
          return registerOf(readDocument(text, { fileName: name }), name);
        }),
      ),
    );

  for (const [colorScheme, media] of [
    ['light', 'screen'],
    ['dark', 'screen'],
    ['light', 'print'],
  ] as const) {
    it(`has nothing that axe objects to, ${colorScheme} on ${media === 'print' ? 'paper' : 'a screen'}`, async () => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 800, height: 1000 } });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      await page.emulateMedia({ media, colorScheme });
      await page.setContent(content());
      assert.deepEqual(await violations(page.mainFrame()), []);
      assert.ok((await page.locator('.timeline > li').count()) > 5);
      assert.deepEqual([asked, complaints], [[], []]);
      const wider = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      assert.ok(!wider, 'the page is wider than the window');
      await page.close();
    });
  }
});
