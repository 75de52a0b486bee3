/** Which texts were changed, as the local git tells it. Nothing is fetched. */
import { resolve } from 'node:path';
import { findTexts, selects, shownPath } from './find';
import { inputsOf, type Input, type Inputs } from './inputs';
import { UsageError, type Io } from './io';
import type { Arguments, Option } from './options';

export const changedOptions: readonly Option[] = [
  { name: 'changed', about: 'Only texts changed since the last commit, or new.' },
  { name: 'since', value: 'REV', about: 'Only texts changed since the branch left REV, or new.' },
  { name: 'staged', about: 'Only texts with changes in the index, as they stand in the index.' },
];

/**
 * The texts a run is to check.
 * @throws UsageError for options that do not go together, and where git cannot tell
 */
export async function chosen(args: Arguments, io: Io): Promise<Inputs & { readonly notice?: string }> {
  const how = wishOf(args);
  const operands = args.positionals.length > 0 ? args.positionals : ['.'];
  if (how === undefined) return inputsOf(operands, args, io);
  const top = resolve(io.cwd, git(io.cwd, 'rev-parse', '--show-cdup').trim());
  const { inputs, problems } =
    how === 'staged' ? staged(operands, top, io.cwd) : changedAmong(await inputsOf(operands, args, io), args, top);
  return { inputs, problems, ...(inputs.length === 0 && problems.length === 0 && { notice: 'no text was changed' }) };
}

function wishOf(args: Arguments): string | undefined {
  const given = changedOptions.map(({ name }) => name).filter((name) => args.has(name));
  if (given.length === 0) return undefined;
  const names = given.map((name) => `--${name}`).join(' and ');
  if (given.length > 1) throw new UsageError(`${names} say different things; give one of them`);
  if (args.positionals.includes('-')) throw new UsageError(`${names} is about files, not about standard input`);
  if (given[0] === 'staged' && args.has('fix'))
    throw new UsageError('--staged checks what will be committed, and --fix writes files; fix first, then git add');
  return given[0];
}

function changedAmong({ inputs, problems }: Inputs, args: Arguments, top: string): Inputs {
  const changed = new Set([...diffFrom(top, args.value('since')), ...untracked(top)].map((path) => resolve(top, path)));
  return { inputs: inputs.filter(({ path }) => changed.has(path)), problems };
}

/** What will be committed: the file may have been changed since it was staged, or be gone. */
function staged(operands: readonly string[], top: string, cwd: string): Inputs {
  const files = stagedFiles(top).map(({ name, id }) => ({ id, path: resolve(top, name) }));
  const wanted = selects(operands, cwd);
  const entries = files.filter(({ path }) => wanted(path));
  const contents = contentsOf(
    top,
    entries.map(({ id }) => id),
  );
  const inputs = entries.map(({ path }, index): Input => {
    return { path, shown: shownPath(path, cwd), isStdin: false, bytes: contents[index]! };
  });
  inputs.sort((one, other) => (one.shown < other.shown ? -1 : 1));
  const others = operands.filter((operand) => !entries.some(({ path }) => selects([operand], cwd)(path)));
  return { inputs, problems: findTexts(others, cwd).problems };
}

/** Files of the index that are not as in the last commit: where they lie in the repository, and as what git keeps them. */
function stagedFiles(top: string): { readonly name: string; readonly id: string }[] {
  const list = git(top, 'diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=du');
  const fields = split(list);
  const files: { name: string; id: string }[] = [];
  // `:100644 100644 OLD NEW M`, then the name; 120000 is a link, 160000 another repository.
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , id = ''] = fields[at]!.split(' ');
    if (mode.startsWith('100')) files.push({ name: fields[at + 1]!, id });
  }
  return files;
}

/** Without what a checkout would change: this is what others will get. */
function contentsOf(top: string, ids: readonly string[]): Uint8Array[] {
  if (ids.length === 0) return [];
  const { status, output } = run(top, ['cat-file', '--batch'], ids.join('\n'));
  const contents: Uint8Array[] = [];
  for (let at = 0; status === 0 && contents.length < ids.length;) {
    const head = output.toString('latin1', at, output.indexOf(10, at));
    const start = at + head.length + 1;
    const size = Number(head.match(/^\S+ blob (\d+)$/)?.[1] ?? NaN);
    if (Number.isNaN(size)) break;
    contents.push(output.subarray(start, start + size));
    at = start + size + 1;
  }
  if (contents.length < ids.length) throw new UsageError('git does not give what is staged; is the repository whole?');
  return contents;
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
  const { status, output, stderr } = run(cwd, args);
  return { status, stdout: output.toString('utf8'), stderr };
}

function run(cwd: string, args: readonly string[], input = '') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only when git is asked
  const { spawnSync } = require('node:child_process') as typeof import('node:child_process');
  const done = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], { cwd, input, maxBuffer: 1 << 30 });
  if (done.error) throw new UsageError(`git cannot be run, so what was changed is not known: ${done.error.message}`);
  return { status: done.status, output: done.stdout, stderr: done.stderr.toString('utf8') };
}
