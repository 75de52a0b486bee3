/** What of each room the tests go through, at the least, in per cent of its lines and of its branches. */
export interface Least {
  readonly lines: number;
  readonly branches: number;
}

/** What we want to reach: docs/reliability.md tells how far each room is. */
export const wanted: Readonly<Record<string, number>> = {
  text: 100,
  document: 100,
  rules: 100,
  'check.ts': 100,
};
export const wantedElsewhere = 90;

/**
 * A room below this fails the run. Set a little below what was reached, as what a few lines move must not stop anyone;
 * raise them with every test that goes further, and never lower them.
 */
export const least: Readonly<Record<string, Least>> = {
  'check.ts': { lines: 99, branches: 97 },
  'blockFindings.ts': { lines: 99, branches: 98 },
  'suppression.ts': { lines: 99, branches: 98 },
  'fix.ts': { lines: 99, branches: 98 },
  text: { lines: 99, branches: 97 },
  document: { lines: 99, branches: 96 },
  rules: { lines: 99, branches: 96 },
  edits: { lines: 99, branches: 92 },
  commitments: { lines: 98, branches: 92 },
  config: { lines: 98, branches: 93 },
  languages: { lines: 98, branches: 94 },
  messages: { lines: 98, branches: 98 },
  features: { lines: 96, branches: 88 },
  disk: { lines: 97, branches: 91 },
  cli: { lines: 97, branches: 92 },
};

/** Entry points and lists of names: tried as processes, which is not counted. */
export function isCounted(room: string): boolean {
  return !/^(?:main\.\w+|service|version)\.ts$/.test(room);
}
