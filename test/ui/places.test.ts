/** The packed extension where little is granted: a folder nobody trusts, a single file. */
import assert from 'node:assert/strict';
import { Bench } from './bench';

const text = 'test/ui/workspace/harbours.en.conclusions';

for (const [name, place] of [
  ['in a folder that is not trusted', { trusted: false }],
  ['with a single file and no folder', { folder: false }],
] as const)
  describe(`the extension ${name}`, () => {
    let bench: Bench;
    before(async () => {
      bench = await Bench.open(text, place);
    });
    after(() => bench?.close());
    afterEach(function () {
      return bench.keepFailure(this.currentTest?.state);
    });

    it('checks, explains and puts right', async () => {
      const { page, editor } = bench;
      if ('trusted' in place) await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await editor.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
      await bench.focus();
      await bench.command('Fix Everything That Is Certain');
      await editor.locator('.view-line', { hasText: /4\.\sWILL\sTAKE\sSTOCK/ }).waitFor({ timeout: 20_000 });
    });

    it('has its views and its preview', async () => {
      const { page } = bench;
      await bench.command('Focus on Structure View');
      await page.locator('.sidebar .monaco-list-row', { hasText: '2. INVITES' }).first().waitFor({ timeout: 20_000 });
      await bench.command('Open the Preview to the Side');
      const preview = await bench.webview('main .paragraph');
      assert.ok((await preview.locator('p.paragraph').count()) >= 3);
    });
  });
