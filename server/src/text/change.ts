/** The one stretch in which two texts differ: what lies before and behind it is the same. */
export interface Change {
  readonly start: number;
  /** Its end in the text before and in the text now. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** So many characters are compared at a stroke. */
const CHUNK = 4096;

/** Undefined where the texts are the same. */
export function changeBetween(before: string, now: string): Change | undefined {
  if (before === now) return undefined;
  const shorter = Math.min(before.length, now.length);
  const start = sameFrom(shorter, (at, length) => isSame(before, at, now, at, length));
  const behind = sameFrom(shorter - start, (at, length) =>
    isSame(before, before.length - at - length, now, now.length - at - length, length),
  );
  return { start, oldEnd: before.length - behind, newEnd: now.length - behind };
}

function isSame(one: string, at: number, other: string, there: number, length: number): boolean {
  return one.slice(at, at + length) === other.slice(there, there + length);
}

/** How far, up to `most`, two texts are the same from one of their ends: by chunks, then by halves. */
function sameFrom(most: number, same: (at: number, length: number) => boolean): number {
  let at = 0;
  while (at + CHUNK <= most && same(at, CHUNK)) at += CHUNK;
  for (let step = CHUNK; step > 0; step >>= 1) if (at + step <= most && same(at, step)) at += step;
  return at;
}
