import assert from 'node:assert/strict';
import { rules as frozenRules } from '../../server/src/rules/index';
import { runCase, type Case } from './cases';
import { clean, faulty, Folder, removeFolders } from './run';

const UNDEFINED =
  'a.en.conclusions:5:36: error Footnote 2 is called in the text but has no note. Add the note, or take the call away. [footnote-undefined]';

const bad = { 'a.en.conclusions': faulty };
const good = { 'a.en.conclusions': clean };

const exitCodes: readonly Case[] = [
  { does: '0 when nothing is found', argv: ['check'], files: good, code: 0, out: '', err: 'nothing found in 1 text\n' },
  { does: '1 when an error is found', argv: ['check'], files: bad, code: 1, err: /^2 errors, 1 warning in 1 text\n$/ },
  {
    does: '2 when a file is not there',
    argv: ['check', 'b.conclusions'],
    files: good,
    code: 2,
    err: /b\.conclusions: there is no such file or folder/,
  },
  { does: '2 over 1', argv: ['check', 'a.en.conclusions', 'b'], files: bad, code: 2, out: /footnote-undefined/ },
  {
    does: '2 when a folder holds no text',
    argv: ['check'],
    files: { 'notes.txt': clean },
    code: 2,
    err: /^conclusions: \.: no text in this folder \(\*\.conclusions, \*\.conclusions\.txt, \*\.conclusions\.md\)\n$/,
  },
  {
    does: '2 when a glob matches nothing',
    argv: ['check', '*.text'],
    files: good,
    code: 2,
    err: /\*\.text: no file matches/,
  },
];

const thresholds: readonly Case[] = [
  {
    does: 'a warning does not fail',
    argv: ['check', '--rule', 'footnote-undefined=warning', '--rule=paragraph-number=off'],
    files: bad,
    code: 0,
    out: /warning footnote-undefined/,
  },
  {
    does: '--fail-on warning',
    argv: ['check', '--fail-on', 'warning', '--rule=paragraph-number=off', '--rule', 'footnote-undefined=warning'],
    files: bad,
    code: 1,
  },
  {
    does: '--fail-on hint',
    argv: [
      'check',
      '--fail-on=hint',
      '--rule=footnote-undefined=hint',
      '--rule=paragraph-number=off',
      '--rule=footnote-punctuation=off',
    ],
    files: bad,
    code: 1,
  },
  {
    does: '--fail-on information: a hint does not fail',
    argv: [
      'check',
      '--fail-on=information',
      '--rule=footnote-undefined=hint',
      '--rule=paragraph-number=off',
      '--rule=footnote-punctuation=off',
    ],
    files: bad,
    code: 0,
  },
  {
    does: '--fail-on never',
    argv: ['check', '--fail-on', 'never'],
    files: bad,
    code: 0,
    out: /error footnote-undefined/,
  },
  {
    does: '--rule off',
    argv: ['check', '--rule', 'footnote-undefined=off', '--rule=paragraph-number=off', '--format=concise'],
    files: bad,
    code: 0,
    out: /^[^\n]*footnote-punctuation\]\n$/,
  },
];

const formats: readonly Case[] = [
  {
    does: 'concise: a line a finding, nothing else',
    argv: ['check', '--format', 'concise'],
    files: bad,
    code: 1,
    out: new RegExp(`^${UNDEFINED.replace(/[.[\]]/g, '\\$&')}\n`),
    err: '',
  },
  {
    does: 'the format given last counts',
    argv: ['check', '--format=json', '--format=concise'],
    files: bad,
    code: 1,
    out: /^a\.en/,
  },
  {
    does: 'human: carets under the words',
    argv: ['check'],
    files: bad,
    code: 1,
    out: /\n {4}5 \| 1\. WELCOMES the report on the caves\[\^2\] of the sea\[\^1\]\.\n {6}\| {36}\^\^\^\^\n/,
  },
  { does: 'human: what can be done', argv: ['check'], files: bad, code: 1, out: / {2}= fix: [^\n]+ \(--fix\)\n/ },
  {
    does: 'no colours where no terminal is',
    argv: ['check'],
    files: bad,
    code: 1,
    out: /^a\.en\.conclusions:5:36 error footnote-undefined\n/,
  },
  {
    does: 'colours on a terminal',
    argv: ['check'],
    files: bad,
    how: { terminal: true },
    code: 1,
    out: /\u001b\[31merror/,
  },
  {
    does: 'no colours on a dumb terminal',
    argv: ['check'],
    files: bad,
    how: { terminal: true, env: { TERM: 'dumb' } },
    code: 1,
    out: /^a\.en\.conclusions:5:36 error/,
  },
  {
    does: 'NO_COLOR',
    argv: ['check'],
    files: bad,
    how: { terminal: true, env: { NO_COLOR: '1' } },
    code: 1,
    out: /^a\.en\.conclusions:5:36 error/,
  },
  {
    does: 'FORCE_COLOR',
    argv: ['check'],
    files: bad,
    how: { env: { FORCE_COLOR: '1' } },
    code: 1,
    out: /\u001b\[31merror/,
  },
  {
    does: 'FORCE_COLOR=0',
    argv: ['check'],
    files: bad,
    how: { terminal: true, env: { FORCE_COLOR: '0' } },
    code: 1,
    out: /^a\.en\.conclusions:5:36 error/,
  },
  {
    does: '--color=always',
    argv: ['check', '--color=always'],
    files: bad,
    how: { env: { NO_COLOR: '1' } },
    code: 1,
    out: /\u001b\[31merror/,
  },
  {
    does: '--color=never',
    argv: ['check', '--color=never'],
    files: bad,
    how: { terminal: true, env: { FORCE_COLOR: '1' } },
    code: 1,
    out: /^a\.en\.conclusions:5:36 error/,
  },
];

const input: readonly Case[] = [
  {
    does: 'standard input',
    argv: ['check', '-', '--format=concise'],
    how: { stdin: faulty },
    code: 1,
    out: /^<stdin>:5:36: error/,
  },
  {
    does: 'standard input with a name',
    argv: ['check', '-', '--stdin-filename', 'texts/a.nl.conclusions', '--format=json'],
    how: { stdin: faulty },
    code: 1,
    out: /"path": "texts\/a\.nl\.conclusions",\n {6}"language": "nl"/,
  },
  {
    does: 'standard input beside files',
    argv: ['check', '-', 'a.en.conclusions', '--format=concise'],
    files: bad,
    how: { stdin: faulty },
    code: 1,
    out: /^<stdin>:[\s\S]*\na\.en/,
  },
  {
    does: 'standard input that is no text',
    argv: ['check', '-'],
    how: { stdin: Uint8Array.of(65, 0, 66) },
    code: 2,
    err: /<stdin>: holds binary data/,
  },
  { does: 'an empty file', argv: ['check'], files: { 'a.conclusions': '' }, code: 0 },
  {
    does: 'the language given',
    argv: ['check', '--language', 'nl', '--format=json'],
    files: { 'a.conclusions': clean },
    code: 0,
    out: /"language": "nl"/,
  },
  {
    does: 'no language that can be told',
    argv: ['check', '--format=json'],
    files: { 'a.conclusions': '1. 2. 3.\n' },
    code: 0,
    out: /"language": null/,
  },
  { does: 'the stage given', argv: ['check', '--stage=final', '--stage', 'revision'], files: good, code: 0 },
  {
    does: 'a path behind --',
    argv: ['check', '--format=concise', '--', '--odd'],
    files: { '--odd': faulty },
    code: 1,
    out: /^--odd:5:36/,
  },
  {
    does: 'a file named twice once',
    argv: ['check', 'a.en.conclusions', './a.en.conclusions', '.', '*.conclusions'],
    files: good,
    code: 0,
    err: /in 1 text\n/,
  },
  {
    does: 'a name with a line end, shown on one line',
    argv: ['check', '--format=concise'],
    files: { 'a\nb.en.conclusions': faulty },
    code: 1,
    out: /^a␊b\.en\.conclusions:5:36: /,
  },
  {
    does: 'a name with an emoji and spaces',
    argv: ['check', '--format=concise'],
    files: { 'a 🗺 b.conclusions': faulty },
    code: 1,
    out: /^a 🗺 b\.conclusions:5:36: /,
  },
];

const groups = {
  'exit code': exitCodes,
  'what fails': thresholds,
  'how it reports': formats,
  'what it reads': input,
};

describe('conclusions check', () => {
  afterEach(removeFolders);

  for (const [group, cases] of Object.entries(groups)) describe(group, () => cases.forEach(runCase));

  it('prints JSON as the contract has it', async () => {
    const { stdout } = await new Folder(bad).run(['check', '--format', 'json', '--rule=paragraph-number=off']);
    const at = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    assert.deepEqual(JSON.parse(stdout), {
      schemaVersion: 1,
      files: [
        {
          path: 'a.en.conclusions',
          language: 'en',
          findings: [
            {
              rule: 'footnote-undefined',
              severity: 'error',
              message: 'Footnote 2 is called in the text but has no note. Add the note, or take the call away.',
              range: at(4, 35, 39),
              related: [],
            },
            {
              rule: 'footnote-punctuation',
              severity: 'warning',
              message: 'A note ends in a full stop. Add one.',
              range: at(8, 20, 25),
              fix: { title: 'Add a full stop', safe: true, edits: [{ range: at(8, 25, 25), newText: '.' }] },
              related: [],
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 1, information: 0, hints: 0 },
    });
  });

  it('prints JSON when nothing is checked, too', async () => {
    const { stdout, code } = await new Folder().run(['check', '--format=json']);
    assert.equal(code, 2);
    assert.deepEqual(JSON.parse(stdout), {
      schemaVersion: 1,
      files: [],
      summary: { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 },
    });
  });

  it('gives each text its positions without the byte order mark', async () => {
    const folder = new Folder({
      'a.en.conclusions': faulty,
      'b.en.conclusions': `\ufeff${faulty}`,
      'c.en.conclusions': faulty.replaceAll('\n', '\r\n'),
    });
    const { stdout } = await folder.run(['check', '--format=json']);
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: unknown[] }[] };
    assert.equal(files.length, 3);
    for (const { findings } of files) assert.deepEqual(findings, files[0]?.findings);
  });

  it('says which text brought an internal error, and goes on', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty, 'b.en.conclusions': faulty });
    const rules = frozenRules as unknown as { id: string; check: unknown }[];
    const broken = rules.find(({ id }) => id === 'footnote-punctuation')!;
    const { check } = broken;
    broken.check = () => assert.fail('broken');
    try {
      const { code, stdout, stderr } = await folder.run(['check', '--format=concise']);
      assert.equal(code, 3);
      assert.match(stderr, /a\.en\.conclusions: internal error: the rule footnote-punctuation failed: broken\n/);
      assert.match(stdout, /^a\.en[\s\S]*\nb\.en/);
    } finally {
      broken.check = check;
    }
  });

  it('reads one line of 1 MB, and shows the part that matters', async () => {
    const long = `1. WELCOMES ${'the cave and '.repeat(40_000)}the end[^9] ${'of the cave and '.repeat(40_000)}.`;
    const { stdout, code } = await new Folder({ 'a.en.conclusions': long }).run([
      'check',
      '--rule=footnote-unused=off',
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /\n {4}1 \| ….*the end\[\^9\] of.*…\n/);
    const [line = '', carets = ''] = stdout.split('\n').slice(2);
    assert.ok(line.length < 200);
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), '[^9]');
  }).timeout(20_000);
});
