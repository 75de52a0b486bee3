import assert from 'node:assert/strict';
import { runCase, type Case } from './cases';
import { clean, faulty, Folder, removeFolders } from './run';

const silenced = faulty.replace(
  '1. WELCOMES',
  '<!-- conclusions-disable-next-line footnote-undefined -- comes with the next version -->\n1. WELCOMES',
);
const unused = `<!-- conclusions-disable-file verb-case -->\n${clean}`;
const only = ['--rule=paragraph-number=off', '--rule=footnote-punctuation=off'];

const cases: readonly Case[] = [
  {
    does: 'a comment silences',
    argv: ['check', ...only],
    files: { 'a.en.conclusions': silenced },
    code: 0,
    out: '',
  },
  {
    does: '--no-inline-config: it does not',
    argv: ['check', '--no-inline-config', '--format=concise', ...only],
    files: { 'a.en.conclusions': silenced },
    code: 1,
    out: /^[^\n]*\[footnote-undefined\]\n$/,
  },
  {
    does: 'a comment that silences nothing is a hint',
    argv: ['check', '--format=concise', '--fail-on=information'],
    files: { 'a.en.conclusions': unused },
    code: 0,
    out: 'a.en.conclusions:1:1: hint This comment silences nothing. Take it away. [suppression-unused]\n',
  },
  {
    does: '--report-unused: a warning',
    argv: ['check', '--report-unused', '--format=concise', '--fail-on=warning'],
    files: { 'a.en.conclusions': unused },
    code: 1,
    out: /^a\.en\.conclusions:1:1: warning /,
  },
  {
    does: '--report-unused gives way to --rule',
    argv: ['check', '--report-unused', '--rule=suppression-unused=error', '--format=concise'],
    files: { 'a.en.conclusions': unused },
    code: 1,
    out: /^a\.en\.conclusions:1:1: error /,
  },
  {
    does: '--no-inline-config says nothing of comments',
    argv: ['check', '--no-inline-config', '--report-unused', '--format=concise'],
    files: { 'a.en.conclusions': unused },
    code: 0,
    out: '',
  },
  {
    does: 'a rule there is not',
    argv: ['check', '--format=concise', '--fail-on=warning'],
    files: { 'a.en.conclusions': unused.replace('verb-case', 'verb-cas') },
    code: 1,
    out: /^a\.en\.conclusions:1:31: warning There is no rule “verb-cas”, so nothing is silenced\. Did you mean verb-case\?/,
  },
];

describe('comments in a text:', () => {
  cases.forEach(runCase);
  afterEach(removeFolders);

  it('are told in SARIF with their reasons, and change no other fingerprint', async () => {
    const results = async (text: string) => {
      const { stdout } = await new Folder({ 'a.en.conclusions': text }).run(['check', '--format=sarif']);
      interface Result {
        ruleId: string;
        suppressions: { kind: string; justification?: string }[];
        partialFingerprints: object;
      }
      return (JSON.parse(stdout) as { runs: [{ results: Result[] }] }).runs[0].results;
    };
    const [before, after] = [await results(faulty), await results(silenced)];
    const found = after.find(({ ruleId }) => ruleId === 'footnote-undefined');
    assert.deepEqual(found?.suppressions, [
      { kind: 'inSource', status: 'accepted', justification: 'comes with the next version' },
    ]);
    const names = (all: typeof before) => all.map((each) => [each.ruleId, each.partialFingerprints]).sort();
    assert.deepEqual(names(after), names(before));
  });
});
