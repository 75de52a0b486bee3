/**
 * `npm run new-rule <id> [family]` writes a rule, its page and its test, and adds it to the list of rules.
 * What it writes compiles, and its test fails until there is a rule: that is where the work begins.
 */
import type { Rule } from '../server/src/rules/rule';
import { rules } from '../server/src/rules/index';
import { families } from './generate/ruleIndex';
import { exists, read, write, type GeneratedFile } from './repository';
import { pagePath } from './rulePages';

type Known = readonly Pick<Rule, 'id' | 'family'>[];

const listPath = 'server/src/rules/index.ts';

/** The files of a new rule; throws with a sentence for the user where the id cannot be used. */
export function scaffold(id: string, family: string, list: string, known: Known = rules): GeneratedFile[] {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new Error(`"${id}" is no rule id: lower-case words joined by hyphens, as in footnote-unused`);
  if (!families.some((each) => each === family))
    throw new Error(`"${family}" is no family; the families are ${families.join(', ')}`);
  if (list.includes(`'${id}'`) || list.includes(`/${id}'`)) throw new Error(`${id} is taken, or was: ids are for ever`);
  return [
    { path: `server/src/rules/${id}.ts`, text: ruleFile(id, family) },
    { path: `test/rules/${id}.test.ts`, text: testFile(id) },
    { path: pagePath(id), text: page(id) },
    { path: listPath, text: addToList(list, id, known.findLast((rule) => rule.family === family)?.id) },
  ];
}

function nameOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function ruleFile(id: string, family: string): string {
  return `import { say } from '../messages/message';
import type { BlockRule } from './rule';

// A rule that must see more than one block is a DocumentRule, with \`check(document, context)\`.
export const ${nameOf(id)}: BlockRule = {
  id: '${id}',
  family: '${family}',
  severity: 'warning',
  about: 'TODO: one line, what it finds',
  source: 'TODO: where the drafting rule comes from',
  *checkBlock(block) {
    if (block.kind !== 'paragraph') return;
    const at = { block, from: 0, to: block.flow.text.length };
    yield { at, message: say('TODO: what is wrong, and what to do.') };
  },
};
`;
}

function testFile(id: string): string {
  return `import { expectSilent, marked } from '../support/marks';

describe('${id}', () => {
  it('finds what is wrong', () => {
    marked(
      'en',
      \`
      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES ⟦${id}: the words that are wrong⟧ in a sentence.
      \`,
    );
  });

  it('says nothing where all is well, nor where it only looks wrong', () => {
    expectSilent(
      'en',
      '${id}',
      \`
      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES a sentence in which nothing is wrong.
      \`,
    );
  });
});
`;
}

function page(id: string): string {
  const example = (text: string) =>
    `\`\`\`conclusions en\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n1. WELCOMES ${text}.\n\`\`\``;
  return `# ${id}

TODO: one line, what it finds

## Why

TODO

## Wrong

${example('the words that are wrong in a sentence')}

## Right

${example('a sentence in which nothing is wrong')}

## Fix

TODO: what the quick fix does, or: none, because …

## Source

TODO
`;
}

/** The import goes to its place by name, the rule behind the last of its family. */
function addToList(list: string, id: string, last: string | undefined): string {
  const lines = list.split('\n');
  const line = `import { ${nameOf(id)} } from './${id}';`;
  const at = lines.findIndex((each) => each.includes(" from './") && pathOf(each) > pathOf(line));
  lines.splice(at < 0 ? 1 : at, 0, line);
  const start = lines.findIndex((each) => each.includes('rules: readonly Rule[] = ['));
  const before = last ? lines.indexOf(`  ${nameOf(last)},`, start) + 1 : 0;
  lines.splice(before || lines.indexOf('];', start), 0, `  ${nameOf(id)},`);
  return lines.join('\n');
}

function pathOf(line: string): string {
  return line.slice(line.indexOf("'"));
}

function main([id = '', family = id.split('-')[0] ?? '']: readonly string[]): void {
  const files = scaffold(id, families.find((each) => each.startsWith(family)) ?? family, read(listPath));
  const there = files.find(({ path }) => path !== listPath && exists(path));
  if (there) throw new Error(`${there.path} exists already`);
  files.forEach(write);
  console.log(files.map(({ path }) => path).join('\n'));
  console.log(`Next: npx mocha test/rules/${id}.test.ts`);
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
