/**
 * The texts the client has open. Survives whatever a client sends: ranges outside the text or reversed,
 * a cut in the middle of a surrogate pair, versions that are missing.
 */
import { edited } from '../text/edit';
import { source, type Source } from '../text/source';
import { toRange, type Encoding } from './positions';
import type { Changed, Opened } from './shapes';

export interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  /** As the client counts; null when it does not say. */
  readonly version: number | null;
  readonly source: Source;
}

export interface TextStore {
  open(params: Opened): OpenText;
  /** Undefined when the text was never opened. */
  change(params: Changed, encoding: Encoding): OpenText | undefined;
  close(uri: string): boolean;
  get(uri: string): OpenText | undefined;
  all(): Iterable<OpenText>;
}

export function textStore(): TextStore {
  const texts = new Map<string, OpenText>();
  const keep = (text: OpenText): OpenText => {
    texts.set(text.uri, text);
    return text;
  };
  return {
    open({ textDocument: { uri, languageId, version, text } }) {
      return keep({
        uri,
        languageId: typeof languageId === 'string' ? languageId : '',
        version: versionOf(version),
        source: source(text),
      });
    },
    change({ textDocument: { uri, version }, contentChanges }, encoding) {
      const old = texts.get(uri);
      if (!old) return undefined;
      let now = old.source;
      for (const { range, text } of contentChanges) {
        now = range ? edited(now, toRange(now, range, encoding), text) : source(text);
      }
      return keep({ ...old, version: versionOf(version), source: now });
    },
    close: (uri) => texts.delete(uri),
    get: (uri) => texts.get(uri),
    all: () => texts.values(),
  };
}

function versionOf(version: unknown): number | null {
  return Number.isSafeInteger(version) ? (version as number) : null;
}
