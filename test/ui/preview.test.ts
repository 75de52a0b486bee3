/** The preview of the packed extension, as a person sees it. */
import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { violations } from './axe';
import { Bench } from './bench';

const inside = <T>(frame: Frame, expression: string): Promise<T> => frame.evaluate<T>(expression);

describe('the preview in a workbench', () => {
  let bench: Bench;
  let page: Page;
  let editor: Locator;
  let preview: Frame;

  before(async () => {
    bench = await Bench.open('examples/clean/night-trains.en.conclusions');
    ({ page, editor } = bench);
    await page.locator('#status\\.editor\\.mode', { hasText: 'Council Conclusions' }).waitFor({ timeout: 30_000 });
    await bench.focus();
    await page.keyboard.press('Control+B');
  });
  after(() => bench?.close());
  afterEach(function () {
    return bench.keepFailure(this.currentTest?.state);
  });

  const focus = (): Promise<void> =>
    editor
      .locator('.overflow-guard')
      .first()
      .click({ position: { x: 300, y: 400 } });
  const scrollY = (): Promise<number> => inside(preview, 'window.scrollY');
  /** The number of the first line that the editor shows. */
  const firstLine = async (): Promise<number> =>
    Math.min(
      ...(await editor.locator('.margin-view-overlays .line-numbers').allInnerTexts()).map(Number).filter(Boolean),
    );
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + 20_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
      await page.waitForTimeout(50);
    }
  };

  it('opens from the button above the text, and shows cover, annex, paragraphs, calls and notes', async () => {
    await page.locator('.editor-actions [aria-label*="Open the Preview to the Side"]').first().click();
    preview = await bench.webview('main .paragraph');
    assert.equal(await preview.locator('.cover .label').count(), 3);
    assert.equal(await preview.locator('.annexMark').innerText(), 'ANNEX');
    assert.equal(await preview.locator('h1').innerText(), 'Council conclusions on a European night-train network');
    assert.equal(await preview.locator('p.paragraph').count(), 18);
    assert.ok((await preview.locator('sup a').count()) >= 14);
    assert.equal(await preview.locator('.notes .note').count(), 14);
    assert.equal(await preview.locator('sup.missing').count(), 0);
    await bench.shot('preview');
  });

  it('has nothing that axe objects to', async () => {
    assert.deepEqual(await violations(preview), []);
  });

  it('scrolls when the text is scrolled', async () => {
    await focus();
    await page.keyboard.press('Control+End');
    await until('the preview at its end', async () => (await scrollY()) > 1000);
    await page.keyboard.press('Control+Home');
    await until('the preview at its beginning', async () => (await scrollY()) === 0);
  });

  it('scrolls the text when it is scrolled', async () => {
    await page.waitForTimeout(400);
    assert.equal(await firstLine(), 1);
    const top = `document.querySelectorAll('h2')[2].getBoundingClientRect().top + window.scrollY`;
    await inside(preview, `window.scrollTo(0, ${top})`);
    const line = Number(await preview.locator('h2').nth(2).getAttribute('data-line')) + 1;
    await until(`line ${line} near the top`, async () => Math.abs((await firstLine()) - line) <= 5);
  });

  it('goes from a call to its note, and to the line of what is clicked twice', async () => {
    await preview.locator('p.paragraph', { hasText: 'WILL TAKE STOCK' }).dblclick();
    await page.locator('#status\\.editor\\.selection', { hasText: /Ln 1\d\d, Col 1/ }).waitFor();
    await preview.locator('sup a').first().click();
    await until('the note in view', async () =>
      inside(preview, `document.querySelector('#note-0').getBoundingClientRect().top < window.innerHeight`),
    );
  });

  it('wears the colours of the theme, dark ones too, with contrast enough for axe', async () => {
    const background = (): Promise<string> =>
      inside(preview, `getComputedStyle(document.querySelector('main')).backgroundColor`);
    const light = await background();
    await bench.command('Preferences: Toggle between Light/Dark Themes');
    await until('other colours', async () => (await background()) !== light);
    assert.deepEqual(await violations(preview), []);
    await bench.shot('preview-dark');
  });

  it('shows what is written at once, and as text whatever it is', async () => {
    await focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n19. STRESSES <img src=x onerror=alert(1)> that.', { delay: 5 });
    const added = preview.locator('p.paragraph', { hasText: 'STRESSES <img src=x onerror=alert(1)> that.' });
    await added.waitFor({ timeout: 20_000 });
    assert.equal(await preview.locator('img').count(), 0);
    await page.keyboard.press('Control+Z');
  });

  it('may load nothing and run nothing that is not its own', async () => {
    const policy = await preview.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /default-src 'none'/);
    assert.doesNotMatch(policy ?? '', /unsafe|\*/);
    const ran = `new Promise((done) => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      setTimeout(() => done(window.ran === true), 100);
    })`;
    assert.equal(await inside<boolean>(preview, ran), false);
  });

  it('is there again when the window is loaded anew, with its text, and follows it', async () => {
    await focus();
    await bench.reload();
    preview = await bench.webview('main .paragraph');
    assert.equal(await preview.locator('h1').innerText(), 'Council conclusions on a European night-train network');
    await page.locator('.tab', { hasText: 'Preview: night-trains.en.conclusions' }).waitFor();
    await focus();
    await page.keyboard.press('Control+End');
    await until('the preview at its end', async () => (await scrollY()) > 1000);
  });
});
