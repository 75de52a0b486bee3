/**
 * `npm run messages` lists what is not yet translated, by language, ready to be filled in and put into
 * `server/src/messages/bundle.l10n.<language>.json`; `npm run messages -- pl` lists all of it for a new language.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { spokenLanguages } from '../server/src/messages/catalogues';
import type { Catalogue } from '../server/src/messages/message';
import { rules } from '../server/src/rules/index';
import { exists, read, root } from './repository';

const folder = 'server/src';

/** Every message of the server in English, and where it is said. Throws where one is not said literally. */
export function messages(): ReadonlyMap<string, string> {
  const found = new Map(rules.map(({ id, about }) => [about, `${folder}/rules/${id}.ts`]));
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const path = `${folder}/${name.replaceAll('\\', '/')}`;
    if (name.endsWith('.ts')) for (const text of saidIn(path)) found.set(text, path);
  }
  return found;
}

function saidIn(path: string): string[] {
  const code = read(path);
  if (!code.includes("/messages/message'")) return [];
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'say') {
      const [text] = node.arguments;
      if (!text || !ts.isStringLiteralLike(text))
        throw new Error(`${path}: ${node.getText(file)} is not said literally`);
      texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** Empty for a language there is none of yet. */
export function catalogue(language: string): Catalogue {
  const path = `${folder}/messages/bundle.l10n.${language}.json`;
  return exists(path) ? (JSON.parse(read(path)) as Catalogue) : {};
}

/** English texts a catalogue lacks, and those it has that nobody says any more. */
export function gaps(language: string): { missing: string[]; stale: string[] } {
  const [said, translated] = [messages(), catalogue(language)];
  return {
    missing: [...said.keys()].filter((text) => !Object.hasOwn(translated, text)).sort(),
    stale: Object.keys(translated).filter((text) => !said.has(text)),
  };
}

if (require.main === module) {
  const asked = process.argv.slice(2);
  for (const language of asked.length > 0 ? asked : spokenLanguages) {
    const { missing, stale } = gaps(language);
    console.log(`${language}: ${missing.length} to translate, ${stale.length} to take out`);
    if (missing.length > 0) console.log(JSON.stringify(Object.fromEntries(missing.map((text) => [text, ''])), null, 2));
    for (const text of stale) console.log(`- ${text}`);
  }
}
