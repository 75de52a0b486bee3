/** What is measured: our own build, the floors, and other builds to compare with. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execArgv } from '../../client/src/engine';
import { root } from '../repository';
import type { Answers } from './client';
import type { BenchDocument } from './documents';
import type { Command } from './run';
import { emptyNode, idleServer, onePass, ours } from './row';

export interface Build {
  readonly subject: string;
  /** Holds `server/bin` and `server/dist`. */
  readonly folder: string;
}

/** A copy of the build, so that a build made meanwhile does not change what is measured. */
export function ownBuild(folder: string): Build {
  return copied(ours, root, join(folder, 'build'));
}

export function otherBuild(path: string, folder: string): Build {
  return copied(basename(path), path, join(folder, `build-${basename(path)}`));
}

function copied(subject: string, from: string, to: string): Build {
  if (!existsSync(join(from, 'server/dist/cli.js'))) throw new Error(`${from} holds no build: run npm run build there`);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'server'), { recursive: true });
  for (const each of ['package.json', 'bin', 'dist'])
    cpSync(join(from, 'server', each), join(to, 'server', each), { recursive: true });
  return { subject, folder: to };
}

export function checkCommand({ subject, folder }: Build, path: string): Command {
  return { subject, argv: [process.execPath, join(folder, 'server/bin/conclusions.js'), 'check', path] };
}

export function emptyCommand(): Command {
  return { subject: emptyNode, argv: [process.execPath, '-e', '0'] };
}

export function passCommand(path: string): Command {
  return { subject: onePass, argv: [process.execPath, join(__dirname, 'floors/pass.cjs'), path] };
}

/** A language server over standard input and output. */
export interface Server {
  readonly subject: string;
  readonly argv: readonly [string, ...string[]];
  readonly languageId: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The text in the form this server reads; the document itself when left out. */
  readonly document?: BenchDocument;
  /** Asks for diagnostics, though the server only says later that it wants to be asked. */
  readonly pulls?: boolean;
  /** Sent when the session has begun. */
  readonly settings?: object;
  /** What the client answers, and may need the text as it is now for. */
  readonly answers?: (text: () => string) => Answers;
}

/** As the extension starts it. */
export function ownServer({ subject, folder }: Build): Server {
  const argv = [process.execPath, ...execArgv, join(folder, 'server/dist/server.js'), '--stdio'] as const;
  return { subject, argv, languageId: 'council-conclusions' };
}

export function floorServer(): Server {
  const argv = [process.execPath, join(__dirname, 'floors/idleServer.cjs')] as const;
  return { subject: idleServer, argv, languageId: 'plaintext' };
}
