/** What a client sends back of a thing it got, to be told the rest. */
import { viewOf, type Session } from './session';
import { isObject, type AnyObject } from './shapes';
import type { View } from './views';

/** Which thing of which text it was; the client keeps it for us. */
export type Ticket = readonly [uri: string, version: number | null, index: number];

export function ticket({ text: { uri, version } }: View, index: number): Ticket {
  return [uri, version, index];
}

/** Any object: what is told of a thing is only what `data` finds. */
export function resolvable(value: unknown): value is AnyObject {
  return isObject(value);
}

/** The text as it was then, and the place in the list; undefined where it has changed since, or is closed. */
export function redeemed(session: Session, { data }: AnyObject): { view: View; index: number } | undefined {
  if (!Array.isArray(data)) return undefined;
  const [uri, version, index] = data as readonly unknown[];
  const view = typeof uri === 'string' ? viewOf(session, uri) : undefined;
  return view?.text.version === version && typeof index === 'number' ? { view: view!, index } : undefined;
}
