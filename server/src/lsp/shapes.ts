/** What the parameters of a message must look like: the protocol library checks nothing. */
import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver';

export type Shape<P> = (value: unknown) => value is P;

export type AnyObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is AnyObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isPosition(value: unknown): value is Position {
  return isObject(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

export function isRange(value: unknown): value is Range {
  return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}

export interface InDocument {
  readonly textDocument: TextDocumentIdentifier;
}

export function inDocument(value: unknown): value is InDocument {
  return isObject(value) && isObject(value['textDocument']) && typeof value['textDocument']['uri'] === 'string';
}

export function atPosition(value: unknown): value is InDocument & { readonly position: Position } {
  return inDocument(value) && isPosition((value as unknown as AnyObject)['position']);
}

export function atPositions(value: unknown): value is InDocument & { readonly positions: Position[] } {
  if (!inDocument(value)) return false;
  const positions = (value as unknown as AnyObject)['positions'];
  return Array.isArray(positions) && positions.every(isPosition);
}

export function inRange(value: unknown): value is InDocument & { readonly range: Range } {
  return inDocument(value) && isRange((value as unknown as AnyObject)['range']);
}

export function inRanges(value: unknown): value is InDocument & { readonly ranges: Range[] } {
  if (!inDocument(value)) return false;
  const ranges = (value as unknown as AnyObject)['ranges'];
  return Array.isArray(ranges) && ranges.every(isRange);
}

export interface CommandParams {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

export function commandShape(value: unknown): value is CommandParams {
  if (!isObject(value) || typeof value['command'] !== 'string') return false;
  return value['arguments'] == null || Array.isArray(value['arguments']);
}

export interface CallItemParams {
  readonly item: { readonly uri: string; readonly data?: unknown };
}

export function callItemShape(value: unknown): value is CallItemParams {
  return isObject(value) && isObject(value['item']) && typeof value['item']['uri'] === 'string';
}

/** What a client sends back of a code action, a lens or another thing it got. */
export function titledShape(value: unknown): value is { readonly title: string; readonly data?: unknown } {
  return isObject(value) && typeof value['title'] === 'string';
}

/** `only` may be absent or nonsense: it is read with care where it is used. */
export function codeActionShape(
  value: unknown,
): value is InDocument & { readonly range: Range; readonly context: AnyObject } {
  return inRange(value) && isObject((value as unknown as AnyObject)['context']);
}

export function renameShape(
  value: unknown,
): value is InDocument & { readonly position: Position; readonly newName: string } {
  return atPosition(value) && typeof (value as unknown as AnyObject)['newName'] === 'string';
}

export function referencesShape(
  value: unknown,
): value is InDocument & { readonly position: Position; readonly context: AnyObject } {
  return atPosition(value) && isObject((value as unknown as AnyObject)['context']);
}

export function typedShape(value: unknown): value is InDocument & { readonly position: Position; readonly ch: string } {
  return atPosition(value) && typeof (value as unknown as AnyObject)['ch'] === 'string';
}

export function queryShape(value: unknown): value is { readonly query: string } {
  return isObject(value) && typeof value['query'] === 'string';
}

export function deltaShape(value: unknown): value is InDocument & { readonly previousResultId: string } {
  return inDocument(value) && typeof (value as unknown as AnyObject)['previousResultId'] === 'string';
}

export interface Opened {
  readonly textDocument: {
    readonly uri: string;
    readonly text: string;
    readonly languageId?: unknown;
    readonly version?: unknown;
  };
}

export function openShape(value: unknown): value is Opened {
  return inDocument(value) && typeof (value.textDocument as unknown as AnyObject)['text'] === 'string';
}

export interface Changed {
  readonly textDocument: { readonly uri: string; readonly version?: unknown };
  readonly contentChanges: readonly { readonly range?: Range; readonly text: string }[];
}

export function changeShape(value: unknown): value is Changed {
  if (!inDocument(value)) return false;
  const changes = (value as unknown as AnyObject)['contentChanges'];
  return Array.isArray(changes) && changes.every(isChange);
}

function isChange(value: unknown): boolean {
  return isObject(value) && typeof value['text'] === 'string' && (value['range'] == null || isRange(value['range']));
}
