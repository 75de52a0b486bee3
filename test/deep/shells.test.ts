/**
 * Completions in zsh and fish as a person meets them at the tab key, and the manual page in man. On Debian:
 * `npm run setup:deep`; without a program its tests say that they were skipped.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commandNames } from '../../server/src/cli/commands';
import { formats } from '../../server/src/cli/reports/report';
import { rules } from '../../server/src/service';
import { Folder, removeFolders } from '../cli/run';

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** A shell in a folder with one text. */
async function shell(name: string): Promise<{ folder: Folder; offered: (line: string) => string[] }> {
  const folder = new Folder({ 'text.conclusions': '' });
  folder.write('completions', (await folder.run(['completions', name])).stdout);
  folder.write('ask', asking[name]!);
  const env = { ...process.env, HOME: folder.path, XDG_CONFIG_HOME: folder.path, ZDOTDIR: folder.path, TERM: 'xterm' };
  return {
    folder,
    offered(line) {
      const flags = name === 'zsh' ? ['-f'] : ['--no-config'];
      const done = spawnSync(name, [...flags, folder.at('ask'), line], {
        cwd: folder.path,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 20_000,
      });
      assert.equal(done.error, undefined);
      assert.equal(done.stderr, '');
      return done.stdout
        .split(/\r?\n/)
        .map((each) => each.split('\t')[0]!.trim())
        .filter((each) => each !== '')
        .sort();
    },
  };
}

/** Scripts that print what is offered for a line. */
const asking: Readonly<Record<string, string>> = {
  fish: 'source completions\ncomplete -C $argv[1]\n',
  // A shell of its own on a terminal of its own, in which the tab key prints what would be offered.
  zsh: `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source ./inner; print -n RE''ADY"
zpty -r -m shell seen '*READY*'
zpty -w -n shell "$1"$'\\t'
zpty -r -m shell shown $'*\\002*\\003*'
print -r -- "\${\${shown#*$'\\002'}%%$'\\003'*}"
zpty -d shell
`,
};

/** What the inner zsh is told: instead of offering words it prints them between two signs. */
const inner = `PS1=''; PS2=''
autoload -U compinit && compinit -D -u
source ./completions
zstyle ':completion:*' insert-tab false
_begin() { print -n $'\\002' }
_end() { print -n $'\\003'; exit }
compprefuncs=(_begin)
comppostfuncs=(_end)
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  (( $#hits )) && print -l -- $hits
  builtin compadd "$@"
}
bindkey '^I' complete-word
`;

describe('completions at the tab key', function () {
  this.timeout(120_000);
  after(removeFolders);

  for (const name of ['fish', 'zsh']) {
    describe(`in ${name}${isThere(name) ? '' : ` (skipped: ${name} is not installed)`}`, () => {
      let offered: (line: string) => string[];

      before(async function () {
        if (!isThere(name)) return this.skip();
        const made = await shell(name);
        made.folder.write('inner', inner);
        offered = made.offered;
      });

      it('commands, and no files among them', () => {
        const all = offered('conclusions ').filter((each) => !each.startsWith('--'));
        assert.deepEqual(all, [...commandNames, 'help'].sort());
        assert.deepEqual(offered('conclusions com'), ['commitments', 'completions']);
      });

      it('options', () => {
        const found = offered('conclusions check --sta').map((each) => each.replace(/=$/, ''));
        assert.deepEqual([...new Set(found)], ['--stage', '--staged', '--stats']);
      });

      it('values of options', () => {
        const values = (line: string) => offered(line).map((each) => each.replace(/^--[\w-]+=/, ''));
        assert.deepEqual(values('conclusions check --stage '), ['draft', 'final', 'revision']);
        assert.deepEqual(values('conclusions check --stage=f'), ['final']);
        assert.deepEqual(values('conclusions check --format='), Object.keys(formats).sort());
        assert.deepEqual(values('conclusions commitments --class=re'), ['recital', 'request']);
      });

      it('rules, shells and files where they belong', () => {
        assert.deepEqual(
          offered('conclusions explain verb-'),
          rules
            .map(({ id }) => id)
            .filter((id) => id.startsWith('verb-'))
            .sort(),
        );
        assert.deepEqual(offered('conclusions completions '), ['bash', 'fish', 'zsh']);
        assert.ok(offered('conclusions check te').includes('text.conclusions'));
      });
    });
  }
});

describe(`the manual page${isThere('man') ? '' : ' (skipped: man is not installed)'}`, () => {
  after(removeFolders);

  it('is set without a warning, and reads as it should', async function () {
    if (!isThere('man')) this.skip();
    const folder = new Folder();
    folder.write('conclusions.1', (await folder.run(['man'])).stdout);
    const env = { ...process.env, MANWIDTH: '100', MANPAGER: 'cat', LC_ALL: 'C.UTF-8' };
    const done = spawnSync('man', ['--warnings', '-l', folder.at('conclusions.1')], { env, encoding: 'utf8' });
    assert.equal(done.stderr, '');
    assert.equal(done.status, 0);
    const text = done.stdout.replace(/.\u0008/g, '').replace(/\u001b\[[\d;]*m/g, '');
    for (const heading of ['NAME', 'SYNOPSIS', 'COMMANDS', 'EXIT STATUS'])
      assert.match(text, new RegExp(`^${heading}$`, 'm'));
    assert.match(text, /^ +--fix\[=safe\|all\]$/m);
    for (const name of commandNames) assert.match(text, new RegExp(`^ +conclusions ${name} `, 'm'));
  });
});
