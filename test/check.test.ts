import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type CheckOptions, type Finding } from '../server/src/check';
import type { Document, Place } from '../server/src/document/model';
import { readDocument } from '../server/src/document/read';
import { rules as realRules } from '../server/src/rules';
import type { BlockRule, RawFinding, Rule } from '../server/src/rules/rule';
import type { Message } from '../server/src/messages/message';
import { undent } from './support/marks';

const document = readDocument(
  undent(`
    Council conclusions on the mapping of caves

    THE COUNCIL OF THE EUROPEAN UNION,

    1. WELCOMES the report on caves[^1] and STRESSES that maps of caves
    are worth the effort of drawing them.

    2. INVITES the Commission to draw a map 🗺 of all caves.

    [^1]: The report on caves.
  `),
  { language: 'en' },
);

/** Words of a rule for tests, in no catalogue. */
const told = (text: string): Message => ({ text, values: {} });

/** The first place in the document that reads so. */
function place(words: string, { blocks }: Document = document): Place {
  for (const block of blocks) {
    const from = block.flow.text.indexOf(words);
    if (from >= 0) return { block, from, to: from + words.length };
  }
  return assert.fail(`no ${words} in the document`);
}

function rule(
  id: string,
  findings: (document: Document) => Iterable<unknown>,
  severity: Rule['severity'] = 'error',
): Rule {
  return {
    id,
    family: 'structure',
    severity,
    about: 'A rule for tests.',
    source: 'none',
    check: (document) => findings(document) as Iterable<RawFinding>,
  };
}

function blockRule(id: string, checkBlock: BlockRule['checkBlock']): BlockRule {
  const { family, severity, about, source } = rule(id, () => []);
  return { id, family, severity, about, source, checkBlock };
}

function says(id: string, words: string, more: Partial<RawFinding> = {}, severity: Rule['severity'] = 'error'): Rule {
  return rule(id, () => [{ at: place(words), message: told(`about ${words}`), ...more }], severity);
}

function run(rules: readonly Rule[], options: CheckOptions = {}) {
  return check(document, options, rules);
}

function shown({ rule: id, severity, range: { start, end } }: Finding): string {
  return `${severity} ${id}: ${document.source.text.slice(start, end)}`;
}

describe('a check', () => {
  it('turns places into ranges of the source, over line ends too', () => {
    const [finding] = run([says('a', 'of caves are worth')]).findings;
    assert.equal(finding && shown(finding), 'error a: of caves\nare worth');
  });

  it('puts findings in the order of the text, then of rule and message', () => {
    const rules = [says('z', 'INVITES'), says('b', 'WELCOMES'), says('a', 'WELCOMES'), says('c', 'WELCOMES the')];
    assert.deepEqual(run(rules).findings.map(shown), [
      'error a: WELCOMES',
      'error b: WELCOMES',
      'error c: WELCOMES the',
      'error z: INVITES',
    ]);
  });

  it('does not depend on the order of the rules', () => {
    const rules = [says('z', 'INVITES'), says('b', 'WELCOMES'), says('a', 'WELCOMES')];
    assert.deepEqual(run(rules), run([...rules].reverse()));
  });

  it('lets a rule say one thing about one place', () => {
    const twice = rule('a', () => [
      { at: place('caves'), message: told('weak'), severity: 'hint' },
      { at: place('caves'), message: told('strong') },
    ]);
    assert.deepEqual(run([twice, says('b', 'caves')]).findings.map(shown), ['error a: caves', 'error b: caves']);
  });

  it('carries related places, fixes and what is of no use', () => {
    const full = says('a', 'WELCOMES', {
      related: [{ at: place('STRESSES'), message: told('and here') }],
      fix: {
        title: told('Put it right'),
        safe: true,
        edits: [
          { at: place('INVITES'), newText: 'b' },
          { at: place('WELCOMES'), newText: 'a' },
        ],
      },
      unnecessary: true,
    });
    const [finding] = run([full]).findings;
    const text = ({ start, end }: { start: number; end: number }) => document.source.text.slice(start, end);
    assert.deepEqual(
      finding?.related.map(({ range, message }) => [text(range), message]),
      [['STRESSES', 'and here']],
    );
    assert.deepEqual(
      finding.fix?.edits.map(({ range, newText }) => [text(range), newText]),
      [
        ['WELCOMES', 'a'],
        ['INVITES', 'b'],
      ],
    );
    assert.equal(finding.fix.safe, true);
    assert.equal(finding.unnecessary, true);
  });
});

describe('severity', () => {
  const severityOf = (raw: Partial<RawFinding>, options: CheckOptions = {}) =>
    run([says('a', 'caves', raw, 'warning')], options).findings.map(({ severity }) => severity);

  it('is that of the rule', () => assert.deepEqual(severityOf({}), ['warning']));
  it('is that of a finding its rule holds for weaker', () =>
    assert.deepEqual(severityOf({ severity: 'hint' }), ['hint']));
  it('is not that of a finding above its rule', () => assert.deepEqual(severityOf({ severity: 'error' }), ['warning']));
  it('is that of the configuration', () => assert.deepEqual(severityOf({}, { rules: { a: 'error' } }), ['error']));
  it('stays weak where the finding is weak, whatever the configuration', () =>
    assert.deepEqual(severityOf({ severity: 'hint' }, { rules: { a: 'error' } }), ['hint']));
  it('off: the rule does not run', () => {
    const thrower = rule('a', () => assert.fail('it ran'));
    assert.deepEqual(run([thrower], { rules: { a: 'off' } }), { findings: [], suppressed: [], failures: [] });
  });
  it('may depend on the stage, which a rule is told', () => {
    const told: string[] = [];
    const curious: Rule = { ...rule('a', () => []), check: (_, { stage }) => (told.push(stage), []) };
    run([curious]);
    run([curious], { stage: 'final' });
    assert.deepEqual(told, ['draft', 'final']);
  });
});

describe('one cause', () => {
  it('gives one finding: the most severe, with the others as related places', () => {
    const weak = says('a', 'WELCOMES', { cause: 'note 1' }, 'warning');
    const { findings } = run([
      weak,
      says('b', 'INVITES', { cause: 'note 1' }),
      says('c', 'STRESSES', { cause: 'note 2' }),
    ]);
    assert.deepEqual(findings.map(shown), ['error c: STRESSES', 'error b: INVITES']);
    assert.deepEqual(
      findings[1]?.related.map(({ message }) => message),
      ['about WELCOMES'],
    );
  });

  it('of equals, keeps that of the rule listed first', () => {
    const { findings } = run([says('b', 'INVITES', { cause: 'x' }), says('a', 'WELCOMES', { cause: 'x' })]);
    assert.deepEqual(findings.map(shown), ['error b: INVITES']);
  });
});

describe('a rule that is not to be trusted', () => {
  const at = place('WELCOMES');
  const elsewhere = readDocument('1. WELCOMES another text.', { language: 'en' });
  const block = at.block;
  const sound = { at, message: told('sound') };
  const astral = place('🗺');
  const fix = (...edits: unknown[]) => ({ ...sound, fix: { title: told('fix'), safe: true, edits } });
  const unsound: readonly (readonly [what: string, finding: unknown, reason: RegExp])[] = [
    ['nothing', undefined, /undefined/],
    ['a number', 7, /message/],
    ['no message', { at }, /message/],
    ['an empty message', { at, message: told('') }, /message/],
    ['no place', { message: told('lost') }, /./],
    ['a place before its block', { ...sound, at: { block, from: -1, to: 2 } }, /outside its block/],
    ['a place behind its block', { ...sound, at: { block, from: 0, to: 1e6 } }, /outside its block/],
    ['a place that ends before it begins', { ...sound, at: { block, from: 3, to: 2 } }, /outside its block/],
    ['a place that is not a number', { ...sound, at: { block, from: NaN, to: NaN } }, /outside its block/],
    ['half a place', { ...sound, at: { block, from: 0.5, to: 2 } }, /outside its block/],
    ['a place in half a character', { ...sound, at: { ...astral, to: astral.from + 1 } }, /cuts a character/],
    ['a place in another document', { ...sound, at: place('another', elsewhere) }, /not in the document/],
    ['a block it made up', { ...sound, at: { ...at, block: { ...block } } }, /not in the document/],
    ['a severity there is not', { ...sound, severity: 'fatal' }, /no such severity/],
    [
      'a related place outside',
      { ...sound, related: [{ at: { block, from: 0, to: 1e6 }, message: told('here') }] },
      /outside its block/,
    ],
    [
      'edits that overlap',
      fix({ at: place('the report'), newText: 'a' }, { at: place('report on'), newText: 'b' }),
      /overlap/,
    ],
    [
      'two insertions at one place',
      fix({ at: { ...at, to: at.from }, newText: 'a' }, { at: { ...at, to: at.from }, newText: 'b' }),
      /overlap/,
    ],
    ['an edit outside', fix({ at: { block, from: 0, to: 1e6 }, newText: 'a' }), /outside its block/],
    ['an edit without text', fix({ at }), /without text/],
    ['a fix that changes nothing', fix({ at, newText: 'WELCOMES' }), /changes nothing/],
  ];
  for (const [what, finding, reason] of unsound) {
    it(`is named when it yields ${what}; its other findings stand`, () => {
      const { findings, failures } = run([
        rule('liar', () => [{ at: place('STRESSES'), message: told('true') }, finding]),
      ]);
      assert.deepEqual(
        failures.map((failure) => failure.rule),
        ['liar'],
      );
      assert.match(failures[0]!.reason, reason);
      assert.ok(findings.map(shown).includes('error liar: STRESSES'));
      assert.ok(findings.every((each) => each.fix === undefined));
    });
  }

  it('keeps a finding whose fix is unsound, without the fix', () => {
    const { findings } = run([rule('liar', () => [fix({ at })])]);
    assert.deepEqual(findings.map(shown), ['error liar: WELCOMES']);
  });

  it('is named once however often it lies', () => {
    const liar = rule('liar', () => [undefined, undefined, undefined]);
    assert.equal(run([liar]).failures.length, 1);
  });

  it('is named when it throws, whatever it throws', () => {
    for (const thrown of [new Error('broken'), new TypeError(), 'a string', undefined, null]) {
      const thrower = rule('thrower', function* () {
        yield sound;
        throw thrown as Error;
      });
      const { findings, failures } = run([thrower]);
      assert.deepEqual(findings.map(shown), ['error thrower: WELCOMES']);
      assert.equal(failures[0]?.rule, 'thrower');
      assert.notEqual(failures[0].reason, '');
    }
  });

  it('is stopped and named when it never ends', () => {
    const endless = rule('endless', function* () {
      for (;;) yield sound;
    });
    const { findings, failures } = run([endless]);
    assert.deepEqual(findings, []);
    assert.match(failures[0]?.reason ?? '', /no end/);
  });

  const bad: Readonly<Record<string, () => Iterable<unknown>>> = {
    thrower: () => {
      throw new Error('broken');
    },
    latethrower: function* () {
      if (at) throw new Error('broken');
      yield undefined;
    },
    endless: function* () {
      for (;;) yield { at, message: told('again'), cause: undefined };
    },
    liar: () => [{ at: { block, from: NaN, to: 1e9 }, message: told('a lie') }, null, {}],
    nothing: () => undefined as unknown as Iterable<unknown>,
  };

  it('leaves the findings of all others as they would be without it', () => {
    const words = ['WELCOMES', 'STRESSES', 'INVITES', 'caves', 'the Commission', 'a map', 'The report'];
    const anyRule = fc
      .record({
        words: fc.subarray(words),
        severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
      })
      .map(
        (made) => (id: string) =>
          rule(id, () => made.words.map((each) => ({ at: place(each), message: told(each) })), made.severity),
      );
    fc.assert(
      fc.property(
        fc.array(anyRule, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...Object.keys(bad)),
        fc.nat(),
        (makers, kind, seed) => {
          const rules = makers.map((make, index) => make(`rule-${index}`));
          const index = seed % rules.length;
          const spoilt = rules.with(index, rule(rules[index]!.id, bad[kind]!));
          const result = run(spoilt);
          assert.deepEqual(result.findings, run(rules.toSpliced(index, 1)).findings);
          assert.deepEqual(
            result.failures.map((failure) => failure.rule),
            [rules[index]!.id],
          );
        },
      ),
    );
  });

  for (const kind of Object.keys(bad)) {
    it(`that looks at one block (${kind}) leaves the findings of all others as they would be without it`, () => {
      const faulty = readDocument(faultyText, { language: 'en' });
      const one = blockRule('bad', () => bad[kind]!() as Iterable<RawFinding>);
      for (let time = 0; time < 2; time++) {
        const result = check(faulty, {}, [...realRules, one]);
        assert.deepEqual(result.findings, check(faulty, {}).findings);
        assert.deepEqual(
          result.failures.map((failure) => failure.rule),
          ['bad'],
        );
      }
    });

    it(`in place of each real rule (${kind}) leaves the findings of all others as they would be without it`, () => {
      const faulty = readDocument(faultyText, { language: 'en' });
      for (const [index, { id, severity }] of realRules.entries()) {
        const result = check(faulty, {}, realRules.with(index, rule(id, bad[kind]!, severity)));
        const own = kind === 'endless' ? [] : result.findings.filter((finding) => finding.rule === id);
        assert.deepEqual(own, []);
        assert.deepEqual(result.findings, check(faulty, {}, realRules.toSpliced(index, 1)).findings, id);
        assert.deepEqual(
          result.failures.map((failure) => failure.rule),
          [id],
        );
      }
    });
  }
});

/** Something for many rules to find. */
const faultyText = undent(`
  Council conclusions on caves

  THE COUNCIL OF THE EUROPEAN UNION,

  RECALLING
  – its conclusions on mines[^2],

  1. Welcomes the report on caves[^1] of the European Agency for Caves (EAC), and the EAQ by the end of the year.

  3. INVITES the Commission to act on paragraph 45 by 30 February 2023 and as soon as possible.

  [^1]: The report
  [^1]: Another report.
  [^7]: Never called.
`);

describe('a fix over a page bottom', () => {
  it('is left out where it would take the page bottom away', () => {
    const text = undent(`
      THE COUNCIL OF THE EUROPEAN UNION,

      1. WELCOMES the report on caves[^1] and all that it

      [^1]: The report on caves.

      says about maps.

      2. INVITES the Commission to draw a map.
    `);
    const read = readDocument(text, { language: 'en' });
    const block = read.blocks.find(({ flow }) => flow.text.includes('all that it says'));
    if (!block) assert.fail('the paragraph is not read as one over the note');
    const from = block.flow.text.indexOf('it says');
    const over = { block, from, to: from + 'it says'.length };
    const within = { block, from, to: from + 2 };
    const fixing = (at: Place) =>
      rule('a', () => [
        { at, message: told('m'), fix: { title: told('t'), safe: true, edits: [{ at, newText: 'x' }] } },
      ]);
    assert.equal(check(read, {}, [fixing(over)]).findings[0]?.fix, undefined);
    assert.equal(check(read, {}, [fixing(within)]).findings[0]?.fix?.edits.length, 1);
    assert.deepEqual(check(read, {}, [fixing(over)]).failures, []);
  });
});
