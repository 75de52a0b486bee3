/**
 * Globs as people write them in a configuration: `*` and `?` within a name, `**` over folders, `{a,b}` for a choice.
 * Takes time in proportion to pattern times path, whatever the pattern.
 */

/**
 * @param pattern with forward slashes; one without any is about the name, in whatever folder
 * @param path relative, with forward slashes
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const plain = pattern.startsWith('./') ? pattern.slice(2) : pattern;
  const names = path.split('/');
  return choices(plain).some((choice) => {
    const parts = choice.split('/');
    return parts.length === 1 ? matchesName(parts[0]!, names.at(-1)!) : matchesFolders(parts, names);
  });
}

/** More than anybody writes; a hostile pattern stands for itself from there on. */
const MOST_CHOICES = 256;

/** The patterns without braces that one with braces stands for. Braces inside braces are taken as they are. */
function choices(pattern: string): string[] {
  let done = [''];
  for (let at = 0; at < pattern.length;) {
    const open = pattern.indexOf('{', at);
    const close = open < 0 ? -1 : pattern.indexOf('}', open);
    const rest = close < 0 ? pattern.slice(at) : pattern.slice(at, open);
    const between = close < 0 ? [''] : pattern.slice(open + 1, close).split(',');
    if (done.length * between.length > MOST_CHOICES) return [pattern];
    done = done.flatMap((begun) => between.map((choice) => begun + rest + choice));
    at = close < 0 ? pattern.length : close + 1;
  }
  return done;
}

function matchesFolders(parts: readonly string[], names: readonly string[]): boolean {
  return matchesSequence(parts, names, (part) => part === '**', matchesName);
}

function matchesName(pattern: string, name: string): boolean {
  return matchesSequence(
    [...pattern],
    [...name],
    (sign) => sign === '*',
    (sign, char) => sign === '?' || sign === char,
  );
}

/** Whether items match signs one by one, where a sign may stand for any number of them. Goes back to the last such only. */
function matchesSequence(
  signs: readonly string[],
  items: readonly string[],
  isAny: (sign: string) => boolean,
  matches: (sign: string, item: string) => boolean,
): boolean {
  let sign = 0;
  let item = 0;
  let last: { readonly sign: number; item: number } | undefined;
  while (item < items.length) {
    if (sign < signs.length && isAny(signs[sign]!)) {
      last = { sign: sign++, item };
    } else if (sign < signs.length && matches(signs[sign]!, items[item]!)) {
      sign++;
      item++;
    } else if (last) {
      sign = last.sign + 1;
      item = ++last.item;
    } else {
      return false;
    }
  }
  return signs.slice(sign).every(isAny);
}
