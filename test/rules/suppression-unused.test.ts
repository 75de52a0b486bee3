import assert from 'node:assert/strict';
import { checked, expectSilent, marked } from '../support/marks';

const RULE = 'suppression-unused';

describe(RULE, () => {
  it('finds a comment of each kind that silences nothing', () =>
    marked(
      'en',
      `
      ⟦suppression-unused: <!-- conclusions-disable-file verb-case -->⟧
      ⟦suppression-unused: <!-- conclusions-disable-next-line deadline-vague -->⟧
      1. INVITES the Commission to report. ⟦suppression-unused: <!-- conclusions-disable-line -->⟧

      ⟦suppression-unused: <!-- conclusions-disable deadline-vague -->⟧
      2. INVITES the Commission to report.
      <!-- conclusions-enable deadline-vague -->

      3. INVITES the Commission to report.
      ⟦suppression-unused: <!-- conclusions-enable deadline-vague -->⟧
      `,
    ));

  it('finds the one rule of several that silences nothing', () =>
    marked(
      'en',
      `
      <!-- conclusions-disable-next-line deadline-vague ⟦suppression-unused: verb-case⟧ -- see above -->
      1. INVITES the Commission to report as soon as possible.
      `,
    ));

  it('finds what another comment has said before', () =>
    marked(
      'en',
      `
      <!-- conclusions-disable deadline-vague -->
      ⟦suppression-unused: <!-- conclusions-disable deadline-vague -->⟧
      1. INVITES the Commission to report as soon as possible.
      `,
    ));

  it('leaves alone what silences something', () =>
    expectSilent(
      'en',
      RULE,
      `
      <!-- conclusions-disable-next-line deadline-vague -->
      1. INVITES the Commission to report as soon as possible.

      <!-- conclusions-disable -->
      2. INVITES the Commission to report as soon as possible.
      <!-- conclusions-enable -->
      `,
    ));

  it('says nothing of a rule that is switched off', () => {
    const text = '<!-- conclusions-disable-next-line deadline-vague -->\n1. INVITES the Commission to report.\n';
    const unused = (severity: 'off' | 'hint') =>
      checked('en', text, { severities: { 'deadline-vague': severity } }).findings.filter(({ rule }) => rule === RULE);
    assert.deepEqual([unused('hint').length, unused('off').length], [1, 0]);
  });

  it('is silenced by its name, not by a comment for all rules', () => {
    expectSilent(
      'en',
      RULE,
      '<!-- conclusions-disable-file suppression-unused -->\n<!-- conclusions-disable-line -->\n1. A\n',
    );
    marked('en', '⟦suppression-unused: <!-- conclusions-disable-file -->⟧\n\n1. INVITES the Commission to report.\n');
  });

  it('takes the comment away with its line, or out of its line', () => {
    const fixed = (text: string) => {
      const fix = checked('en', text, {}).findings.find(({ rule }) => rule === RULE)?.fix;
      assert.equal(fix?.safe, false);
      const { range, newText } = fix.edits[0]!;
      return text.slice(0, range.start) + newText + text.slice(range.end);
    };
    const comment = '<!-- conclusions-disable-line\n  deadline-vague -->';
    assert.equal(
      fixed(`1. INVITES the Commission to report.\r\n  ${comment} \r\nb`),
      '1. INVITES the Commission to report.\r\nb',
    );
    assert.equal(fixed(`1. INVITES the Commission ${comment}to report.`), '1. INVITES the Commission to report.');
  });
});
