/** The words of the panel in the user's language. */
import { l10n } from 'vscode';
import type { Words } from './nodes';
import type { Columns } from './tables';

export const words = (): Words => ({
  noNote: l10n.t('no note'),
  noCall: l10n.t('never called'),
  notIntroduced: l10n.t('not introduced'),
  call: (line) => l10n.t('called in line {0}', line),
  uses: (count) => l10n.t('used {0} times', count),
  introduced: (line) => l10n.t('introduced in line {0}', line),
  noAddressee: l10n.t('no addressee'),
  council: l10n.t('Council'),
  noDeadline: l10n.t('no deadline'),
  noParagraph: l10n.t('outside the paragraphs'),
  overdue: l10n.t('overdue'),
  soon: l10n.t('due soon'),
});

export const columns = (): Columns => ({
  number: l10n.t('Number'),
  title: l10n.t('Heading'),
  verb: l10n.t('Verb'),
  addressees: l10n.t('Addressees'),
  note: l10n.t('Note'),
  calls: l10n.t('Called in lines'),
  acronym: l10n.t('Acronym'),
  name: l10n.t('Name'),
  uses: l10n.t('Uses'),
  paragraph: l10n.t('Paragraph'),
  task: l10n.t('Task'),
  deadline: l10n.t('Deadline'),
  latest: l10n.t('Last day'),
  state: l10n.t('State'),
  line: l10n.t('Line'),
  overdue: l10n.t('overdue'),
  soon: l10n.t('due soon'),
});
