import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parseConfig, parseConfigAt } from '../server/src/config/parse';
import schema from '../server/src/config.schema.json';
import { valuesFor } from '../server/src/config/values';
import { rules } from '../server/src/rules';
import { read } from '../tools/repository';

const ruleIds = ['verb-case', 'deadline-past'];

/** What is wrong, with the text it is said of. */
function problems(text: string): string[] {
  return parseConfig(text, ruleIds).problems.map(
    ({ message, range: { start, end } }) => `${text.slice(start, end)}: ${message}`,
  );
}

describe('the text of a configuration', () => {
  it('gives what it says', () => {
    const text = `{
      // Comments and trailing commas are fine.
      "$schema": "./schema.json",
      "stage": "final",
      "language": "nl",
      "rules": { "verb-case": "off", "deadline-past": "hint", },
      "acronyms": { "EAC": "European Agency for Caves", },
    }`;
    assert.deepEqual(parseConfig(text, ruleIds), {
      config: {
        stage: 'final',
        language: 'nl',
        rules: { 'verb-case': 'off', 'deadline-past': 'hint' },
        acronyms: { EAC: 'European Agency for Caves' },
      },
      problems: [],
    });
  });

  it('may say nothing', () => assert.deepEqual(parseConfig('{}', ruleIds), { config: {}, problems: [] }));

  it('keeps what is right beside what is wrong', () => {
    const { config, problems } = parseConfig(
      '{ "stage": "final", "rules": { "verb-case": "loud", "deadline-past": "off" } }',
      ruleIds,
    );
    assert.deepEqual(config, { stage: 'final', rules: { 'deadline-past': 'off' } });
    assert.equal(problems.length, 1);
  });

  const wrong: readonly (readonly [text: string, ...problems: string[]])[] = [
    ['{ "stge": "final" }', '"stge": there is no key "stge"; did you mean "stage"?'],
    [
      '{ "colour": "red" }',
      '"colour": there is no key "colour"; there is $schema, root, extends, stage, language, rules, acronyms, verbs, wordings, overrides',
    ],
    ['{ "stage": "Final" }', '"Final": "Final" is not a stage; did you mean "final"?'],
    ['{ "stage": 3 }', '3: 3 is not a stage; write one of draft, revision, final'],
    ['{ "stage": {} }', '{}: this is not a stage; write one of draft, revision, final'],
    ['{ "language": "nld" }', '"nld": "nld" is not one of the 24 language codes; did you mean "nl"?'],
    ['{ "rules": [] }', '[]: "rules" has keys with values; write it between { and }'],
    ['{ "rules": { "verb-cas": "off" } }', '"verb-cas": there is no rule "verb-cas"; did you mean "verb-case"?'],
    ['{ "rules": { "something": "off" } }', '"something": there is no rule "something"; see `conclusions rules`'],
    ['{ "rules": { "constructor": "off" } }', '"constructor": there is no rule "constructor"; see `conclusions rules`'],
    [
      '{ "rules": { "verb-case": "warn" } }',
      '"warn": "warn" is not a severity; write one of error, warning, information, hint, off',
    ],
    [
      '{ "rules": { "verb-case": true } }',
      'true: true is not a severity; write one of error, warning, information, hint, off',
    ],
    ['{ "acronyms": { "EAC": null } }', 'null: the full name of an acronym is a text in quotation marks'],
    ['{ "stage": "final", "stage": "draft" }', '"stage": "stage" is said twice: leave one out'],
    ['{ "root": "yes" }', '"yes": "root" is true or false'],
    ['{ "extends": "../a.json" }', '"../a.json": this is not a path of a file below this folder'],
    ['{ "extends": ["a.json", "/b.json"] }', '"/b.json": this is not a path of a file below this folder'],
    ['{ "extends": 1 }', '1: this is not a path of a file below this folder'],
    ['{ "overrides": {} }', '{}: "overrides" is a list: write it between [ and ]'],
    ['{ "overrides": [1] }', '1: "overrides" has keys with values; write it between { and }'],
    [
      '{ "overrides": [{ "stage": "final" }] }',
      '{ "stage": "final" }: an override without "files" is for no text; say for which: "files": ["drafts/**"]',
    ],
    ['{ "overrides": [{ "files": [""] }] }', '"": this is not a glob: drafts/**, *.nl.conclusions'],
    [
      '{ "overrides": [{ "files": "a", "root": true }] }',
      '"root": there is no key "root"; there is files, stage, language, rules, acronyms, verbs, wordings',
    ],
    ['[]', '[: not an object: a configuration has keys with values; write it between { and }'],
    ['', ': not well-formed JSON: value expected; look at this place and just before it'],
    ['{ "stage": final }', 'final: not well-formed JSON: invalid symbol; look at this place and just before it'],
    ['{ "stage": "final"', ': not well-formed JSON: close brace expected; look at this place and just before it'],
    [
      '{ "a": 1, "b": 2 }',
      '"a": there is no key "a"; there is $schema, root, extends, stage, language, rules, acronyms, verbs, wordings, overrides',
      '"b": there is no key "b"; there is $schema, root, extends, stage, language, rules, acronyms, verbs, wordings, overrides',
    ],
  ];
  for (const [text, ...expected] of wrong) {
    it(`tells what is wrong with ${text || 'an empty one'}`, () => assert.deepEqual(problems(text), expected));
  }

  it('is no text without end', () => {
    assert.match(problems(`{ "stage": "${'x'.repeat(300_000)}" }`)[0] ?? '', /longer than 262144 characters/);
  });

  it('never throws, and tells places inside the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '//',
      '/*',
      'rules',
      'stage',
      '"rules"',
      '__proto__',
      '\\u',
      '1e',
      'null',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.json(),
        ),
        (text) => {
          for (const { range, message } of parseConfig(text, ruleIds).problems) {
            assert.ok(
              range.start >= 0 && range.start <= range.end && range.end <= text.length,
              JSON.stringify({ text, range, message }),
            );
            assert.ok(message.length < 400);
          }
        },
      ),
    );
  });

  it('does not touch the prototype of anything', () => {
    const { config } = parseConfig('{ "acronyms": { "__proto__": "polluted" } }', ruleIds);
    assert.equal(Object.getPrototypeOf(config.acronyms), Object.prototype);
    assert.equal(({} as { polluted?: string }).polluted, undefined);
    assert.deepEqual(Object.keys(config.acronyms ?? {}), ['__proto__']);
  });
});

describe('the values of a text', () => {
  const values = (config: object, path: string) => {
    const parsed = parseConfig(JSON.stringify(config), ruleIds);
    assert.deepEqual(parsed.problems, []);
    return valuesFor(parsed.config, path);
  };

  it('are those of the overrides that name it, the later before the earlier, rule by rule', () => {
    const config = {
      stage: 'draft',
      rules: { 'verb-case': 'error', 'deadline-past': 'error' },
      acronyms: { EAC: 'European Agency for Caves' },
      overrides: [
        { files: 'final/**', stage: 'final', rules: { 'verb-case': 'off' }, acronyms: { CM: 'Cave Map' } },
        { files: ['*.nl.conclusions', '*.de.conclusions'], language: 'nl', rules: { 'verb-case': 'hint' } },
      ],
    };
    assert.deepEqual(values(config, 'a.en.conclusions'), {
      stage: 'draft',
      rules: { 'verb-case': 'error', 'deadline-past': 'error' },
      acronyms: { EAC: 'European Agency for Caves' },
    });
    assert.deepEqual(values(config, 'final/deep/a.nl.conclusions'), {
      stage: 'final',
      language: 'nl',
      rules: { 'verb-case': 'hint', 'deadline-past': 'error' },
      acronyms: { EAC: 'European Agency for Caves', CM: 'Cave Map' },
    });
  });

  it('may stand under a key of another file', () => {
    const text = '{ "name": "caves", "conclusions": { "stage": "finall" } }';
    const parsed = parseConfigAt('conclusions', text, ruleIds);
    assert.deepEqual(
      parsed?.problems.map(({ range }) => text.slice(range.start, range.end)),
      ['"finall"'],
    );
    for (const without of ['{ "bin": { "conclusions": {} } }', '[]', '{', ''])
      assert.equal(parseConfigAt('conclusions', without, ruleIds), undefined);
    assert.equal(parseConfigAt('conclusions', '{ "conclusions": 1 }', ruleIds)?.problems.length, 1);
  });
});

describe('the schema of conclusions.json', () => {
  const valid = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
  const ids = rules.map(({ id }) => id);

  it('has the rules there are', () => assert.deepEqual(Object.keys(schema.properties.rules.properties), ids));

  const right = [
    {},
    { $schema: 'x', root: false, extends: 'base.json', stage: 'final', language: 'nl' },
    { extends: ['a/b.json'], rules: { 'verb-case': 'off' }, acronyms: { EAC: 'European Agency for Caves' } },
    { overrides: [{ files: 'a/**', stage: 'revision', language: 'en', rules: {}, acronyms: {} }, { files: ['b'] }] },
    { verbs: { nl: { singular: { urge: ['SPREEKT … AAN op'] }, plural: { urge: 'SPREKEN ... AAN op' } }, en: {} } },
    { wordings: { en: { 'in order to': 'to' }, nl: {} }, overrides: [{ files: 'a', verbs: {}, wordings: {} }] },
  ];
  const wrong = [
    { stge: 'final' },
    { stage: 'Final' },
    { language: 'nld' },
    { root: 'yes' },
    { extends: '../a.json' },
    { extends: 'a/../../b.json' },
    { extends: '/a.json' },
    { extends: 1 },
    { rules: [] },
    { rules: { 'verb-cas': 'off' } },
    { rules: { 'verb-case': 'warn' } },
    { acronyms: { EAC: null } },
    { overrides: {} },
    { overrides: [{ stage: 'final' }] },
    { overrides: [{ files: '' }] },
    { overrides: [{ files: 'a', root: true }] },
    { verbs: { dutch: {} } },
    { verbs: { nl: { urge: ['A'] } } },
    { verbs: { nl: { singular: { press: ['A'] } } } },
    { verbs: { nl: { singular: { urge: [1] } } } },
    { verbs: { nl: { singular: { urge: [''] } } } },
    { wordings: { 'in order to': 'to' } },
    { wordings: { en: { 'in order to': '' } } },
    { wordings: { en: { 'in order to': ['to'] } } },
    [],
  ];
  for (const [configs, expected] of [
    [right, true],
    [wrong, false],
  ] as const) {
    for (const config of configs) {
      it(`says of ${JSON.stringify(config)} what the command says`, () => {
        assert.equal(valid(config), expected, JSON.stringify(valid.errors));
        assert.equal(parseConfig(JSON.stringify(config), ids).problems.length === 0, expected);
      });
    }
  }
});

describe('the page on configuration', () => {
  const blocks = ['docs/configuration.md', 'docs/rules/wording-house.md'].flatMap((page) =>
    [...read(page).matchAll(/```(json|yaml|toml)\n(.*?)```/gs)].map(([, notation = '', text = '']) => ({
      notation,
      text,
    })),
  );
  const ids = rules.map(({ id }) => id);

  it('shows nothing that is not right', () => {
    assert.ok(new Set(blocks.map(({ notation }) => notation)).size === 3 && blocks.length > 6);
    for (const { notation, text } of blocks)
      assert.deepEqual(parseConfig(text, ids, `conclusions.${notation}`).problems, [], text);
  });

  it('says the same in three notations', () => {
    const [first, ...others] = blocks
      .slice(0, 3)
      .map(({ notation, text }) => parseConfig(text, ids, `conclusions.${notation}`).config);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('has examples of every key that are right', () => {
    for (const [key, { examples }] of Object.entries(schema.properties))
      assert.deepEqual(parseConfig(JSON.stringify({ [key]: examples[0] }), ids).problems, [], key);
  });
});
