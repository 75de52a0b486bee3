/** How long things take. `performance` would bring a library along that takes longer to load than a text to check. */

/** Milliseconds from some moment on. */
export function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
