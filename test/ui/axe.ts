/** What axe finds wrong with a page, in words. Frames inside are looked at by themselves. */
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** @param selector the part of the page that is ours */
export async function violations(frame: Frame, selector = 'html'): Promise<string[]> {
  await frame.evaluate(axe.source);
  const options = { iframes: false, resultTypes: ['violations'] };
  const call = `axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const found = await frame.evaluate<readonly Violation[]>(call);
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
  );
}
