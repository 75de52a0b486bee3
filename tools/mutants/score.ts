/** What became of the mutants of a room. */
export interface Score {
  /** Those that were tried: all but the ones that cannot be run, or are left out. */
  readonly all: number;
  readonly seen: number;
  /** Of 100, one digit behind the point. */
  readonly percent: number;
  /** Where a sample was tried: of how many it was drawn, and between which scores that of all lies, 19 times of 20. */
  readonly of?: number;
  readonly from?: number;
  readonly to?: number;
}

/** A mutant counts as seen where a test failed or ran without end. Those that were not drawn are compile errors. */
export function scoreOf(results: readonly { readonly status: string }[]): Score {
  const count = (...wanted: string[]) => results.filter(({ status }) => wanted.includes(status)).length;
  const seen = count('Killed', 'Timeout');
  const all = seen + count('Survived', 'NoCoverage');
  const score = { all, seen, percent: all === 0 ? 100 : tenths(seen / all) };
  const notDrawn = count('CompileError');
  return notDrawn === 0 ? score : { ...score, of: all + notDrawn, ...interval(seen, all) };
}

/** Wilson's interval of 95 %, in per cent: it holds for small samples and near 100 too. */
export function interval(seen: number, all: number): { readonly from: number; readonly to: number } {
  const z = 1.96;
  const share = seen / all;
  const middle = share + z ** 2 / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const whole = 1 + z ** 2 / all;
  return { from: tenths((middle - half) / whole), to: tenths((middle + half) / whole) };
}

function tenths(share: number): number {
  return Math.max(0, Math.floor(share * 1000)) / 10;
}
