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
    ['bad UTF-8', Uint8Array.of(0x7b, 0x80), /conclusions\.json: not valid UTF-8 at byte 1/],
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
