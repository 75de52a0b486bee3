/** Parts (a) and (b): the command from its start to its end, on one document and on large ones. */
import type { BenchDocument } from './documents';
import { about, type Part, type Row } from './row';
import { inTurn, type Command } from './run';

export interface Job {
  readonly document: BenchDocument;
  readonly commands: readonly Command[];
  readonly rounds: number;
}

export function measureCommands(part: Part, { document, commands, rounds }: Job, tell: (text: string) => void): Row[] {
  return inTurn(commands, rounds, document.size < 100, tell).map(({ command, figures, error }) => ({
    ...about(part, document),
    subject: command.subject,
    figures,
    ...(error !== undefined && { error }),
  }));
}
