/**
 * What each rule says, word by word, of the wrong examples on its page and of test/rules/said.md: made anew with `npm run generate`, so that a
 * change of words, place, weight or fix is seen where changes are read.
 */
import { check, readDocument, rules, type Finding } from '../../server/src/service';
import type { LanguageCode } from '../../server/src/languages/data';
import type { Stage } from '../../server/src/rules/rule';
import { read, type GeneratedFile } from '../repository';
import { examplesOf, readRulePage, type Example } from '../rulePages';

export const path = 'test/rules/said.json';
const more = 'test/rules/said.md';

export function generate(): GeneratedFile[] {
  const said = Object.fromEntries(rules.map(({ id }) => [id, saidBy(id)]));
  return [{ path, text: `${JSON.stringify(said, null, 2)}\n` }];
}

export function saidBy(id: string): string[][] {
  const { wrong, config } = readRulePage(id);
  return [...wrong, ...examplesOf(read(more), id)].map((example) => {
    const document = readDocument(example.text, { language: example.language as LanguageCode });
    const { findings } = check(document, optionsOf(example, config));
    return findings.filter(({ rule }) => rule === id).map((finding) => shown(finding, example.text));
  });
}

function optionsOf({ stage }: Example, { wordings }: ReturnType<typeof readRulePage>['config']) {
  return { ...(stage && { stage: stage as Stage }), ...(wordings && { wordings }) };
}

export function shown({ severity, message, range, related, fix, unnecessary }: Finding, text: string): string {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `${start} “${text.slice(start, end)}”`;
  return [
    `${severity}${unnecessary ? ', faded' : ''} at ${words(range)}: ${message}`,
    ...related.map((each) => `see ${words(each.range)}: ${each.message}`),
    ...(fix ? [`${fix.safe ? 'fix' : 'suggestion'}: ${fix.title}`] : []),
    ...(fix?.edits ?? []).map((edit) => `${words(edit.range)} → “${edit.newText}”`),
  ].join('\n');
}
