/** What the rules say where less is known of a language than they would like. */
import assert from 'node:assert/strict';
import { readDocument, rules } from '../../server/src/service';
import { languageData } from '../../server/src/languages';
import type { LanguageCode, LanguageData } from '../../server/src/languages/data';
import type { Context, RawFinding, Rule, Stage } from '../../server/src/rules/rule';
import { readRulePage } from '../../tools/rulePages';

/** What a rule finds in the wrong examples on its page, whose languages are known as `known` says. */
function found(rule: Rule, known: (data: LanguageData) => LanguageData | undefined): RawFinding[] {
  const { wrong, config } = readRulePage(rule.id);
  return wrong.flatMap(({ text, language, stage }) => {
    const context: Context = {
      stage: (stage as Stage | undefined) ?? 'draft',
      language: () => known(languageData(language as LanguageCode)),
      ...(config.wordings && { wordings: config.wordings }),
    };
    const document = readDocument(text, { language: language as LanguageCode });
    return 'check' in rule
      ? [...rule.check(document, context)]
      : document.blocks.flatMap((block) => [...rule.checkBlock(block, context)]);
  });
}

const isHint = ({ severity }: RawFinding): boolean => severity === 'hint';

/** Rules that rest on a group of words of the language, by the group. */
const resting: Readonly<Partial<Record<keyof LanguageData['confidence'], readonly string[]>>> = {
  verbs: ['verb-particle', 'verb-missing', 'verb-case'],
  deadlines: ['deadline-format', 'deadline-vague', 'deadline-year-missing', 'deadline-inconsistent'],
  references: ['footnote-missing', 'cross-reference', 'citation-format'],
  acronyms: ['acronym-undefined', 'acronym-late', 'acronym-redefined', 'acronym-conflict', 'acronym-spelling'],
};

describe('where the data of a language is marked as uncertain', () => {
  for (const [group, ids] of Object.entries(resting)) {
    for (const id of ids) {
      const rule = rules.find((each) => each.id === id)!;
      it(`${id} gives hints at most, and all that it finds elsewhere`, () => {
        const sure = found(rule, (data) => data);
        const unsure = found(rule, (data) => ({ ...data, confidence: { ...data.confidence, [group]: 'low' } }));
        assert.equal(unsure.length, sure.length);
        assert.ok(unsure.length > 0 && unsure.every(isHint));
        assert.ok(!sure.every(isHint), 'a hint anyway');
        const medium = found(rule, (data) => ({ ...data, confidence: { ...data.confidence, [group]: 'medium' } }));
        assert.deepEqual(medium.map(isHint), sure.map(isHint));
      });
    }
  }
});

describe('where a text is in a language nobody knows', () => {
  for (const rule of rules) {
    const counts = rule.family === 'numbering' || rule.family === 'footnotes';
    it(`${rule.id} ${counts ? 'finds what needs no words' : 'throws nothing, and finds nothing new'}`, () => {
      const known = found(rule, (data) => data).map(where);
      const unknown = found(rule, () => undefined).map(where);
      assert.deepEqual(
        unknown.filter((place) => !known.includes(place)),
        [],
      );
      if (counts) assert.deepEqual(unknown, known);
    });
  }
});

function where({ at: { block, from, to } }: RawFinding): string {
  return `${block.flow.toSource(from)}-${block.flow.toSource(to)}`;
}
