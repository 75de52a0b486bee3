/** All rules, in the order of the families in the documentation. Of two findings with one cause the rule listed first is kept. */
import { footnoteDuplicate } from './footnote-duplicate';
import { footnoteEmpty } from './footnote-empty';
import { footnoteOrder } from './footnote-order';
import { footnotePunctuation } from './footnote-punctuation';
import { footnoteUndefined } from './footnote-undefined';
import { footnoteUnused } from './footnote-unused';
import { headingNumber } from './heading-number';
import { paragraphNumber } from './paragraph-number';
import { pointNumber } from './point-number';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  footnoteUndefined,
  footnoteUnused,
  footnoteDuplicate,
  footnoteOrder,
  footnoteEmpty,
  footnotePunctuation,
  paragraphNumber,
  headingNumber,
  pointNumber,
];

/** Ids that once were and are never used again: configurations and comments in old drafts may name them. */
export const retiredIds: readonly string[] = [];
