/** The texts a command is to work on: files, and standard input where an operand is `-`. */
import { join, resolve } from 'node:path';
import { decodeText, FileError, readText, type TextFile } from './files';
import { findTexts, shownPath } from './find';
import { UsageError, type Io } from './io';
import type { Arguments, Option } from './options';

export const stdinNameOption: Option = {
  name: 'stdin-filename',
  value: 'NAME',
  about: 'The name a text from standard input (-) goes by.',
};

/** A text that is still to be read; plain data, so that another thread can read it. */
export interface Input {
  /** From the working folder, with forward slashes. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly isStdin: boolean;
  /** Of what does not lie at the path: standard input, and the index of git. */
  readonly bytes?: Uint8Array;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Operands that name nothing, and why. */
  readonly problems: readonly string[];
}

/** @param operands the working folder when there is none */
export async function inputsOf(operands: readonly string[], args: Arguments, io: Io): Promise<Inputs> {
  if (args.has('stdin-filename') && !operands.includes('-')) {
    throw new UsageError('--stdin-filename names standard input: give - as the path as well');
  }
  const { files, problems } = findTexts(
    operands.filter((operand) => operand !== '-'),
    io.cwd,
  );
  const inputs: Input[] = files.map((path) => ({ shown: shownPath(path, io.cwd), path, isStdin: false }));
  if (operands.includes('-')) inputs.unshift(stdinInput(await io.stdin(), args.value('stdin-filename'), io.cwd));
  return { inputs, problems };
}

function stdinInput(bytes: Uint8Array, name: string | undefined, cwd: string): Input {
  const path = name === undefined ? join(cwd, 'stdin') : resolve(cwd, name);
  return { shown: name === undefined ? '<stdin>' : shownPath(path, cwd), path, isStdin: true, bytes };
}

/** @throws FileError */
export function readInput({ path, bytes, isStdin, shown }: Input): TextFile {
  return bytes === undefined ? readText(path) : { path, ...decodeText(bytes, isStdin ? shown : path) };
}

/** Reads an input; where that fails, tells why and gives undefined. */
export function readOrTell(input: Input, io: Io): TextFile | undefined {
  try {
    return readInput(input);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    tell(io, `${input.shown}: ${error.message}`);
    return undefined;
  }
}

/** A notice on standard error. */
export function tell(io: Io, message: string): void {
  io.stderr.write(`conclusions: ${message}\n`);
}
