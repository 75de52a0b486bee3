/** What became of the mutants of a room. */
export interface Score {
  /** Those that count: all but the ones that cannot be run, or are left out. */
  readonly all: number;
  readonly seen: number;
  /** Of 100, one digit behind the point. */
  readonly percent: number;
}

/** A mutant counts as seen where a test failed or ran without end. */
export function scoreOf(results: readonly { readonly status: string }[]): Score {
  const count = (...wanted: string[]) => results.filter(({ status }) => wanted.includes(status)).length;
  const seen = count('Killed', 'Timeout');
  const all = seen + count('Survived', 'NoCoverage');
  return { all, seen, percent: all === 0 ? 100 : Math.floor((seen / all) * 1000) / 10 };
}
