/**
 * The packed extension in a fresh profile, as a person sees it. `npm run test:ui` packs it first.
 * The pictures in docs/images are made here: UPDATE_IMAGES=1 npm run test:ui writes them anew.
 */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../../tools/repository';
import { openBrowser, remoteUri, startServer, workbenchUrl, type Host } from '../../tools/vscode-host/host';

const fileName = 'harbours.en.conclusions';
const pictures = process.env.UPDATE_IMAGES ? path.join(root, 'docs/images') : path.join(root, 'out/images');

describe('the extension in a workbench', () => {
  let host: Host;
  let browser: Browser;
  let page: Page;
  let editor: Locator;

  before(async () => {
    fs.mkdirSync(pictures, { recursive: true });
    host = await startServer({
      vsix: [path.join(root, 'council-conclusions.vsix')],
      workspace: path.join(root, 'test/ui/workspace'),
      settings: {
        'workbench.colorTheme': 'Default Light Modern',
        'window.autoDetectColorScheme': false,
        'editor.minimap.enabled': false,
        'editor.fontSize': 13,
        'window.commandCenter': false,
        'workbench.layoutControl.enabled': false,
      },
    });
    ({ browser, page } = await openBrowser({ width: 1280, height: 900 }));
    const file = remoteUri(host.port, path.join(host.workspace, fileName));
    await page.goto(
      workbenchUrl(host.port, host.workspace, [
        ['openFile', file],
        ['skipWelcome', 'true'],
      ]),
    );
    editor = page.locator(`.monaco-editor[data-uri$="${fileName}"]`).first();
    await editor.locator('.view-lines').waitFor({ timeout: 90_000 });
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  // What went wrong is often plain to see.
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await page.screenshot({ path: path.join(root, 'out/ui-failure.png') });
  });

  const shot = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
  const command = async (title: string): Promise<void> => {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await page.keyboard.press('Enter');
  };
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
    await shot('problems');
    await page.keyboard.press('Control+Shift+M');
  });

  it('explains a finding when pointed at, with its fix', async () => {
    await editor.locator('.view-lines').click({ position: { x: 5, y: 5 } });
    await command('Go to Next Finding');
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: /footnote-|paragraph-/ }).first();
    await hover.waitFor({ timeout: 20_000 });
    await shot('hover');
    await page.keyboard.press('Escape');
  });

  it('shows structure, footnotes and acronyms in its panel, and goes to a row that is clicked', async () => {
    await command('Focus on Structure View');
    const panel = page.locator('.sidebar');
    await panel.locator('.monaco-list-row', { hasText: '2. INVITES' }).first().waitFor({ timeout: 20_000 });
    await panel.locator('.monaco-list-row', { hasText: 'EHN' }).first().waitFor();
    await panel.locator('.monaco-list-row', { hasText: 'I. ' }).first().waitFor();
    await panel.locator('.monaco-list-row', { hasText: 'Commission' }).first().waitFor();
    await panel.locator('.monaco-list-row', { hasText: 'WILL TAKE STOCK' }).first().click();
    await page.locator('#status\\.editor\\.selection', { hasText: /Ln (2\d|3\d|4\d)/ }).waitFor();
    await shot('panel');
  });

  it('suggests verbs of the language while one writes', async () => {
    await editor.locator('.view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n7. ENC', { delay: 30 });
    await page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'ENCOURAGES' })
      .waitFor({ timeout: 20_000 });
    await shot('suggestions');
    await page.keyboard.press('Enter');
    assert.match(await editor.innerText(), /ENCOURAGES/);
  });

  it('puts the numbers right by one command', async () => {
    await command('Fix Everything That Is Certain');
    await editor.locator('.view-line', { hasText: /4\.\sWILL\sTAKE\sSTOCK/ }).waitFor({ timeout: 20_000 });
  });

  it('shows its walkthrough, with a picture for each step', async () => {
    await page.keyboard.press('Control+B');
    await command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Draft Council conclusions' }).first().click();
    await page
      .locator('.gettingStartedContainer', { hasText: 'Or begin with a template' })
      .waitFor({ timeout: 20_000 });
    await shot('walkthrough');
  });
});

/** What the page has; the project does without the library that describes it. */
interface Styled {
  getComputedStyle(element: unknown): { readonly color: string };
}
