/**
 * The order of the protocol, which the library does not keep: nothing before `initialize`, one `initialize`,
 * nothing after `shutdown`; parameters of the right shape; a handler that throws answers and the server lives.
 */
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ConnectionOptions,
  type Message,
  type RequestMessage,
} from 'vscode-languageserver';
import { isObject, type Shape } from './shapes';

export interface Lifecycle {
  phase: 'new' | 'running' | 'down';
}

export function outOfOrder({ phase }: Lifecycle, method: string): ResponseError<void> | undefined {
  if (phase === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, `${method} before initialize`);
  if (phase === 'down') return new ResponseError(ErrorCodes.InvalidRequest, `${method} after shutdown`);
  return undefined;
}

/** A request the user can be told about: it cannot be done, and why. */
export class Refusal extends Error {}

export function onRequest<P>(
  connection: Connection,
  life: Lifecycle,
  method: string,
  shape: Shape<P>,
  run: (params: P, token: CancellationToken) => unknown,
): void {
  connection.onRequest(method, async (params: unknown, token: CancellationToken | undefined) => {
    const early = outOfOrder(life, method);
    if (early) return early;
    if (!shape(params)) return new ResponseError(ErrorCodes.InvalidParams, `${method}: invalid params`);
    if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} cancelled`);
    try {
      const answer = (await run(params, token!)) ?? null;
      if (token?.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} cancelled`);
      return answer;
    } catch (error) {
      if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${messageOf(error)}`);
    }
  });
}

export function onNotification<P>(
  connection: Connection,
  life: Lifecycle,
  method: string,
  shape: Shape<P>,
  run: (params: P) => void | Promise<void>,
): void {
  connection.onNotification(method, async (params: unknown) => {
    if (life.phase !== 'running') return;
    if (!shape(params)) return connection.console.warn(`${method}: invalid params, ignored`);
    try {
      await run(params);
    } catch (error) {
      connection.console.error(`${method} failed: ${messageOf(error)}`);
    }
  });
}

/** What no handler was registered for. */
export function refuseUnknown(connection: Connection, life: Lifecycle): void {
  connection.onRequest(
    (method: string) =>
      outOfOrder(life, method) ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`),
  );
}

/** The first line of an error: no stack leaves the server. */
export function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!;
}

/** The library reads `initialize` before any handler does and stumbles over absent capabilities. */
export const connectionOptions: ConnectionOptions = {
  messageStrategy: {
    handleMessage(message: Message, next: (message: Message) => void): void {
      const request = message as RequestMessage;
      next(
        request.method === 'initialize'
          ? ({ ...request, params: withCapabilities(request.params) } as Message)
          : message,
      );
    },
  },
};

function withCapabilities(params: unknown): object {
  const given = isObject(params) ? params : {};
  return { ...given, capabilities: isObject(given['capabilities']) ? given['capabilities'] : {} };
}
