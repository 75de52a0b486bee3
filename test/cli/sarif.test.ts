/** SARIF as OASIS published it, and as we promise it. */
import assert from 'node:assert/strict';
import Ajv, { type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { read } from '../../tools/repository';
import { hostile, NASTY, reported, run } from './hostile';
import { clean, faulty, Folder, removeFolders } from './run';
import ours from './sarif.schema.json';

/** What we write of SARIF, and nothing else. */
const asOurs = new Ajv({ allErrors: true }).compile(ours);

/** The schema OASIS published. It is of draft 4, which differs for it in the name of `id` only. */
const asPublished = (() => {
  const {
    id,
    $schema: draft,
    ...schema
  } = JSON.parse(read('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')) as AnySchemaObject;
  assert.deepEqual([draft, typeof id], ['http://json-schema.org/draft-04/schema#', 'string']);
  return addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema);
})();

describe('sarif', () => {
  afterEach(removeFolders);

  const parsed = (text: string) => {
    const log = JSON.parse(text) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Result[] }] };
    for (const valid of [asPublished, asOurs]) assert.ok(valid(log), JSON.stringify(valid.errors, null, 2));
    return log.runs[0];
  };
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly locations: readonly { readonly physicalLocation: { artifactLocation: object; region: object } }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly fixes?: readonly object[];
    readonly suppressions: readonly object[];
  }

  it('keeps to the schema', async () => {
    const { results, tool } = parsed(await run('sarif'));
    assert.equal(results.length, 3);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]!.id, ruleId);
    assert.deepEqual(results[0]!.locations[0]!.physicalLocation, {
      artifactLocation: { uri: 'a.en.conclusions', uriBaseId: 'SRCROOT' },
      region: { startLine: 5, startColumn: 36, endLine: 5, endColumn: 40 },
    });
    assert.deepEqual(results[2]!.fixes, [
      {
        description: { text: 'Add a full stop' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.en.conclusions', uriBaseId: 'SRCROOT' },
            replacements: [
              {
                deletedRegion: { startLine: 9, startColumn: 26, endLine: 9, endColumn: 26 },
                insertedContent: { text: '.' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('would not keep to the published schema with a fault in it', async () => {
    const log = await run('sarif');
    for (const [what, fault] of [
      ['"columnKind": "utf16CodeUnits"', '"columnKind": "bytes"'],
      ['"level": "error"', '"level": "fatal"'],
      ['"startLine": 5', '"startLine": 0'],
      ['"kind": "', '"kinds": "'],
      ['"uri": "a.en', '"uri": " a b'],
      ['"text": ', '"texts": '],
    ] as const) {
      const wrong = log.includes(what) ? log.replace(what, fault) : undefined;
      if (wrong !== undefined) assert.ok(!asPublished(JSON.parse(wrong)), what);
      else assert.equal(what, '"kind": "', 'only suppressions are missing here');
    }
  });

  it('keeps to it with nothing to say, with troubles and with hostile words', async () => {
    parsed(await run('sarif', { 'a.en.conclusions': clean }));
    const { results } = parsed(reported('sarif', [hostile()], [NASTY]));
    assert.deepEqual(
      results.map(({ suppressions }) => suppressions),
      [
        [],
        [],
        [{ kind: 'inSource', status: 'accepted', justification: NASTY }],
        [{ kind: 'external', status: 'accepted' }],
      ],
    );
  });

  it('escapes names in its addresses', async () => {
    const { results } = parsed(await run('sarif', { 'a #1:é?/b%.en.conclusions': faulty }));
    const { uri } = results[0]!.locations[0]!.physicalLocation.artifactLocation as { uri: string };
    assert.equal(uri, 'a%20%231%3A%C3%A9%3F/b%25.en.conclusions');
    assert.equal(decodeURIComponent(uri), 'a #1:é?/b%.en.conclusions');
  });

  const names = (run: { results: readonly Result[] }) =>
    run.results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${Object.values(partialFingerprints)[0]}`);

  it('keeps to it over all examples, in every stage, with comments and a baseline', async () => {
    const files = Object.fromEntries(
      ['examples/faulty/night-trains.en.conclusions', 'examples/faulty/night-trains.nl.conclusions.txt'].map((name) => [
        name,
        read(name),
      ]),
    );
    const folder = new Folder({
      ...files,
      'c.en.conclusions': `<!-- conclusions-disable-file -- old -->\n${faulty}`,
    });
    await folder.run(['check', 'examples', '--baseline=known.json', '--write-baseline', '--format=concise']);
    for (const more of [[], ['--stage=final'], ['--baseline=known.json'], ['--no-inline-config']])
      assert.ok(parsed((await folder.run(['check', '--format=sarif', ...more])).stdout).results.length > 20);
  });

  it('says the same of the same text in another folder, on another day', async () => {
    assert.equal(await run('sarif'), await run('sarif'));
    assert.deepEqual(
      names(parsed(await run('sarif'))),
      names(parsed(await run('sarif', { 'deep/er/b.en.conclusions': faulty }))),
    );
  });

  it('knows findings again when the text is wrapped, renumbered and moved', async () => {
    const before = names(parsed(await run('sarif')));
    const paragraph = '1. WELCOMES the report on the caves[^2] of the sea[^1].';
    const moved = faulty
      .replace(
        paragraph,
        '1. STRESSES the need for maps.\n\n12. WELCOMES the report on\nthe caves[^2] of\nthe sea[^1].',
      )
      .replace('THE COUNCIL', '\n\nTHE COUNCIL');
    const after = names(parsed(await run('sarif', { 'a.en.conclusions': moved })));
    for (const rule of ['footnote-undefined', 'footnote-punctuation']) {
      const of = (all: readonly string[]) => all.filter((name) => name.startsWith(rule));
      assert.equal(of(before).length, 1);
      assert.deepEqual(of(after), of(before));
    }
  });

  it('tells two findings with the same words apart', async () => {
    const twice = `${faulty}\n[^2]: The report on caves\n`;
    const stops = names(parsed(await run('sarif', { 'a.en.conclusions': twice }))).filter((name) =>
      name.startsWith('footnote-punctuation'),
    );
    assert.equal(stops.length, 2);
    assert.equal(new Set(stops).size, 2);
  });
});
