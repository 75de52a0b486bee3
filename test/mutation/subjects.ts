/** The texts faults are planted in: the clean examples in both carriers, and the adopted text where it is present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subjectOf, type Text } from './run';

const root = join(__dirname, '..', '..');
const shared = process.env['CONCLUSIONS_SHARED'] ?? join(root, '..', 'shared');
const adopted = join(shared, 'corpus', 'st09364-22.nl.txt');

export function cleanExamples(): Text[] {
  const folder = join(root, 'examples', 'clean');
  return readdirSync(folder)
    .filter((name) => /\.conclusions(\.txt)?$/.test(name))
    .sort()
    .map((name) => subjectOf(name, readFileSync(join(folder, name), 'utf8'), name));
}

/** Undefined where the shared corpus is absent. */
export function adoptedText(): Text | undefined {
  if (!existsSync(adopted)) return undefined;
  return subjectOf('st09364-22.nl.txt', readFileSync(adopted, 'utf8'), 'st09364-22.nl.txt');
}
