/** Which texts were changed, as the local git tells it. Nothing is fetched. */
import { resolve } from 'node:path';
import { UsageError } from './io';
import type { Arguments, Option } from './options';

export const changedOptions: readonly Option[] = [
  { name: 'changed', about: 'Only texts changed since the last commit, or new.' },
  { name: 'since', value: 'REV', about: 'Only texts changed since the branch left REV, or new.' },
  { name: 'staged', about: 'Only texts with changes in the index.' },
];

/**
 * The absolute paths of all files changed, or undefined where all files are asked for.
 * @throws UsageError for options that do not go together, and where git cannot tell
 */
export function changedFiles(args: Arguments, cwd: string): ReadonlySet<string> | undefined {
  const given = changedOptions.filter(({ name }) => args.has(name)).map(({ name }) => `--${name}`);
  if (given.length === 0) return undefined;
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} say different things; give one of them`);
  if (args.positionals.includes('-')) throw new UsageError(`${given[0]} is about files, not about standard input`);
  const top = resolve(cwd, git(cwd, 'rev-parse', '--show-cdup').trim());
  const paths = args.has('staged') ? diff(top, '--cached') : [...diffFrom(top, args.value('since')), ...untracked(top)];
  return new Set(paths.map((path) => resolve(top, path)));
}

/** Against the last commit, or where the branch left a revision; all files where there is no commit yet. */
function diffFrom(top: string, since: string | undefined): string[] {
  const head = commit(top, 'HEAD');
  if (since === undefined) return head === undefined ? split(git(top, 'ls-files', '-z')) : diff(top, head);
  const revision = commit(top, since);
  if (revision === undefined || head === undefined) throw new UsageError(`--since: git knows no revision "${since}"`);
  const base = ask(top, 'merge-base', revision, head);
  return diff(top, base.status === 0 ? base.stdout.trim() : revision);
}

function commit(top: string, revision: string): string | undefined {
  const { status, stdout } = ask(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return status === 0 ? stdout.trim() : undefined;
}

/** Without what was taken away. */
function diff(top: string, from: string): string[] {
  return split(git(top, 'diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', '--diff-filter=d', from));
}

function untracked(top: string): string[] {
  return split(git(top, 'ls-files', '-z', '--others', '--exclude-standard'));
}

function split(list: string): string[] {
  return list.split('\0').filter((path) => path !== '');
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = ask(cwd, ...args);
  if (status !== 0) throw new UsageError(`git cannot tell what was changed: ${stderr.trim().split('\n')[0]}`);
  return stdout;
}

function ask(cwd: string, ...args: readonly string[]) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when git is asked
  const { spawnSync } = require('node:child_process') as typeof import('node:child_process');
  const done = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw new UsageError(`git cannot be run, so what was changed is not known: ${done.error.message}`);
  return done;
}
