/** The shipped examples. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Example {
  readonly name: string;
  readonly text: string;
}

const folder = join(__dirname, '..', '..', 'examples');

export function examples(kind: 'clean' | 'faulty', ending: RegExp): Example[] {
  return readdirSync(join(folder, kind))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, kind, name), 'utf8') }));
}

export const authored = /\.conclusions$/;
export const bothCarriers = /\.conclusions(\.txt)?$/;

export function json(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'faulty', name), 'utf8'));
}
