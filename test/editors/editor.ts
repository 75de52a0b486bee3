/** What the tests in real editors share: the configuration as docs/editors.md has it, a folder with a text, a run. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { root } from '../../tools/repository';

const page = fs.readFileSync(path.join(root, 'docs/editors.md'), 'utf8');

/** The fenced text of a language in a section of the page: the one that holds `holding`, or the first. */
export function configuration(section: string, language: string, holding = ''): string {
  const [, rest] = page.split(`\n## ${section}\n`);
  const [own = ''] = (rest ?? '').split('\n## ');
  const texts = own.split(`\n\`\`\`${language}\n`).slice(1);
  const text = texts.map((each) => each.slice(0, each.indexOf('\n```'))).find((each) => each.includes(holding));
  if (text === undefined) throw new Error(`docs/editors.md has no ${language} for ${section}`);
  return `${text}\n`;
}

/** The date behind the faces is how none is written. */
export const draft = `Council conclusions on night trains

THE COUNCIL OF THE EUROPEAN UNION,

1. STRESSES that trains run.

2. INVITES the Commission 😀 to report on night trains 🚆 by 31/12/2027.
`;

export const faultyLine = '2. INVITES the Commission 😀 to report on night trains 🚆 by 31/12/2027.';
export const fixedLine = '2. INVITES the Commission 😀 to report on night trains 🚆 by 31 December 2027.';
/** What is written into the text: a call that has no note. */
export const written = '3. NOTES 😀 the report[^7].';

/** A home of its own, with the command on the path and the text in `work/draft.en.conclusions`. */
export class Desk {
  readonly home = fs.mkdtempSync(path.join(os.tmpdir(), 'editor-'));
  readonly work = path.join(this.home, 'work');
  readonly file = path.join(this.work, 'draft.en.conclusions');

  constructor() {
    this.write('work/draft.en.conclusions', draft);
    const command = path.join(root, 'server/bin/conclusions.js');
    this.write('bin/conclusions', `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, 0o755);
  }

  /** From now on, what the server says is written to this file too. */
  listen(): string {
    const wire = this.write('wire', '');
    const command = this.read('bin/conclusions').replace(/^exec (.*)$/m, `$1 | tee "${wire}"`);
    this.write('bin/conclusions', command, 0o755);
    return wire;
  }

  write(name: string, text: string, mode = 0o644): string {
    const file = path.join(this.home, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode });
    return file;
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.home, name), 'utf8');
  }

  /** Runs a program in the work folder; gives what it wrote. A status other than the one expected is an error. */
  run(program: string, args: readonly string[], expected = 0): string {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: this.work,
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
      env: environment(this.home),
    });
    const said = `${stdout}${stderr}`;
    if (error || status !== expected) throw new Error(`${program}: ${error?.message ?? status}\n${said.slice(-4000)}`);
    return stdout;
  }

  clear(): void {
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function environment(home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...{ HOME: home, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', QT_QPA_PLATFORM: 'offscreen' },
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_STATE_HOME: path.join(home, '.cache'),
    PATH: `${path.join(home, 'bin')}:${process.env.PATH ?? ''}`,
    // For the scripts: what to write into the text, and where to say what came of it.
    WRITTEN: written,
    SAID: path.join(home, 'said'),
  };
}
