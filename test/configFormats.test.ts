/** A configuration in YAML or TOML says what it would say in JSON, and its faults are told where they stand. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type * as Toml from 'smol-toml' with { 'resolution-mode': 'import' };
import { stringify as yamlText } from 'yaml';
import type { ConfigNode } from '../server/src/config/node';
import { parseConfig } from '../server/src/config/parse';
import { toml } from '../server/src/config/toml';
import { yaml } from '../server/src/config/yaml';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- its types are those of a module to be imported
const { parse: parseToml, stringify: tomlText } = require('smol-toml') as typeof Toml;

const ruleIds = ['verb-case', 'deadline-past'];

function problems(text: string, name: string): string[] {
  return parseConfig(text, ruleIds, name).problems.map(
    ({ message, range: { start, end } }) => `${text.slice(start, end)}: ${message}`,
  );
}

/** Faults in each notation: the words they are told of, and what is told. */
const faults: readonly (readonly [name: string, text: string, ...problems: string[]])[] = [
  ['a.yaml', 'stge: final', 'stge: there is no key "stge"; did you mean "stage"?'],
  ['a.yaml', 'stage: Final # late', 'Final: "Final" is not a stage; did you mean "final"?'],
  ['a.yaml', 'stage: 3\n', '3: 3 is not a stage; write one of draft, revision, final'],
  ['a.yaml', 'stage: ~', '~: this is not a stage; write one of draft, revision, final'],
  ['a.yaml', 'stage: draft\nstage: final', 'stage: "stage" is said twice: leave one out'],
  ['a.yaml', 'rules:\n  verb-cas: off\n', 'verb-cas: there is no rule "verb-cas"; did you mean "verb-case"?'],
  [
    'a.yaml',
    '# é\nrules:\n  verb-case: "of"\n  deadline-past: warn',
    '"of": "of" is not a severity; did you mean "off"?',
    'warn: "warn" is not a severity; write one of error, warning, information, hint, off',
  ],
  [
    'a.yml',
    'rules:\n  - verb-case\n\nroot: true',
    '- verb-case: "rules" has keys with values; write its keys below it, indented, each with a colon',
  ],
  [
    'a.yml',
    'overrides:\n  files: a\n  stage: final\n',
    'files: a\n  stage: final: "overrides" is a list: write its items below it, each behind a dash',
  ],
  [
    'a.yml',
    'overrides:\n  - stage: final\n',
    'stage: final: an override without "files" is for no text; say for which: files: drafts/**',
  ],
  [
    'a.yml',
    'overrides:\n  - files:\n    stage: final\n',
    'files:\n    stage: final: an override without "files" is for no text; say for which: files: drafts/**',
  ],
  ['a.yml', 'extends: [a.yaml, ../b.yaml]', '../b.yaml: this is not a path of a file below this folder'],
  ['a.yml', 'root: yes', 'yes: "root" is true or false'],
  ['a.yml', 'acronyms: { EAC: 1 }', '1: the full name of an acronym is a text'],
  [
    'a.yml',
    '- a',
    '-: not an object: a configuration has keys with values; write its keys below it, indented, each with a colon',
  ],
  [
    'a.yml',
    'base: &base\n  stage: final\nrules: *base',
    'base: there is no key "base"; there is $schema, root, extends, stage, language, rules, acronyms, verbs, wordings, overrides',
    '*base: anchors and their aliases are not read: write out what is meant',
  ],
  ['a.yaml', 'stage: "final', ': not well-formed YAML: missing closing "quote; look at this place and just before it'],
  [
    'a.yaml',
    'rules: {\n verb-case: off\n',
    ': not well-formed YAML: flow map in block collection must be sufficiently indented and end with a }; look at this place and just before it',
  ],
  [
    'a.yaml',
    'stage: final\n---\nstage: draft',
    '---\nstage: draft: not well-formed YAML: a second document begins here; look at this place and just before it',
  ],
  ['a.toml', 'stge = "final"', 'stge: there is no key "stge"; did you mean "stage"?'],
  ['a.toml', '"stge" = "final"', '"stge": there is no key "stge"; did you mean "stage"?'],
  ['a.toml', 'stage = "Final" # late', '"Final": "Final" is not a stage; did you mean "final"?'],
  ['a.toml', "stage = '''Final'''", "'''Final''': \"Final\" is not a stage; did you mean \"final\"?"],
  ['a.toml', 'stage = 1979-05-27', '1979-05-27: this is not a stage; write one of draft, revision, final'],
  ['a.toml', '[rules]\nverb-cas = "off"\n', 'verb-cas: there is no rule "verb-cas"; did you mean "verb-case"?'],
  ['a.toml', 'rules.verb-cas = "off"\n', 'verb-cas: there is no rule "verb-cas"; did you mean "verb-case"?'],
  ['a.toml', 'rules = { verb-case = "of" }', '"of": "of" is not a severity; did you mean "off"?'],
  ['a.toml', '# é\n[rule]\nx = 1\n', 'rule: there is no key "rule"; did you mean "rules"?'],
  [
    'a.toml',
    'rules = ["verb-case"]\r\n',
    '["verb-case"]: "rules" has keys with values; write it as a table: its name between [ and ], its keys in the lines below',
  ],
  [
    'a.toml',
    'root = true\n[[overrides]]\nfiles = ["a"]\n[[overrides]]\nstage = "final"\n[overrides.rules]\nverb-case = "of"',
    '"of": "of" is not a severity; did you mean "off"?',
    '[[overrides]]: an override without "files" is for no text; say for which: files = ["drafts/**"]',
  ],
  ['a.toml', '[overrides]\nfiles = "a"', '[overrides]: "overrides" is a list: write it between [ and ]'],
  ['a.toml', 'extends = [ "a.toml", # first\n "../b" ]', '"../b": this is not a path of a file below this folder'],
  ['a.toml', 'acronyms.EAC = 1', '1: the full name of an acronym is a text in quotation marks'],
  [
    'a.toml',
    'stage = "draft"\nstage = "final"',
    's: not well-formed TOML: trying to redefine an already defined table or value; look at this place and just before it',
  ],
  ['a.toml', 'stage = final', 'f: not well-formed TOML: invalid value; look at this place and just before it'],
  [
    'a.json',
    '{ "verbs": { "nl": { "singular": { "urge": "dringt aan" } } } }',
    '"dringt aan": this is not a verb with its operative words in capitals, and … where others stand between them: SPREEKT … AAN op',
  ],
  [
    'a.yaml',
    'verbs: { nl: { singular: { urge: [… AAN] } } }',
    '… AAN: this is not a verb with its operative words in capitals, and … where others stand between them: SPREEKT … AAN op',
  ],
  ['a.yaml', 'verbs: { nl: { singular: { urg: A } } }', 'urg: there is no concept "urg"; did you mean "urge"?'],
  ['a.yaml', 'verbs: { nl: { singulr: {} } }', 'singulr: there is no key "singulr"; did you mean "singular"?'],
  [
    'a.yaml',
    'verbs: { nederlands: {} }',
    'nederlands: there is no language "nederlands"; there is bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, pl, pt, ro, sk, sl, sv',
  ],
  ['a.yaml', 'wordings: { en: { "…": x } }', '"…": a wording has at least one word'],
  ['a.yaml', 'wordings: { en: { in order to: "" } }', '"": what is written in the place of a wording is a text'],
  [
    'a.yaml',
    'wordings: { en: { a: b, b: c } }',
    'a: "b" is to be written here and not to be written there: leave one out',
  ],
  [
    'a.yaml',
    'wordings: { en: { (a) (b) (c) (d) (e) f: x } }',
    '(a) (b) (c) (d) (e) f: "(a) (b) (c) (d) (e) f" has more than 4 choices ( ) and |; make two wordings of it',
  ],
];

describe('a configuration in another notation', () => {
  for (const [name, text, ...expected] of faults) {
    it(`tells what is wrong with ${JSON.stringify(text)} in ${name}`, () =>
      assert.deepEqual(problems(text, name), expected));
  }

  it('may be empty, and keys without a value say nothing', () => {
    for (const [name, text] of [
      ['a.yaml', ''],
      ['a.yaml', '# nothing\n'],
      ['a.yaml', 'rules:\n  # verb-case: off\noverrides:\nstage:\n'],
      ['a.toml', ''],
      ['a.toml', '# nothing\n[rules]\n'],
      ['a.toml', '\ufeffrules = {}\n'],
    ] as const) {
      const { config, problems } = parseConfig(text, ruleIds, name);
      assert.deepEqual([{ rules: {}, ...config }, problems], [{ rules: {} }, []], `${name}: ${text}`);
    }
  });

  it('gives up on what is nested without end, without falling', () => {
    for (const [name, text] of [
      ['a.json', '['.repeat(100_000)],
      ['a.yaml', '['.repeat(20_000)],
      ['a.yaml', '- '.repeat(20_000)],
      ['a.yaml', '{a: '.repeat(20_000)],
      ['a.yaml', '? '.repeat(20_000)],
      ['a.yaml', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
      ['a.toml', `a = ${'['.repeat(100_000)}`],
    ] as const)
      assert.equal(parseConfig(text, ruleIds, name).problems.length, 1, name);
  });

  const words = fc.stringMatching(/^[\w "'\\#=:,{}[\]é…*&!|>%@\-\n\t]{0,20}$/);
  // White space alone is not what comes back from every writer.
  const key = words.filter((word) => word.trim() !== '');
  const severity = fc.constantFrom('error', 'off', 'hint');
  const values = {
    stage: fc.constantFrom('draft', 'final'),
    language: fc.constantFrom('nl', 'en', 'no' as never).filter((code) => (code as string) !== 'no'),
    rules: fc.dictionary(fc.constantFrom(...ruleIds), severity),
    acronyms: fc.dictionary(key, key),
    wordings: fc.record({ en: fc.constant({ 'in order to': 'to' }), nl: fc.constant({ 'a "b"': "c'd" }) }),
    verbs: fc.constant({ nl: { singular: { urge: ['SPREEKT … AAN op', 'MAANT'] }, participles: {} } }),
  };
  const options = { requiredKeys: [] };
  const config = fc.record(
    {
      root: fc.boolean(),
      ...values,
      overrides: fc.array(fc.record({ files: fc.array(key), ...values }, { requiredKeys: ['files'] })),
    },
    options,
  );

  it('says the same in all of them', () => {
    fc.assert(
      fc.property(config, (said) => {
        const expected = parseConfig(JSON.stringify(said), ruleIds);
        assert.deepEqual(expected.problems, []);
        assert.deepEqual(parseConfig(yamlText(said, { aliasDuplicateObjects: false }), ruleIds, 'a.yml'), expected);
        assert.deepEqual(parseConfig(tomlText(said), ruleIds, 'a.toml'), expected, tomlText(said));
      }),
    );
  });

  it('never throws, and tells places inside the text', () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '{',
        '}',
        '"',
        '"""',
        "'''",
        '=',
        ':',
        ' ',
        '\n',
        '- ',
        '#',
        '.',
        ',',
        '&a',
        '*a',
        '!!x',
        '? ',
        '|',
      ],
      ...[
        'rules',
        'stage',
        'overrides',
        'files',
        '1',
        'true',
        '"x"',
        '\\u',
        '__proto__',
        '<<',
        '%',
        '---',
        '\r\n',
        '\t',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.yaml', 'a.toml'), (written, name) => {
        for (const { range, message } of parseConfig(written, ruleIds, name).problems) {
          assert.ok(
            range.start >= 0 && range.start <= range.end && range.end <= written.length,
            JSON.stringify({ written, range, message }),
          );
          assert.ok(message.length < 400, message);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A tree as plain values. */
function plain(node: ConfigNode): unknown {
  if (node.kind === 'list') return (node.items ?? []).map(plain);
  if (node.kind !== 'object') return node.value ?? null;
  return Object.fromEntries((node.entries ?? []).map(({ key, value }) => [key.name, plain(value)]));
}

function plainly(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

describe('the places in a TOML text', () => {
  const tricky = `
a.b . "c d" = [ 1, [2, 3], { x = "}", y = ']' }, # "not a text
  """one
"two"\\" three\\\\""""", '''four'five''''']
"e\\u0301" = "\\"[x]\\""
empty = ""
f = 1_000 # five
g = inf
[h]
i = { j.k = true, j.l = [] }
  [h . m]
n = 'C:\\'
[[o]]
[[o.p]]
q = 1
[[o]]
r.s = 2
[o.t]
u = 'v'
`;

  it('are those of what the library reads', () => {
    const tree = toml.tree(tricky);
    assert.ok('node' in tree);
    assert.deepEqual(plain(tree.node), { ...plainly(parseToml(tricky)), g: Infinity });
  });

  it('are those of what the library reads, for whatever it writes', () => {
    const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const { table } = fc.letrec((inside) => ({
      table: fc.dictionary(fc.string({ unit: 'grapheme' }), inside('value'), { maxKeys: 4 }),
      value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(inside('value'), { maxLength: 3 }), inside('table')),
    }));
    fc.assert(
      fc.property(table, (value) => {
        const text = tomlText(value);
        const tree = toml.tree(text);
        assert.ok('node' in tree, text);
        assert.deepEqual(plain(tree.node), plainly(parseToml(text)), text);
      }),
    );
  });
});

describe('the places in a YAML text', () => {
  it('are those of keys and values, without the white space behind them', () => {
    const text = 'a:   b   # c\n"d": >\n  e\n  f\n\ng:\n  - h\n\n# end\n';
    const tree = yaml.tree(text);
    assert.ok('node' in tree);
    assert.deepEqual(
      tree.node.entries?.map(({ key, value }) =>
        [key.range, value.range].map(({ start, end }) => text.slice(start, end)),
      ),
      [
        ['a', 'b'],
        ['"d"', '>\n  e\n  f'],
        ['g', '- h'],
      ],
    );
  });
});
