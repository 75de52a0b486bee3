/**
 * `npm run generate` writes every file that is made from others; `npm run generate -- --check` names those that are stale.
 * A new generator is one line in the list.
 */
import * as configuration from './generate/configuration';
import * as cldrMonths from './generate/cldrMonths';
import * as coverage from './generate/coverage';
import * as exampleTwins from './generate/exampleTwins';
import * as grammar from './generate/grammar';
import * as languageSchema from './generate/languageSchema';
import * as options from './generate/options';
import * as readme from './generate/readme';
import * as reliability from './generate/reliability';
import * as ruleIndex from './generate/ruleIndex';
import * as ruleSettings from './generate/ruleSettings';
import * as said from './generate/said';
import * as signs from './generate/signs';
import * as snippets from './generate/snippets';
import * as templates from './generate/templates';
import * as told from './generate/told';
import { exists, read, write, type GeneratedFile } from './repository';

const generators: readonly { generate(): readonly GeneratedFile[] }[] = [
  cldrMonths,
  signs,
  languageSchema,
  grammar,
  snippets,
  templates,
  ruleIndex,
  options,
  readme,
  ruleSettings,
  configuration,
  exampleTwins,
  // Of the examples as they are once the others have run.
  coverage,
  reliability,
  said,
  told,
];

export function generateAll(): GeneratedFile[] {
  return generators.flatMap((each) => each.generate());
}

export function isStale({ path, text }: GeneratedFile): boolean {
  return !exists(path) || read(path) !== text;
}

function main(check: boolean): void {
  const stale = generateAll().filter(isStale);
  if (!check) stale.forEach(write);
  for (const { path } of stale) console.log(check ? `stale: ${path}` : `written: ${path}`);
  if (check && stale.length) {
    console.error('Run npm run generate and commit the result.');
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.includes('--check'));
