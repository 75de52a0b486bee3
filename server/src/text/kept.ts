/**
 * Keeps what was told of an object as long as the object lives: told once, however often it is asked for.
 * Only the object counts; what else is handed on must be the same for the same object.
 */
export function kept<K extends object, About extends unknown[], T>(
  tell: (key: K, ...about: About) => T,
): (key: K, ...about: About) => T {
  const told = new WeakMap<K, { readonly it: T }>();
  return (key, ...about) => {
    let known = told.get(key);
    if (known === undefined) told.set(key, (known = { it: tell(key, ...about) }));
    return known.it;
  };
}

/** Strings that were asked about, before the memory starts anew. */
const MOST_REMEMBERED = 20_000;

/** Keeps answers about strings: a text has far fewer words than it has tokens. */
export function remembered<T extends string | boolean>(answer: (about: string) => T): (about: string) => T {
  const known = new Map<string, T>();
  return (about) => {
    let said = known.get(about);
    if (said === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(about, (said = answer(about)));
    }
    return said;
  };
}
