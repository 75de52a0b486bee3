/**
 * The packed extension in a fresh profile, as a person sees it. `npm run test:ui` packs it first.
 */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../tools/repository';
import { violations } from './axe';
import { Bench } from './bench';

describe('the extension in a workbench', () => {
  let bench: Bench;
  let page: Page;
  let editor: Locator;

  before(async () => {
    bench = await Bench.open('test/ui/workspace/harbours.en.conclusions');
    ({ page, editor } = bench);
  });
  after(() => bench?.close());
  afterEach(function () {
    return bench.keepFailure(this.currentTest?.state);
  });

  /** The colour of a word in the editor; words are apart where their colours differ. */
  const colour = (word: string): Promise<string> =>
    editor
      .locator('.view-lines span > span', { hasText: new RegExp(`^\\s*${word}\\s*$`) })
      .first()
      .evaluate((element) => (globalThis as unknown as Styled).getComputedStyle(element).color);

  it('is in the list of languages, with its name in the status bar', async () => {
    await page.locator('#status\\.editor\\.mode', { hasText: 'Council Conclusions' }).waitFor({ timeout: 30_000 });
  });

  it('underlines a finding', async () => {
    await editor.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    assert.ok((await editor.locator('.squiggly-error, .squiggly-warning').count()) >= 2);
  });

  it('colours verbs, headings, numbers, calls and acronyms apart from prose', async () => {
    const prose = await colour('the');
    const colours = await Promise.all(['STRESSES', 'INVITES', '1\\.', '\\[\\^1\\]', 'EHN'].map(colour));
    for (const each of colours) assert.notEqual(each, prose);
    assert.equal(colours[0], colours[1]);
    assert.ok(new Set(colours).size >= 4, colours.join(' '));
    // An apostrophe closes nothing.
    assert.equal(await editor.locator('.unexpected-closing-bracket').count(), 0);
  });

  it('lists the findings in the Problems panel, with rule and place', async () => {
    await page.keyboard.press('Control+Shift+M');
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'paragraph-number' }).first();
    await row.waitFor({ timeout: 30_000 });
    assert.match(await row.innerText(), /conclusions[\s\S]*paragraph-number[\s\S]*\[Ln \d+, Col 1\]/);
    await bench.shot('problems');
    await page.keyboard.press('Control+Shift+M');
  });

  it('explains a finding when pointed at, with its fix', async () => {
    await bench.focus();
    await bench.command('Go to Next Finding');
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: /footnote-|paragraph-/ }).first();
    await hover.waitFor({ timeout: 20_000 });
    await bench.shot('hover');
    await page.keyboard.press('Escape');
  });

  it('shows structure, footnotes and acronyms in its panel, and goes to a row that is clicked', async () => {
    await bench.command('Focus on Structure View');
    const panel = page.locator('.sidebar');
    await panel.locator('.monaco-list-row', { hasText: '2. INVITES' }).first().waitFor({ timeout: 20_000 });
    await panel.locator('.monaco-list-row', { hasText: 'EHN' }).first().waitFor();
    await panel.locator('.monaco-list-row', { hasText: 'I. ' }).first().waitFor();
    await panel.locator('.monaco-list-row', { hasText: 'Commission' }).first().waitFor();
    await panel.locator('.monaco-list-row', { hasText: 'WILL TAKE STOCK' }).first().click();
    await page.locator('#status\\.editor\\.selection', { hasText: /Ln (2\d|3\d|4\d)/ }).waitFor();
    await bench.shot('panel');
  });

  it('shows the commitments with what is overdue, by addressee', async () => {
    await bench.command('Focus on Commitments View');
    const row = page.locator('.sidebar .monaco-list-row', { hasText: 'overdue' }).first();
    await row.waitFor({ timeout: 20_000 });
    assert.match((await row.getAttribute('aria-label')) ?? '', /INVITES, overdue · \d{4}-\d\d-\d\d/);
    await page.locator('.sidebar .pane-header', { hasText: /Commitments.*overdue: 1/ }).waitFor();
    for (const title of ['Save the Commitments', 'Group the Commitments', 'Copy the Commitments'])
      assert.equal(await page.locator(`.sidebar .pane-header [aria-label*="${title}"]`).count(), 1, title);
    await bench.shot('commitments');
  });

  it('says language, stage and findings behind the braces in the status bar', async () => {
    await page.locator('#status\\.languageStatus').click();
    const hover = page.locator('.hover-language-status', { hasText: 'Stage: draft' }).first();
    await hover.waitFor({ timeout: 20_000 });
    const all = (await page.locator('.hover-language-status').allInnerTexts()).join('\n');
    assert.match(all, /Language: en/);
    assert.match(all, /Errors: \d+, warnings: \d+/);
    await page.keyboard.press('Escape');
  });

  it('gives its texts an icon of their own, one for light and one for dark', async () => {
    const icon = (): Promise<string> =>
      page
        .locator('.tab .council-conclusions-lang-file-icon')
        .first()
        .evaluate((element) => (globalThis as unknown as Styled).getComputedStyle(element, '::before').backgroundImage);
    assert.match(await icon(), /icons(?:\/|%2F)light\.svg/);
    await bench.command('Preferences: Toggle between Light/Dark Themes');
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    assert.match(await icon(), /icons(?:\/|%2F)dark\.svg/);
    await bench.command('Preferences: Toggle between Light/Dark Themes');
    await page.locator('.monaco-workbench.vs').waitFor();
  });

  it('suggests verbs of the language while one writes', async () => {
    await bench.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n7. ENC', { delay: 30 });
    await page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'ENCOURAGES' })
      .waitFor({ timeout: 20_000 });
    await bench.shot('suggestions');
    await page.keyboard.press('Enter');
    assert.match(await editor.innerText(), /ENCOURAGES/);
  });

  it('puts the numbers right by one command', async () => {
    await bench.command('Fix Everything That Is Certain');
    await editor.locator('.view-line', { hasText: /4\.\sWILL\sTAKE\sSTOCK/ }).waitFor({ timeout: 20_000 });
  });

  it('shows its walkthrough, with a picture for each step that axe has nothing against', async () => {
    await page.keyboard.press('Control+B');
    await bench.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Draft Council conclusions' }).first().click();
    await page
      .locator('.gettingStartedContainer', { hasText: 'Or begin with a template' })
      .waitFor({ timeout: 20_000 });
    for (const title of ['Or begin with a template', 'See what needs a look', 'Open a text']) {
      await page.locator('.gettingStartedContainer .step-title', { hasText: title }).first().click();
      await bench.webview('svg[font-family*=vscode-editor]');
    }
    // The editor lets no script run beside its pictures: axe is given them by themselves.
    const pictures = await bench.newPage();
    for (const name of fs.readdirSync(path.join(root, 'walkthrough'))) {
      const svg = fs.readFileSync(path.join(root, 'walkthrough', name), 'utf8');
      await pictures.setContent(
        `<!doctype html><html lang="en"><title>${name}</title><main><h1>${name}</h1>${svg}</main>`,
      );
      assert.deepEqual(await violations(pictures.mainFrame()), [], name);
    }
    // The frame around the words is the editor's own.
    assert.deepEqual(await violations(page.mainFrame(), '.step-description-container'), []);
    await bench.shot('walkthrough');
  });
});

/** What the page has; the project does without the library that describes it. */
interface Styled {
  getComputedStyle(element: unknown, part?: string): { readonly color: string; readonly backgroundImage: string };
}
