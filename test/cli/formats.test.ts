/** Each format as the tools that read it expect it, and with hostile names and words. */
import assert from 'node:assert/strict';
import { formats } from '../../server/src/cli/reports/report';
import { hostile, NASTY, reported, run } from './hostile';
import { clean, faulty, Folder, removeFolders } from './run';
import { parseXml } from './xml';

describe('the formats', () => {
  afterEach(removeFolders);

  it('all say something of a text with a finding, and none throws on hostile words', () => {
    for (const format of Object.keys(formats) as (keyof typeof formats)[])
      assert.ok(reported(format, [hostile()], [NASTY]).length > 0, format);
  });

  it('none lets a text steer the terminal or begin a line of its own', () => {
    for (const format of ['human', 'concise', 'grouped', 'github', 'azure', 'tap'] as const) {
      const said = reported(format, [{ ...hostile(), path: '\n::error::\n##vso[x]\nnot ok 9\u001b[2J' }]);
      assert.doesNotMatch(said, /^(?:::error::|##vso\[x\]|not ok 9)/m, format);
      // What runs a workflow command shows it on a page, not on a terminal.
      if (format !== 'github' && format !== 'azure') assert.ok(!said.includes('\u001b'), format);
    }
  });

  it('checkstyle is XML and keeps every word', () => {
    const checkstyle = parseXml(reported('checkstyle', [hostile()]));
    assert.equal(checkstyle.name, 'checkstyle');
    const [file] = checkstyle.children;
    const readable = NASTY.replace('\u0000', '\ufffd').replace('\ud800', '\ufffd');
    assert.equal(file?.attributes.name, `${readable}/a b%.conclusions`);
    assert.deepEqual(file.children[0]?.attributes, {
      line: '1',
      column: '18',
      severity: 'error',
      message: readable,
      source: 'conclusions.verb-case',
    });
  });

  it('junit is XML, and its counts are those of its cases', async () => {
    const check = (xml: string, expected: readonly [tests: number, failures: number, errors: number]) => {
      const root = parseXml(xml);
      const cases = root.children.flatMap(({ children }) => children);
      const having = (name: string) => cases.filter(({ children }) => children[0]?.name === name).length;
      assert.deepEqual([cases.length, having('failure'), having('error')], expected);
      const { tests, failures, errors } = root.attributes;
      assert.deepEqual([Number(tests), Number(failures), Number(errors)], expected);
      return cases;
    };
    check(await run('junit'), [3, 2, 0]);
    check(await run('junit', { 'a.en.conclusions': clean }), [1, 0, 0]);
    const cases = check(reported('junit', [hostile()], [NASTY]), [3, 1, 1]);
    assert.match(cases[0]!.children[0]!.text, /<\/script>/);
  });

  it('github: one command a finding, with what would end it escaped', async () => {
    assert.match(
      await run('github'),
      /^::error title=footnote-undefined,file=a\.en\.conclusions,line=5,endLine=5,col=36,endColumn=40::Footnote 2 is called in the text but has no note\./,
    );
    const lines = reported('github', [hostile()], [NASTY]).trimEnd().split('\n');
    assert.equal(lines.length, 3);
    const [, properties = '', data = ''] = /^::error ((?:[a-zA-Z]+=[^,:]*,?)+)::(.*)$/.exec(lines[0]!) ?? [];
    assert.doesNotMatch(properties, /col=/, 'a place on several lines has no columns');
    assert.equal(data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'), NASTY);
  });

  it('gitlab: names that no two findings share', async () => {
    const issues = JSON.parse(await run('gitlab', { 'a.en.conclusions': faulty, 'b.en.conclusions': faulty })) as {
      fingerprint: string;
      severity: string;
      location: object;
    }[];
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 6);
    assert.deepEqual(issues[0]!.location, { path: 'a.en.conclusions', lines: { begin: 5, end: 5 } });
    assert.deepEqual(
      issues.slice(0, 3).map(({ severity }) => severity),
      ['major', 'major', 'minor'],
    );
    assert.deepEqual(JSON.parse(await run('gitlab', { 'a.en.conclusions': clean })), []);
  });

  it('rdjson counts bytes, and carries fixes', () => {
    const { diagnostics } = JSON.parse(reported('rdjson', [hostile()])) as {
      diagnostics: { location: { range: object }; suggestions?: { range: object; text: string }[] }[];
    };
    // `1. WELCOMES the ` is 16 bytes, é two more, the map four.
    assert.deepEqual(diagnostics[0]!.suggestions, [
      { range: { start: { line: 1, column: 19 }, end: { line: 1, column: 23 } }, text: NASTY },
    ]);
  });

  it('jsonl has on each line what json has', async () => {
    const lines = (await run('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const { files } = JSON.parse(await run('json')) as {
      files: [{ path: string; language: string; findings: object[] }];
    };
    const [{ path, language, findings }] = files;
    assert.deepEqual(
      lines,
      findings.map((finding) => ({ path, language, ...finding })),
    );
  });

  it('azure: errors and warnings are issues, what is less is a line of the log', async () => {
    const lines = (await run('azure')).trimEnd().split('\n');
    assert.match(
      lines[2]!,
      /^##vso\[task\.logissue type=warning;sourcepath=a\.en\.conclusions;linenumber=9;columnnumber=21;code=footnote-punctuation;\]A note/,
    );
    const hostileLines = reported('azure', [hostile()]).trimEnd().split('\n');
    assert.equal(hostileLines.length, 2);
    assert.match(hostileLines[0]!, /^##vso\[[^\]]*code=verb-case;\]/);
    assert.match(hostileLines[1]!, /hint m \[verb-missing\]$/);
  });

  it('tap: a plan that counts its points', async () => {
    for (const [text, points] of [
      [await run('tap'), 3],
      [reported('tap', [hostile()], [NASTY]), 3],
    ] as const) {
      const lines = text.trimEnd().split('\n');
      assert.equal(lines[0], 'TAP version 14');
      assert.equal(lines.at(-1), `1..${points}`);
      assert.equal(lines.filter((line) => /^(?:not )?ok \d+ - /.test(line)).length, points);
    }
    assert.equal(await run('tap', { 'a.en.conclusions': clean }), 'TAP version 14\nok 1 - a.en.conclusions\n1..1\n');
    assert.equal(reported('tap', []), 'TAP version 14\n1..0\n');
  });

  it('grouped: the text once, its findings below it', async () => {
    assert.match(
      await run('grouped'),
      /^a\.en\.conclusions\n {2}5:36 {2}error {8}Footnote 2 is called in the text but has no note[^\n]*footnote-undefined\n/,
    );
    assert.equal(await run('grouped', { 'a.en.conclusions': clean }), '');
  });

  it('markdown: words stay words', async () => {
    assert.match(await run('markdown'), /\n\| 5:36 \| error \| Footnote 2 is called in the text but has no note\\?\./);
    const row = reported('markdown', [hostile()], [NASTY])
      .split('\n')
      .find((line) => line.includes('[verb-case]('))!;
    assert.equal(row.replaceAll(/\\./g, '').split('|').length, 6, row);
    assert.doesNotMatch(row, /<|(?<!\\)[*`]|@/);
  });

  it('html: one file that loads nothing, and in which words stay words', () => {
    const page = reported('html', [hostile()], [NASTY]);
    assert.doesNotMatch(page, /<(?:link|img|iframe|b )|\ssrc=|url\(|@import/);
    assert.equal(page.match(/<script>/g)?.length, 1);
    assert.equal(page.match(/<\/script>/g)?.length, 1);
    for (const opened of ['table', 'tr', 'td', 'section', 'main', 'blockquote'])
      assert.equal(page.split(`<${opened}`).length, page.split(`</${opened}>`).length, opened);
    assert.match(page, /<html lang="en">[\s\S]*<title>[\s\S]*<main>\n<h1>/);
    assert.match(page, /<th scope="col">/);
    assert.match(page, /<blockquote lang="en">.*<mark>🗺/);
    assert.match(reported('html', []), /Nothing was found/);
  });
});

describe('reports in files', () => {
  afterEach(removeFolders);

  it('are written beside the report on standard output', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const { code, stdout } = await folder.run([
      'check',
      '--format=json=out.json',
      '--format=concise',
      '--format',
      'junit=out.xml',
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /^a\.en\.conclusions:5:36: error/);
    assert.equal(folder.read('out.json'), (await folder.run(['check', '--format=json'])).stdout);
    assert.equal(parseXml(folder.read('out.xml')).name, 'testsuites');
  });

  it('leave standard output to people, and have no colours', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const { stdout } = await folder.run(['check', '--format=grouped=out.txt', '--color=always']);
    assert.match(stdout, /\u001b\[31merror/);
    assert.match(folder.read('out.txt'), /^a\.en\.conclusions\n {2}5:36 {2}error /);
  });

  it('are written when fixing and with --diff, too', async () => {
    const folder = new Folder({ 'a.en.conclusions': faulty });
    const { stdout } = await folder.run(['check', '--diff', '--format=concise=out.txt']);
    assert.match(stdout, /^--- a\/a\.en/);
    assert.match(folder.read('out.txt'), /footnote-punctuation/);
    await folder.run(['check', '--fix', '--format=concise=out.txt']);
    assert.doesNotMatch(folder.read('out.txt'), /footnote-punctuation/);
  });

  const wrong: readonly (readonly [what: string, options: readonly string[], message: RegExp])[] = [
    [
      'a folder that is not there',
      ['--format=json=no/out.json'],
      /no\/out\.json: cannot be written: there is no such file/,
    ],
    ['no name', ['--format=json='], /--format json= names no file; write --format json=FILE/],
    ['one file for two reports', ['--format=json=o', '--format=html=./o'], /two reports are to go to \.\/o/],
    ['the name of a text', ['--format=markdown=a.en.conclusions'], /a report would overwrite a text/],
    ['a format there is not', ['--format=jsn=out'], /there is no "jsn"; did you mean "json"\?/],
  ];
  for (const [what, options, message] of wrong) {
    it(`are refused with ${what}`, async () => {
      const folder = new Folder({ 'a.en.conclusions': clean });
      const { code, stderr } = await folder.run(['check', ...options]);
      assert.match(stderr, message);
      assert.equal(code, 2);
      assert.equal(folder.read('a.en.conclusions'), clean);
    });
  }
});
