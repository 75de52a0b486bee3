/** Finds the documentation of a rule: in a published package beside the bundle, else in the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The page of a rule as Markdown; undefined where it is not at hand. */
export function rulePage(id: string): string | undefined {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const path = join(folder, 'docs', 'rules', `${id}.md`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    if (folder === dirname(folder)) return undefined;
  }
}
