/** All rules, in the order of the families in the documentation. Of two findings with one cause the rule listed first is kept. */
import { wordingHouse } from './wording-house';
import { acronymConflict } from './acronym-conflict';
import { acronymLate } from './acronym-late';
import { acronymRedefined } from './acronym-redefined';
import { acronymSpelling } from './acronym-spelling';
import { acronymUndefined } from './acronym-undefined';
import { acronymUnused } from './acronym-unused';
import { addresseeMissing } from './addressee-missing';
import { addresseeName } from './addressee-name';
import { citationFormat } from './citation-format';
import { crossReference } from './cross-reference';
import { deadlineAddressee } from './deadline-addressee';
import { deadlineConflict } from './deadline-conflict';
import { deadlineFormat } from './deadline-format';
import { deadlineInconsistent } from './deadline-inconsistent';
import { deadlineInvalid } from './deadline-invalid';
import { deadlinePast } from './deadline-past';
import { deadlineVague } from './deadline-vague';
import { deadlineYearMissing } from './deadline-year-missing';
import { footnoteDuplicate } from './footnote-duplicate';
import { footnoteEmpty } from './footnote-empty';
import { footnoteMissing } from './footnote-missing';
import { footnoteOrder } from './footnote-order';
import { footnotePunctuation } from './footnote-punctuation';
import { footnoteUndefined } from './footnote-undefined';
import { footnoteUnused } from './footnote-unused';
import { headingNumber } from './heading-number';
import { paragraphNumber } from './paragraph-number';
import { pointNumber } from './point-number';
import { reviewMissing } from './review-missing';
import { structureCouncilLine } from './structure-council-line';
import { structureDraftMarks } from './structure-draft-marks';
import { structureHeading } from './structure-heading';
import { structureTitle } from './structure-title';
import { suppressionUnknown } from './suppression-unknown';
import { suppressionUnused } from './suppression-unused';
import { verbCase } from './verb-case';
import { verbMissing } from './verb-missing';
import { verbParticle } from './verb-particle';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  footnoteUndefined,
  footnoteUnused,
  footnoteDuplicate,
  footnoteOrder,
  footnoteEmpty,
  footnoteMissing,
  footnotePunctuation,
  paragraphNumber,
  headingNumber,
  pointNumber,
  crossReference,
  acronymUndefined,
  acronymLate,
  acronymRedefined,
  acronymConflict,
  acronymSpelling,
  acronymUnused,
  deadlineFormat,
  deadlineVague,
  deadlineYearMissing,
  deadlineInvalid,
  deadlinePast,
  deadlineInconsistent,
  addresseeMissing,
  addresseeName,
  deadlineAddressee,
  deadlineConflict,
  reviewMissing,
  verbCase,
  verbParticle,
  verbMissing,
  wordingHouse,
  citationFormat,
  structureCouncilLine,
  structureTitle,
  structureHeading,
  structureDraftMarks,
  suppressionUnknown,
  suppressionUnused,
];

/** Ids that once were and are never used again: configurations and comments in old drafts may name them. */
export const retiredIds: readonly string[] = [];
