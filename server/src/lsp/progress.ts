/** Progress of a request, told where the client gave a token for it. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { ProgressType, WorkDoneProgress } from 'vscode-languageserver';
import { at } from './client';

type Token = string | number;

/** Runs a task over many texts between a begin and an end. @param params of the request, with its `workDoneToken` */
export async function withProgress<T>(
  connection: Connection,
  params: unknown,
  title: string,
  run: () => Promise<T>,
): Promise<T> {
  const token = tokenOf(params, 'workDoneToken');
  if (token === undefined) return run();
  void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'begin', title });
  try {
    return await run();
  } finally {
    void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'end' });
  }
}

/** All results at once, or piece by piece where the client gave a token for that: then the answer is empty. */
export async function collected<T>(
  connection: Connection,
  params: unknown,
  cancel: CancellationToken,
  pieces: AsyncIterable<readonly T[]>,
): Promise<T[]> {
  const token = tokenOf(params, 'partialResultToken');
  const all: T[] = [];
  for await (const piece of pieces) {
    if (cancel.isCancellationRequested) break;
    if (token === undefined) all.push(...piece);
    else if (piece.length > 0) void connection.sendProgress(new ProgressType<readonly T[]>(), token, piece);
  }
  return all;
}

function tokenOf(params: unknown, name: string): Token | undefined {
  const token = at(params, name);
  return typeof token === 'string' || typeof token === 'number' ? token : undefined;
}
