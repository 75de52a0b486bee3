import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../server/package.json';
import { commandNames, commands } from '../../server/src/cli/commands';
import { optionForm } from '../../server/src/cli/options';
import { rules } from '../../server/src/rules';
import { version } from '../../server/src/version';
import { clean, faulty, Folder, removeFolders } from './run';

describe('the command line', () => {
  afterEach(removeFolders);

  const run = (...argv: string[]) => new Folder({ 'a.en.conclusions': faulty }).run(argv);

  it('says its version, which is that of the package', async () => {
    assert.equal(version, manifest.version);
    for (const option of ['--version', '-V'])
      assert.deepEqual(await run(option), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists its commands', async () => {
    for (const argv of [['--help'], ['-h'], ['help']]) {
      const { code, stdout } = await run(...argv);
      assert.equal(code, 0);
      for (const name of commandNames) assert.ok(stdout.includes(`  ${name} `), name);
    }
  });

  for (const name of commandNames) {
    it(`says what there is to say of ${name}`, async () => {
      const help = await run(name, '--help');
      assert.equal(help.code, 0);
      for (const option of commands[name].load().options)
        assert.ok(help.stdout.includes(`--${option.name}`), option.name);
      assert.deepEqual(await run('help', name), help);
      assert.deepEqual(await run(name, '-h'), help);
      const widest = Math.max(...help.stdout.split('\n').map(({ length }) => length));
      assert.ok(widest <= 120, `${widest} columns`);
    });

    it(`has each option of ${name} in docs/cli.md`, () => {
      const page = readFileSync(join(__dirname, '../../docs/cli.md'), 'utf8');
      assert.ok(page.includes(`conclusions ${name}`));
      for (const option of commands[name].load().options)
        assert.ok(page.includes(`\`${optionForm(option).replaceAll('|', '\\|')}\``), optionForm(option));
    });
  }

  it('has no help on a topic there is not', async () => {
    const { code, stderr } = await run('help', 'chek');
    assert.deepEqual([code, stderr], [2, 'conclusions: there is no command "chek"; did you mean "check"?\n']);
  });

  it('starts the language server', async () => {
    const folder = new Folder();
    for (const argv of [['lsp', '--stdio'], ['lsp'], ['lsp', '--stdio', '--clientProcessId=7']])
      assert.equal((await folder.run(argv)).code, 0);
    assert.equal(folder.serverStarted, 3);
    assert.equal((await folder.run(['lsp', 'a.conclusions'])).code, 2);
    assert.equal(folder.serverStarted, 3);
  });
});

describe('conclusions rules', () => {
  it('lists all rules', async () => {
    const { code, stdout } = await new Folder().run(['rules']);
    assert.equal(code, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      rules.map(({ id }) => id),
    );
  });

  it('lists them as JSON', async () => {
    const { stdout } = await new Folder().run(['rules', '--format=json']);
    const { schemaVersion, rules: listed } = JSON.parse(stdout) as { schemaVersion: number; rules: object[] };
    assert.equal(schemaVersion, 1);
    assert.deepEqual(
      listed,
      rules.map(({ id, family, severity, about, source }) => ({ id, family, severity, about, source })),
    );
  });

  it('takes no operand', async () => assert.equal((await new Folder().run(['rules', 'verb-case'])).code, 2));
  after(removeFolders);
});

describe('conclusions explain', () => {
  after(removeFolders);

  it('shows the page of a rule and its severity', async () => {
    const { code, stdout } = await new Folder().run(['explain', 'footnote-undefined']);
    assert.equal(code, 0);
    assert.match(stdout, /^# footnote-undefined\n/);
    assert.match(stdout, /\nSeverity: error, unless the configuration says otherwise\.\n$/);
  });

  const wrong: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [[], /explain takes one RULE/],
    [['footnote-undefined', 'footnote-unused'], /explain takes one RULE/],
    [['footnote-undefine'], /there is no "footnote-undefine"; did you mean "footnote-undefined"\?/],
  ];
  for (const [argv, message] of wrong) {
    it(`takes the id of one rule, not ${argv.join(' ') || 'nothing'}`, async () => {
      const { code, stderr } = await new Folder().run(['explain', ...argv]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});

describe('conclusions outline', () => {
  afterEach(removeFolders);

  it('prints JSON as the contract has it', async () => {
    const { code, stdout } = await new Folder({ 'a.en.conclusions': clean }).run([
      'outline',
      '--format',
      'json',
      'a.en.conclusions',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), {
      language: 'en',
      title: 'Council conclusions on the mapping of caves',
      headings: [],
      paragraphs: [
        { number: 1, line: 4, verbs: ['WELCOMES'] },
        { number: 2, line: 6, verbs: ['INVITES'] },
      ],
      footnotes: [{ label: '1', line: 8, text: 'The report on caves.', calls: [4] }],
      acronyms: [],
    });
  });

  it('prints lines for people', async () => {
    const { stdout } = await new Folder().run(['outline', '-'], { stdin: clean });
    assert.equal(
      stdout,
      'Council conclusions on the mapping of caves [en]\n    1. WELCOMES\n    2. INVITES\n\nFootnotes\n    1. The report on caves.\n',
    );
  });

  it('has something to say of an empty text', async () => {
    assert.equal((await new Folder().run(['outline', '-'])).stdout, '(no title) [language unknown]\n');
  });

  const wrong: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [[], /outline takes one FILE/],
    [['a.en.conclusions', 'b.en.conclusions'], /outline takes one FILE/],
    [['.'], /outline takes one FILE; \. names 2/],
    [['c'], /c: there is no such file/],
  ];
  for (const [argv, message] of wrong) {
    it(`takes one text, not ${argv.join(' and ') || 'none'}`, async () => {
      const { code, stderr } = await new Folder({ 'a.en.conclusions': clean, 'b.en.conclusions': clean }).run([
        'outline',
        ...argv,
      ]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});
