import assert from 'node:assert/strict';
import { clean, faulty, Folder, removeFolders } from './run';

const bad = { 'a.en.conclusions': faulty };

describe('conclusions.json', () => {
  afterEach(removeFolders);

  it('is found above the text, the nearest alone', async () => {
    const folder = new Folder({
      'conclusions.json': '{ "rules": { "footnote-undefined": "off", "paragraph-number": "off" } }',
      'texts/a.en.conclusions': faulty,
      'texts/own/conclusions.json': '{}',
      'texts/own/b.en.conclusions': faulty,
    });
    const { stdout } = await folder.run(['check', '--format=concise', '--rule=footnote-punctuation=off']);
    assert.match(stdout, /^texts\/own\/b\.en\.conclusions:5:36: error[^\n]*\ntexts\/own\/b\.en[^\n]*\n$/);
  });

  it('gives way to the command line', async () => {
    const folder = new Folder({
      ...bad,
      'conclusions.json': '{ "language": "nl", "rules": { "footnote-undefined": "off" } }',
    });
    const first = await folder.run(['check', '--format=json']);
    assert.match(first.stdout, /"language": "nl"/);
    assert.doesNotMatch(first.stdout, /footnote-undefined/);
    const { stdout } = await folder.run(['check', '--format=json', '--language=en', '--rule=footnote-undefined=hint']);
    assert.match(stdout, /"language": "en"/);
    assert.match(stdout, /"rule": "footnote-undefined",\n\s+"severity": "hint"/);
  });

  it('holds for standard input, by its name', async () => {
    const folder = new Folder({ 'texts/conclusions.json': '{ "language": "nl" }' });
    const { stdout } = await folder.run(['check', '-', '--stdin-filename=texts/a.conclusions', '--format=json'], {
      stdin: clean,
    });
    assert.match(stdout, /"language": "nl"/);
  });

  it('is not asked for the outline of a text that says its language, but is for one that does not', async () => {
    const folder = new Folder({ 'a.conclusions': '1. 2.\n', 'conclusions.json': '{ "language": "nl" }' });
    const { stdout } = await folder.run(['outline', 'a.conclusions', '--format=json']);
    assert.match(stdout, /"language": "nl"/);
  });

  const wrong: readonly (readonly [what: string, config: string | Uint8Array, message: RegExp])[] = [
    [
      'a key there is not',
      '{\n  "rule": {}\n}',
      /^conclusions: conclusions\.json:2:3: there is no key "rule"; did you mean "rules"\?\n$/,
    ],
    [
      'a rule there is not',
      '{ "rules": { "footnote-undefind": "off" } }',
      /conclusions\.json:1:14: there is no rule "footnote-undefind"; did you mean "footnote-undefined"\?/,
    ],
    [
      'a stage there is not',
      '{ "stage": "finall" }',
      /conclusions\.json:1:12: "finall" is not a stage; did you mean "final"\?/,
    ],
    ['bad JSON', '{ "stage" "final" }', /conclusions\.json:1:\d+: not well-formed JSON: colon expected/],
    ['bad UTF-8', Uint8Array.of(0x7b, 0x80), /conclusions\.json:1:1: not valid UTF-8 at byte 1/],
    ['two faults', '{ "stag": 1,\n  "ruls": 2 }', /:1:3: [^\n]+\nconclusions: conclusions\.json:2:3: /],
  ];
  for (const [what, config, message] of wrong) {
    it(`is refused with ${what}`, async () => {
      const { code, stderr } = await new Folder({ ...bad, 'conclusions.json': config }).run([
        'check',
        '--format=concise',
      ]);
      assert.match(stderr, message);
      assert.equal(code, 2);
    });
  }
});

describe('a configuration in another notation', () => {
  afterEach(removeFolders);

  const off = { 'footnote-undefined': 'off', 'paragraph-number': 'off' };
  const written: Readonly<Record<string, string>> = {
    'conclusions.jsonc': `{ /* house */ "rules": ${JSON.stringify(off)} }`,
    'conclusions.yaml': '# house\nrules:\n  footnote-undefined: off\n  paragraph-number: off\n',
    'conclusions.yml': 'rules: { footnote-undefined: off, paragraph-number: off }',
    'conclusions.toml': '# house\n[rules]\nfootnote-undefined = "off"\nparagraph-number = "off"\n',
  };
  for (const [name, text] of Object.entries(written)) {
    it(`may be a ${name}`, async () => {
      const folder = new Folder({ ...bad, [name]: text });
      assert.equal((await folder.run(['check', '--format=concise'])).code, 0);
      const { stdout } = await folder.run(['config', '--format=json']);
      assert.match(stdout, new RegExp(`"value": "off",\\s+"origin": "${name.replace('.', '\\.')}"`));
    });

    it(`tells what is wrong in a ${name}, and where`, async () => {
      const folder = new Folder({ ...bad, [name]: text.replace('paragraph-number', 'paragraph-numbr') });
      const { code, stdout, stderr } = await folder.run(['check']);
      assert.match(
        stderr,
        new RegExp(
          `^conclusions: ${name}:\\d:\\d+: there is no rule "paragraph-numbr"; did you mean "paragraph-number"\\?\\n$`,
        ),
      );
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  it('is refused beside another: nobody knows which holds', async () => {
    const { code, stderr } = await new Folder({ ...bad, ...written }).run(['check']);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^conclusions: conclusions\.jsonc:1:1: conclusions\.yaml and conclusions\.yml and conclusions\.toml lie beside conclusions\.jsonc; of two nobody knows which holds: keep one\n/,
    );
    assert.equal(stderr.match(/lie beside/g)?.length, 4);
  });

  it('may extend one in any other', async () => {
    const folder = new Folder({
      ...bad,
      'conclusions.toml': 'extends = "house/a.yaml"',
      'house/a.yaml': 'extends: ./b.json\nrules: { paragraph-number: off }',
      'house/b.json': '{ "rules": { "footnote-undefined": "off", "paragraph-number": "error" } }',
    });
    assert.equal((await folder.run(['check'])).code, 0);
    const { stdout } = await folder.run(['config']);
    assert.match(stdout, /^rules\.footnote-undefined +off +house\/b\.json$/m);
    assert.match(stdout, /^rules\.paragraph-number +off +house\/a\.yaml$/m);
  });
});

describe('own verbs and wordings', () => {
  afterEach(removeFolders);

  const files = {
    'a.en.conclusions': clean.replace('INVITES the Commission', 'PETITIONS the Commission, in order to learn,'),
    'conclusions.yaml': `
verbs: { en: { singular: { request: PETITIONS } } }
wordings: { en: { in order to: to, utilise: use } }
overrides: [{ files: 'old/**', verbs: { en: { singular: { request: [PLEADS with] } } }, wordings: { en: { utilise: apply } } }]
`,
  };

  it('are read and found', async () => {
    const folder = new Folder(files);
    const outline = await folder.run(['outline', 'a.en.conclusions', '--format=json']);
    assert.match(outline.stdout, /"PETITIONS"/);
    const { stdout } = await folder.run(['check', '--format=concise']);
    assert.match(
      stdout,
      /^a\.en\.conclusions:7:30: warning “in order to” is not what your house writes: write “to”\. \[wording-house\]$/m,
    );
    assert.match((await folder.run(['commitments', '.'])).stdout, /PETITIONS/);
  });

  it('are shown with where they come from', async () => {
    const { stdout } = await new Folder(files).run(['config', 'old/x.conclusions']);
    assert.deepEqual(
      stdout
        .split('\n')
        .filter((line) => /^(?:verbs|wordings)/.test(line))
        .map((line) => line.replaceAll(/ {2,}/g, ' | ')),
      [
        'verbs.en.singular.request | PETITIONS | conclusions.yaml',
        'verbs.en.singular.request | PLEADS with | conclusions.yaml, old/**',
        'wordings.en.in order to | to | conclusions.yaml',
        'wordings.en.utilise | apply | conclusions.yaml, old/**',
      ],
    );
  });
});

describe('several configurations', () => {
  afterEach(removeFolders);

  const json = (value: object) => JSON.stringify(value);
  const found = async (folder: Folder, ...argv: string[]) => {
    const { stdout, stderr } = await folder.run(['check', '--format=concise', ...argv]);
    return stderr + stdout.replaceAll(/^(\S+?):\d+:\d+: (\w+) .* \[(.*)\]$/gm, '$1 $2 $3');
  };

  it('root: false lets the one above hold where the nearest says nothing', async () => {
    const folder = new Folder({
      'conclusions.json': json({ rules: { 'paragraph-number': 'off', 'footnote-undefined': 'off' } }),
      'texts/conclusions.json': json({ root: false, rules: { 'footnote-undefined': 'hint' } }),
      'texts/a.en.conclusions': faulty,
    });
    assert.equal(
      await found(folder),
      'texts/a.en.conclusions hint footnote-undefined\ntexts/a.en.conclusions warning footnote-punctuation\n',
    );
  });

  it('extends: files below the folder, the later before the earlier, the own before both', async () => {
    const folder = new Folder({
      ...bad,
      'house/a.json': json({
        rules: { 'footnote-undefined': 'off', 'paragraph-number': 'hint', 'footnote-punctuation': 'off' },
      }),
      'house/b.json': json({ extends: 'c.json', rules: { 'paragraph-number': 'warning' } }),
      'house/c.json': json({ rules: { 'paragraph-number': 'information', 'footnote-undefined': 'information' } }),
      'conclusions.json': json({ extends: ['house/a.json', 'house/b.json'], rules: { 'footnote-undefined': 'hint' } }),
    });
    assert.equal(
      await found(folder),
      'a.en.conclusions hint footnote-undefined\na.en.conclusions warning paragraph-number\n',
    );
  });

  it('extends: what is not there, leads round or has a fault is told', async () => {
    const of = (files: Readonly<Record<string, string>>) => found(new Folder({ ...bad, ...files }));
    assert.match(
      await of({ 'conclusions.json': json({ extends: 'no.json' }) }),
      /conclusions\.json:1:12: "extends": there is no file no\.json/,
    );
    assert.match(
      await of({ 'conclusions.json': json({ extends: 'b.json' }), 'b.json': json({ extends: './b.json' }) }),
      /b\.json:1:12: "extends" leads round in a circle/,
    );
    assert.match(
      await of({ 'conclusions.json': json({ extends: 'b.json' }), 'b.json': json({ stage: 'x' }) }),
      /b\.json:1:10: "x" is not a stage/,
    );
  });

  it('overrides: for the texts they name, from the folder of the file', async () => {
    const off = { 'footnote-undefined': 'off', 'footnote-punctuation': 'off' };
    const folder = new Folder({
      'texts/conclusions.json': json({
        overrides: [
          { files: 'old/**', rules: { 'paragraph-number': 'off' } },
          { files: '*.en.conclusions', rules: off },
        ],
      }),
      'texts/a.en.conclusions': faulty,
      'texts/old/b.en.conclusions': faulty,
      'texts/old/c.nl.conclusions': clean,
    });
    assert.equal(await found(folder), 'texts/a.en.conclusions error paragraph-number\n');
    assert.equal(
      await found(folder, 'texts/old/b.en.conclusions', '--rule=paragraph-number=hint'),
      'texts/old/b.en.conclusions hint paragraph-number\n',
    );
  });

  it('package.json has a key for it; conclusions.json beside it goes before', async () => {
    const manifest = json({ name: 'conclusions', conclusions: { rules: { 'footnote-undefined': 'off' } } });
    const folder = new Folder({ ...bad, 'package.json': manifest });
    assert.doesNotMatch(await found(folder), /footnote-undefined/);
    folder.write('package.json', manifest.replace('"off"', '"of"'));
    assert.match(await found(folder), /package\.json:1:\d+: "of" is not a severity; did you mean "off"\?/);
    folder.write('conclusions.json', '{}');
    assert.match(await found(folder), /footnote-undefined/);
  });

  it('a package.json without the key, or a broken one, is not asked', async () => {
    for (const text of ['{ "bin": { "conclusions": "x" } }', '{ "conclusions"', '\0'])
      assert.match(await found(new Folder({ ...bad, 'package.json': text, 'x/y': '' })), /^a\.en\.conclusions error/);
  });

  it('conclusions config tells what holds, and who says so', async () => {
    const folder = new Folder({
      'conclusions.json': json({
        stage: 'revision',
        acronyms: { EAC: 'European Agency for Caves' },
        overrides: [{ files: ['*.nl.*', 'x'], language: 'nl' }],
      }),
      'texts/conclusions.json': json({ root: false, rules: { 'verb-case': 'off' } }),
    });
    const { stdout, code } = await folder.run(['config', 'texts/a.nl.conclusions', '--stage=final', '--format=json']);
    assert.equal(code, 0);
    const { path, values } = JSON.parse(stdout) as {
      path: string;
      values: { key: string; value: string; origin: string }[];
    };
    assert.equal(path, 'texts/a.nl.conclusions');
    assert.deepEqual(
      values.filter(({ origin }) => origin !== 'default').map(({ key, value, origin }) => `${key} ${value} ${origin}`),
      [
        'stage final command line',
        'language nl conclusions.json, *.nl.* x',
        'rules.verb-case off texts/conclusions.json',
        'acronyms.EAC European Agency for Caves conclusions.json',
      ],
    );
    assert.equal(values.find(({ key }) => key === 'rules.verb-missing')?.value, 'information');
    const text = (await folder.run(['config'])).stdout;
    assert.match(text, /^stage {2,}revision {2,}conclusions\.json\nlanguage {2,}\(told by the text\) {2,}default\n/);
    assert.equal((await folder.run(['config', 'a', 'b'])).code, 2);
  });
});

describe('conclusions init', () => {
  afterEach(removeFolders);

  it('writes a configuration that is read without a problem', async () => {
    const folder = new Folder({ 'a.en.conclusions': clean });
    const first = await folder.run(['init']);
    assert.deepEqual(first, { code: 0, stdout: '', stderr: 'conclusions: wrote conclusions.json\n' });
    assert.equal((await folder.run(['check'])).code, 0);
    folder.write('conclusions.json', folder.read('conclusions.json').replaceAll(/\/\/ (")/g, '$1'));
    assert.deepEqual(await folder.run(['check', '--format=concise']), { code: 0, stdout: '', stderr: '' });
  });

  for (const format of ['json', 'yaml', 'toml']) {
    it(`writes one in ${format}, of which every line that is commented out is right`, async () => {
      const name = `conclusions.${format}`;
      const folder = new Folder({ 'a.en.conclusions': clean });
      const first = await folder.run(['init', `--format=${format}`]);
      assert.deepEqual(first, { code: 0, stdout: '', stderr: `conclusions: wrote ${name}\n` });
      const config = async () => {
        const { code, stdout, stderr } = await folder.run(['config', 'adopted/x', '--format=json']);
        assert.deepEqual([code, stderr], [0, '']);
        const { values } = JSON.parse(stdout) as { values: { origin: string; key: string }[] };
        return values.filter(({ origin }) => origin.startsWith(name)).map(({ key }) => key);
      };
      assert.deepEqual(await config(), ['stage']);
      const lines = folder.read(name).split('\n');
      const whole = lines.map((line) =>
        /^\s*(?:#|\/\/) [A-Z].*\.$/.test(line) ? '' : line.replace(/(?:#|\/\/) /, ''),
      );
      folder.write(name, whole.join('\n'));
      assert.deepEqual(await config(), [
        'stage',
        'language',
        'rules.acronym-unused',
        'acronyms.NATO',
        'verbs.nl.singular.urge',
        'wordings.en.in order to',
      ]);
    });
  }

  it('leaves one that is there alone, in whatever notation', async () => {
    const folder = new Folder({ 'conclusions.toml': '' });
    const { code, stderr } = await folder.run(['init']);
    assert.deepEqual([code, stderr], [2, 'conclusions: conclusions.toml: is there already; it was left as it is\n']);
  });

  it('leaves one that is there alone', async () => {
    const folder = new Folder({ 'conclusions.json': '{}' });
    const { code, stderr } = await folder.run(['init']);
    assert.equal(code, 2);
    assert.match(stderr, /conclusions\.json: is there already; it was left as it is/);
    assert.equal(folder.read('conclusions.json'), '{}');
  });

  it('takes no operand', async () => {
    assert.equal((await new Folder().run(['init', 'here'])).code, 2);
  });
});
