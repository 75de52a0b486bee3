import type { Day } from '../document/model';

/** Today where the user sits. */
export function localDay(): Day {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
