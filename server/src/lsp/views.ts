/** An open text as it was read and checked: computed when first asked for, kept until text or settings change. */
import type { Range as LspRange, Position } from 'vscode-languageserver';
import { check, type CheckOptions, type CheckResult, type Finding } from '../check';
import { checkOptions as checkOptionsOf, readOptions as readOptionsOf, type Values } from '../config/values';
import type { Document } from '../document/model';
import type { Words } from '../messages/message';
import { readDocument, type ReadOptions } from '../document/read';
import type { Range } from '../text/range';
import type { Source } from '../text/source';
import type { OpenText } from './documents';
import { toLspRange, toOffset, toRange, type Encoding } from './positions';

/** The core as the server uses it; tests put a faulty one in its place. */
export interface Core {
  /** @param previous the same text before the last edit, where it is known */
  read(text: string | Source, options: ReadOptions, previous?: Document): Document;
  check(document: Document, options: CheckOptions): CheckResult;
}

export const wholeCore: Core = { read: readDocument, check };

export interface View {
  readonly text: OpenText;
  readonly document: Document;
  /** The newest reading there is, of this text or one before it. */
  readonly lastRead: Document | undefined;
  readonly findings: readonly Finding[];
  readonly failures: CheckResult['failures'];
  /** Another text under the same settings. */
  readText(text: string): Document;
  /** A full check of another text under the same settings. */
  checkText(text: string): CheckResult;
  offset(position: Position): number;
  range(range: LspRange): Range;
  lspRange(range: Range): LspRange;
}

export interface Views {
  of(text: OpenText): View;
  forget(uri: string): void;
  forgetAll(): void;
}

export function viewsOf(core: Core, valuesOf: (uri: string) => Values, encoding: Encoding, words: Words): Views {
  const views = new Map<string, View>();
  return {
    of(text) {
      const held = views.get(text.uri);
      if (held?.text === text) return held;
      const view = viewOf(text, core, { ...valuesOf(text.uri), words }, encoding, held?.lastRead);
      views.set(text.uri, view);
      return view;
    },
    forget: (uri) => views.delete(uri),
    forgetAll: () => views.clear(),
  };
}

function viewOf(
  text: OpenText,
  core: Core,
  values: Values & { readonly words: Words },
  encoding: Encoding,
  previous?: Document,
): View {
  const readOptions = readOptionsOf(values, fileName(text.uri));
  const checkOptions: CheckOptions = { words: values.words, ...checkOptionsOf(values) };
  let document: Document | undefined;
  let result: CheckResult | undefined;
  const read = (): Document => (document ??= core.read(text.source, readOptions, previous));
  const checked = (): CheckResult => (result ??= core.check(read(), checkOptions));
  const { source } = text;
  return {
    text,
    get document() {
      return read();
    },
    get lastRead() {
      return document ?? previous;
    },
    get findings() {
      return checked().findings;
    },
    get failures() {
      return checked().failures;
    },
    // Made out of this text by a few edits: what has not changed is not read again.
    readText: (other) => (other === source.text ? read() : core.read(other, readOptions, read())),
    checkText: (other) =>
      other === source.text ? checked() : core.check(core.read(other, readOptions, read()), checkOptions),
    offset: (position) => toOffset(source, position, encoding),
    range: (range) => toRange(source, range, encoding),
    lspRange: (range) => toLspRange(source, range, encoding),
  };
}

/** The last part of a URI, decoded as far as it can be. */
export function fileName(uri: string): string {
  const path = uri.split(/[?#]/, 1)[0]!;
  return decodedUri(path.slice(path.lastIndexOf('/') + 1));
}

/** As far as it can be: clients spell one URI in several ways. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
