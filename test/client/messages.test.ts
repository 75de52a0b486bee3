import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.join(__dirname, '../..');
const languages = ['de', 'fr', 'nl'];
type Messages = Record<string, string>;
const readJson = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));

/** The placeholders, links and commands of a message: a translation must keep them all. */
const fixedParts = (text: string): string[] => (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();

describe('messages of the extension', () => {
  const manifest = fs.readFileSync(path.join(root, 'package.json'), 'utf8');
  const english = readJson('package.nls.json') as Messages;

  it('in the manifest are all told in English, and none is left over', () => {
    const used = new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  for (const language of languages) {
    it(`in the manifest are complete in ${language}, with the same commands and code`, () => {
      const messages = readJson(`package.nls.${language}.json`) as Messages;
      assert.deepEqual(Object.keys(messages), Object.keys(english));
      for (const [key, text] of Object.entries(messages)) {
        assert.deepEqual(commandsIn(text), commandsIn(english[key] ?? ''), key);
        assert.ok(text.trim(), key);
      }
    });

    it(`in the code are complete in ${language}, and none is left over`, () => {
      const messages = readJson(`l10n/bundle.l10n.${language}.json`) as Messages;
      assert.deepEqual(Object.keys(messages).sort(), messagesOfCode());
      for (const [key, text] of Object.entries(messages)) assert.deepEqual(fixedParts(text), fixedParts(key), key);
    });
  }

  it('name every value of a setting', () => {
    const { contributes } = JSON.parse(manifest) as {
      contributes: { configuration: { properties: Record<string, Setting> } };
    };
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok(setting.markdownDescription, `${name} has no description`);
      assert.ok(setting.scope, `${name} has no scope`);
      assert.ok(setting.order, `${name} has no order`);
      if (setting.enum) assert.equal(setting.markdownEnumDescriptions?.length, setting.enum.length, name);
    }
  });
});

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly order?: number;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const commandsIn = (text: string): string[] => text.match(/\(command:[^)]+\)/g) ?? [];

/** All texts the client gives to `l10n.t`. */
function messagesOfCode(): string[] {
  const folder = path.join(root, 'client/src');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.flatMap((name) => {
    const code = fs.readFileSync(path.join(folder, name), 'utf8');
    const found = [...code.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text);
    assert.equal(found.length, (code.match(/l10n\.t\(/g) ?? []).length, `${name}: a message that is no plain text`);
    return found;
  });
  return [...new Set(texts)].sort();
}
