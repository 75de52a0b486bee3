/** The packed extension in a fresh profile, and what a person does there. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { root } from '../../tools/repository';
import { openBrowser, remoteUri, startServer, workbenchUrl, type Host } from '../../tools/vscode-host/host';

/** The pictures in docs/images are made by the tests: UPDATE_IMAGES=1 npm run test:ui writes them anew. */
export const pictures = process.env.UPDATE_IMAGES ? path.join(root, 'docs/images') : path.join(root, 'out/images');

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.autoDetectColorScheme': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

interface Place {
  /** False: a single file in an empty window. */
  readonly folder?: boolean;
  readonly trusted?: boolean;
}

export class Bench {
  private constructor(
    private readonly host: Host,
    private readonly browser: Browser,
    readonly page: Page,
    readonly editor: Locator,
  ) {}

  /** @param file a text of the repository; it lies in the folder that is open, if one is */
  static async open(file: string, { folder = true, trusted = true }: Place = {}): Promise<Bench> {
    fs.mkdirSync(pictures, { recursive: true });
    const vsix = [path.join(root, 'council-conclusions.vsix')];
    const host = await startServer({ vsix, workspace: path.join(root, 'test/ui/workspace'), settings, trusted });
    const { browser, page } = await openBrowser({ width: 1280, height: 900 });
    const name = path.basename(file);
    fs.copyFileSync(path.join(root, file), path.join(host.workspace, name));
    const address = remoteUri(host.port, path.join(host.workspace, name));
    const payload = [
      ['openFile', address],
      ['skipWelcome', 'true'],
    ] as const;
    await page.goto(workbenchUrl(host.port, folder ? host.workspace : undefined, payload));
    const editor = page.locator(`.monaco-editor[data-uri$="${name}"]`).first();
    await editor.locator('.view-lines').waitFor({ timeout: 90_000 });
    return new Bench(host, browser, page, editor);
  }

  /** Loads the window anew: what was open opens again. */
  async reload(): Promise<void> {
    // The state of the window is written a moment after it changes.
    await this.page.waitForTimeout(1500);
    await this.page.goto(workbenchUrl(this.host.port, this.host.workspace, [['skipWelcome', 'true']]));
    await this.editor.locator('.view-lines').waitFor({ timeout: 90_000 });
  }

  /** Puts the cursor at the top of what is seen of the text. Nothing scrolls, as it would to reach an element that moves. */
  async focus(): Promise<void> {
    const [editor, lines] = [await this.editor.boundingBox(), await this.editor.locator('.view-lines').boundingBox()];
    if (editor === null || lines === null) throw new Error('the editor is not to be seen');
    await this.page.mouse.click(lines.x + 5, editor.y + 12);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.host.stop();
  }

  /** What went wrong is often plain to see. */
  async keepFailure(state: string | undefined): Promise<void> {
    if (state === 'failed') await this.page.screenshot({ path: path.join(root, 'out/ui-failure.png') });
  }

  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }

  async command(title: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    // The row itself: while the list fills, another one may have the focus.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  /** A page of the same browser that has nothing to do with the workbench. */
  newPage(): Promise<Page> {
    return this.page.context().newPage();
  }

  /** The page inside a webview, once it has what the selector names. */
  async webview(selector: string): Promise<Frame> {
    const end = Date.now() + 30_000;
    for (;;) {
      for (const frame of this.page.frames()) {
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      }
      if (Date.now() > end) throw new Error(`no webview has ${selector}`);
      await this.page.waitForTimeout(100);
    }
  }
}
