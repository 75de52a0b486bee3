/** The schemas in docs/schemas hold for what the commands print, over all examples, and leave nothing unsaid. */
import assert from 'node:assert/strict';
import Ajv, { type AnySchemaObject, type ValidateFunction } from 'ajv';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from '../../tools/repository';
import { faulty, Folder, removeFolders } from './run';

const folder = 'docs/schemas';
const names = readdirSync(join(root, folder)).map((name) => name.replace('.schema.json', ''));

function schemaOf(name: string): AnySchemaObject {
  return JSON.parse(read(`${folder}/${name}.schema.json`)) as AnySchemaObject;
}

/** Readers must bear new fields; here each field must be one that is told. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return { ...Object.fromEntries(entries), ...('properties' in schema && { additionalProperties: false }) };
}

const compile = (schema: unknown): ValidateFunction =>
  new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false }).compile(
    schema as AnySchemaObject,
  );

const validators = new Map(names.map((name) => [name, compile(closed(schemaOf(name)))]));

function mustHold(name: string, text: string): void {
  const validate = validators.get(name)!;
  assert.ok(validate(JSON.parse(text)), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3), null, 2)}`);
}

describe('the schemas of what is printed', function () {
  this.timeout(60_000);
  let texts: Folder;

  before(() => {
    texts = new Folder({ 'a b.en.conclusions': faulty, 'none.conclusions': 'xyzzy\n' });
    for (const of of ['clean', 'faulty'])
      for (const name of readdirSync(join(root, 'examples', of)).filter((each) => !each.endsWith('.json')))
        copyFileSync(join(root, 'examples', of, name), texts.at(`${of}-${name}`));
  });
  after(removeFolders);

  const printed = async (...argv: string[]) => (await texts.run(argv)).stdout;

  it('check, over all examples and stages', async () => {
    for (const stage of ['draft', 'final'])
      mustHold('check', await printed('check', '--format=json', `--stage=${stage}`));
    mustHold('check', (await texts.run(['check', '-', '--format=json'], { stdin: faulty })).stdout);
    const { code, stdout } = await new Folder().run(['check', '--format=json']);
    assert.equal(code, 2);
    mustHold('check', stdout);
  });

  it('check-line: what a finding has in check, with path and language', async () => {
    const lines = (await printed('check', '--format=jsonl')).trimEnd().split('\n');
    assert.ok(lines.length > 50);
    for (const line of lines) mustHold('check-line', line);
    const { properties, definitions } = schemaOf('check-line') as Record<string, Record<string, object>>;
    const finding = Object.fromEntries(Object.entries(properties!).filter(([key]) => !/^(?:path|language)$/.test(key)));
    const check = schemaOf('check').definitions as Record<string, { properties: object }>;
    const { finding: whole, ...others } = check;
    assert.deepEqual([finding, definitions], [whole!.properties, others]);
  });

  it('outline, over all examples', async () => {
    for (const name of readdirSync(texts.path)) mustHold('outline', await printed('outline', '--format=json', name));
  });

  it('commitments, over all examples', async () => {
    mustHold('commitments', await printed('commitments', '--format=json', '--all'));
  });

  it('rules, config and baseline', async () => {
    mustHold('rules', await printed('rules', '--format=json'));
    mustHold('config', await printed('config', '--format=json', '--stage=final'));
    mustHold('config', await printed('config', '--format=json', 'a b.en.conclusions'));
    await printed('check', '--baseline=known.json', '--write-baseline', '--format=concise');
    mustHold('baseline', texts.read('known.json'));
  });

  it('refuse what is not so', () => {
    const wrong: readonly (readonly [name: string, value: unknown])[] = [
      ['check', { schemaVersion: 2, files: [], summary: {} }],
      ['check-line', { path: 'a', language: 'english' }],
      ['outline', { language: null }],
      ['commitments', { commitments: [{}] }],
      ['rules', { schemaVersion: 1, rules: [{ id: 'x' }] }],
      ['config', { schemaVersion: 1, path: 1, values: [] }],
      ['baseline', { schemaVersion: 1, findings: [{}] }],
    ];
    assert.deepEqual(wrong.map(([name]) => name).sort(), [...names].sort());
    for (const [name, value] of wrong) assert.equal(compile(schemaOf(name))(value), false, name);
  });

  it('bear a field that is new', async () => {
    const report = JSON.parse(await printed('check', '--format=json', 'a b.en.conclusions')) as object;
    assert.ok(compile(schemaOf('check'))({ ...report, tool: 'conclusions' }));
    assert.ok(!validators.get('check')!({ ...report, tool: 'conclusions' }));
  });

  it('say where they lie, and are named in docs/cli.md', () => {
    const page = read('docs/cli.md');
    for (const name of names) {
      assert.match(schemaOf(name).$id as string, new RegExp(`/docs/schemas/${name}\\.schema\\.json$`));
      assert.ok(page.includes(`(schemas/${name}.schema.json)`), name);
    }
  });
});
