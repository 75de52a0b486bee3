/** What lies in the repository for services, hooks and shells, run as they would run it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, copyFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import matchers from '../../ci/problem-matcher.json';
import { commandNames, commands } from '../../server/src/cli/commands';
import { formats } from '../../server/src/cli/reports/report';
import { read, root } from '../../tools/repository';
import { bundle } from './bundle';
import { clean, faulty, Folder, removeFolders } from './run';

describe('integration', function () {
  this.timeout(60_000);
  let command: Folder;

  before(async () => {
    command = new Folder();
    await bundle(command.at('cli.js'));
    command.write('bin/conclusions', `#!/bin/sh\nexec "${process.execPath}" "${command.at('cli.js')}" "$@"\n`);
    chmodSync(command.at('bin/conclusions'), 0o755);
  });
  after(removeFolders);

  const environment = (): NodeJS.ProcessEnv => ({
    ...process.env,
    PATH: `${command.at('bin')}${delimiter}${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  });

  function run(folder: Folder, program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
    return spawnSync(program, args, { cwd: folder.path, encoding: 'utf8', env: { ...environment(), ...more } });
  }

  function git(folder: Folder, ...args: readonly string[]): SpawnSyncReturns<string> {
    return run(folder, 'git', args);
  }

  describe('the action', () => {
    const act = (folder: Folder, inputs: NodeJS.ProcessEnv) =>
      run(folder, 'bash', [join(root, 'ci/action.sh')], {
        CONCLUSIONS: command.at('cli.js'),
        GITHUB_STEP_SUMMARY: folder.at('summary.md'),
        GITHUB_OUTPUT: folder.at('output'),
        ...inputs,
      });

    it('annotates, summarises, leaves SARIF and tells its outputs', () => {
      const folder = new Folder({ 'my texts/a.en.conclusions': faulty, 'b.en.conclusions': clean });
      const { status, stdout, stderr } = act(folder, { INPUT_PATHS: 'my texts\nb.*\n', INPUT_SARIF: 'out.sarif' });
      assert.equal(status, 1, stderr);
      assert.match(stdout, /^::error title=footnote-undefined,file=my texts\/a\.en\.conclusions,line=5,/);
      assert.match(folder.read('summary.md'), /\| 2 \| 2 \| 1 \| 0 \| 0 \|/);
      assert.equal(folder.read('output'), 'sarif=out.sarif\nexit-code=1\n');
      assert.match(folder.read('out.sarif'), /"version": "2\.1\.0"/);
    });

    it('hands its inputs on, and runs none of them', () => {
      const folder = new Folder({ 'a.en.conclusions': faulty });
      const fine = act(folder, { INPUT_FAIL_ON: 'never', INPUT_STAGE: 'final', INPUT_MAX_WARNINGS: '1' });
      assert.equal(fine.status, 0, fine.stderr);
      const evil = act(folder, { INPUT_PATHS: '$(touch evil)\n--fix\n', INPUT_STAGE: '`touch evil`' });
      assert.equal(evil.status, 2);
      assert.deepEqual(
        [folder.read('a.en.conclusions'), git(folder, 'ls-files', '-o').stdout.includes('evil')],
        [faulty, false],
      );
    });

    it('has a variable for each input, and no other', () => {
      const action = read('action.yml');
      const script = read('ci/action.sh');
      const inputs = action.slice(action.indexOf('inputs:'), action.indexOf('outputs:')).matchAll(/^ {2}([a-z-]+):$/gm);
      const names = [...inputs].map(([, name]) => name!);
      assert.ok(names.length > 4);
      const variable = (name: string) => `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
      for (const name of names) assert.ok(action.includes(`${variable(name)}: \${{ inputs.${name} }}`), name);
      const used = new Set(script.match(/INPUT_[A-Z_]+/g));
      assert.deepEqual([...used].sort(), names.map(variable).sort());
    });
  });

  describe('before a commit', () => {
    /** A repository with a hook, and a first commit made without it. */
    function repository(hook: string): Folder {
      const folder = new Folder({ 'old.conclusions': faulty, 'notes.txt': 'x' });
      git(folder, 'init', '-q', '-b', 'main');
      git(folder, 'add', '.');
      assert.equal(git(folder, 'commit', '-qm', 'a').status, 0);
      folder.write('.git/hooks/pre-commit', hook);
      chmodSync(folder.at('.git/hooks/pre-commit'), 0o755);
      return folder;
    }

    function commit(folder: Folder, name: string, text: string): SpawnSyncReturns<string> {
      folder.write(name, text);
      git(folder, 'add', name);
      return git(folder, 'commit', '-qm', name);
    }

    it('the hooks for pre-commit stop what is wrong and let pass what is right', () => {
      const hooks = read('.pre-commit-hooks.yaml');
      const entry = /id: conclusions\n[^]*?entry: (.*)/.exec(hooks)![1]!;
      const files = /files: '(.*)'/.exec(hooks)![1]!;
      const folder = repository(
        `#!/bin/bash\ngit diff --cached --name-only -z | grep -zP '${files}' | xargs -0 -r ${entry}\n`,
      );
      assert.equal(commit(folder, 'more notes.txt', faulty).status, 0);
      assert.equal(commit(folder, 'a 🗺.en.conclusions', clean).status, 0);
      const stopped = commit(folder, 'b.en.conclusions.md', faulty);
      assert.notEqual(stopped.status, 0);
      assert.match(stopped.stdout + stopped.stderr, /^b\.en\.conclusions\.md:5:36: error/);
    });

    it('the hook of docs/ci.md does, too', () => {
      const script = /```sh\n(#!\/bin\/sh\n[^]*?)```/.exec(read('docs/ci.md'))![1]!;
      assert.match(script, /npx --no-install conclusions check --staged/);
      const folder = repository(script.replace('npx --no-install ', ''));
      assert.equal(commit(folder, 'a.en.conclusions', clean).status, 0);
      assert.notEqual(commit(folder, 'b.en.conclusions', faulty).status, 0);
      // What is committed counts, not what the file says by now; nor what else is staged where one file is named.
      folder.write('b.en.conclusions', clean);
      assert.notEqual(git(folder, 'commit', '-qm', 'b').status, 0);
      folder.write('a.en.conclusions', `${clean}\n`);
      const one = git(folder, 'commit', '-qm', 'a', '--', 'a.en.conclusions');
      assert.equal(one.status, 0, one.stderr);
      git(folder, 'add', 'b.en.conclusions');
      folder.write('b.en.conclusions', faulty);
      assert.equal(git(folder, 'commit', '-qm', 'b').status, 0);
      assert.equal(git(folder, 'show', 'HEAD:b.en.conclusions').stdout, clean);
      const all = git(folder, 'commit', '-qam', 'all');
      assert.notEqual(all.status, 0);
      assert.match(all.stdout + all.stderr, /b\.en\.conclusions:5:36/);
    });

    it('the hook that fixes stops the commit where it changed something, and lets the next one pass', () => {
      const entry = /id: conclusions-fix\n[^]*?entry: (.*)/.exec(read('.pre-commit-hooks.yaml'))![1]!;
      // As pre-commit does it: the files of the commit, and a failure where one was changed.
      const folder = repository(
        `#!/bin/bash\ngit diff --cached --name-only -z --diff-filter=d | xargs -0 -r ${entry} && git diff --quiet\n`,
      );
      const fixable = clean.replace('The report on caves.', 'The report on caves');
      assert.notEqual(commit(folder, 'a.en.conclusions', fixable).status, 0);
      assert.equal(folder.read('a.en.conclusions'), clean);
      assert.equal(commit(folder, 'a.en.conclusions', folder.read('a.en.conclusions')).status, 0);
    });
  });

  describe('docs/ci.md', () => {
    const lines = read('docs/ci.md')
      .split('\n')
      .filter((line) => line.startsWith('npx --no-install conclusions '));

    it('shows calls', () => assert.ok(lines.length > 7));
    for (const line of lines) {
      it(line, async () => {
        const folder = new Folder({
          'a.en.conclusions': clean,
          'baseline.json': '{ "schemaVersion": 1, "findings": [] }',
        });
        git(folder, 'init', '-q', '-b', 'main');
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', 'a');
        git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
        const { code, stderr } = await folder.run(line.split(' ').slice(3));
        assert.equal(code, 0, stderr);
      });
    }
  });

  it('the job for GitLab is a call that writes its reports', async () => {
    const job = read('ci/gitlab.yml');
    const call = /npx --no-install conclusions (.*) -- \$CONCLUSIONS_PATHS/.exec(job)![1]!;
    const folder = new Folder({ 'a.en.conclusions': faulty });
    assert.equal((await folder.run([...call.split(' '), '--', '.'])).code, 1);
    const reports = [...job.matchAll(/^ {6}(?:codequality|junit): (.*)$/gm)].map(([, name]) => name!);
    assert.equal(reports.length, 2);
    for (const name of reports) assert.ok(folder.read(name).length > 100);
  });

  it('the problem matchers read each line of the concise format once', async () => {
    const folder = new Folder({ 'a b.en.conclusions': faulty });
    const { stdout } = await folder.run(['check', '--format=concise', '--rule=paragraph-number=hint']);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const found = matchers.problemMatcher.filter(({ pattern: [pattern] }) => new RegExp(pattern!.regexp).test(line));
      assert.equal(found.length, 1, line);
      assert.equal(found[0]!.owner === 'conclusions-notices', line.includes(' hint '));
      const [pattern] = found[0]!.pattern;
      const groups = new RegExp(pattern!.regexp).exec(line)!;
      assert.equal(groups[pattern!.file], 'a b.en.conclusions');
      assert.match(groups[pattern!.code]!, /^[a-z-]+$/);
    }
  });

  it('the command in one file checks, fixes and serves anywhere', async () => {
    const call = /^node esbuild\.mjs single$/m.exec(read('docs/ci.md'))![0].split(' ').slice(1);
    const built = spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8' });
    assert.equal(built.status, 0, built.stderr);
    const folder = new Folder({
      'a.en.conclusions': faulty,
      'b.nl.conclusions': clean,
      'conclusions.yaml': 'stage: final\n',
    });
    copyFileSync(join(root, 'out/conclusions.js'), folder.at('elsewhere.js'));
    const alone = (...args: string[]) => run(folder, process.execPath, ['elsewhere.js', ...args]);
    assert.match(alone('check', '--format=concise', '--jobs=2').stdout, /^a\.en\.conclusions:5:36: error/);
    assert.match(alone('explain', 'verb-case').stdout, /verb-case/);
    assert.match(alone('config').stdout, /^stage +final +conclusions\.yaml$/m);
    assert.match(alone('check', '--fix', '**/*.conclusions').stderr, /a\.en\.conclusions: 2 fixes applied/);
    const hello = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const server = spawn(process.execPath, ['elsewhere.js', 'lsp'], { cwd: folder.path });
    const answered = new Promise<string>((resolve) => server.stdout.setEncoding('utf8').once('data', resolve));
    server.stdin.write(`Content-Length: ${hello.length}\r\n\r\n${hello}`);
    const given = await Promise.race([answered, wait(20_000, 'no answer')]);
    server.kill();
    // An error would be shorter.
    assert.match(given, /^Content-Length: \d{4}\r\n\r\n/);
  });

  describe('completions', () => {
    async function offered(line: string): Promise<string[]> {
      const folder = new Folder();
      const { stdout, code } = await folder.run(['completions', 'bash']);
      assert.equal(code, 0);
      const script = `${stdout}
COMP_LINE=$1; COMP_POINT=\${#1}
read -ra COMP_WORDS <<< "$(sed 's/=/ = /g' <<< "$1")"
case "$1" in *' ') COMP_WORDS+=('') ;; esac
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_conclusions
printf '%s\\n' "\${COMPREPLY[@]}"`;
      const done = spawnSync('bash', ['-euc', script, 'bash', line], { encoding: 'utf8' });
      assert.equal(done.stderr, '');
      return done.stdout.trimEnd().split('\n');
    }

    it('offers commands, options and values in bash', async () => {
      assert.deepEqual(await offered('conclusions '), [...commandNames, 'help', '--help', '--version']);
      assert.deepEqual(await offered('conclusions che'), ['check']);
      assert.deepEqual(await offered('conclusions check --sta'), [
        '--stage=draft',
        '--stage=revision',
        '--stage=final',
        '--staged',
        '--stats',
      ]);
      assert.deepEqual(await offered('conclusions check --stage=f'), ['final']);
      assert.deepEqual(await offered('conclusions completions '), ['--help', 'bash', 'zsh', 'fish']);
      assert.ok((await offered('conclusions explain verb-')).includes('verb-case'));
      assert.deepEqual(await offered('conclusions check --format='), Object.keys(formats));
    });

    it('are there for zsh and fish, with each option', async () => {
      for (const shell of ['zsh', 'fish']) {
        const { stdout } = await new Folder().run(['completions', shell]);
        for (const name of commandNames)
          for (const option of commands[name].load().options)
            assert.ok(stdout.includes(option.name), `${shell} ${option.name}`);
      }
    });

    it('are refused for no shell, and one there is not', async () => {
      const folder = new Folder();
      assert.equal((await folder.run(['completions'])).code, 2);
      assert.match((await folder.run(['completions', 'fihs'])).stderr, /there is no "fihs"; did you mean "fish"\?/);
    });
  });

  it('the manual page has each command and option', async () => {
    const { stdout, code } = await new Folder().run(['man']);
    assert.equal(code, 0);
    assert.match(stdout, /^\.TH CONCLUSIONS 1 /);
    for (const name of commandNames) {
      assert.ok(stdout.includes(`.SS "conclusions ${name} `), name);
      for (const option of commands[name].load().options)
        assert.ok(stdout.includes(`--${option.name}`.replaceAll('-', '\\-')), option.name);
    }
    assert.doesNotMatch(
      stdout,
      /^[.'](?!(?:TH|SH|SS|TP|PP|nf|fi|B|I)\b)/m,
      'a line of text that would be an instruction',
    );
  });
});
