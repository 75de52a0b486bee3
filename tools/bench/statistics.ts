/** Figures of several runs of one thing. */

/** What several runs gave: milliseconds or bytes, as the figure's name says. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly runs: number;
}

/** Throws on no values at all: a figure that was not taken is left out, not made up. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { min: sorted[0]!, median: quantile(sorted, 0.5), max: sorted[sorted.length - 1]!, runs: sorted.length };
}

/** The smallest value that at least this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('no values');
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  if (share === 0.5 && Number.isInteger(middle)) return (sorted[middle - 1]! + sorted[middle]!) / 2;
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** How time grows with size: 1 is in proportion, 2 is quadratic. */
export function exponent(small: number, large: number, times: number): number {
  return Math.log(large / small) / Math.log(times);
}
