import { acronymMutators } from './acronyms';
import { deadlineMutators } from './deadlines';
import { footnoteMutators } from './footnotes';
import type { Mutator } from './mutant';
import { numberingMutators } from './numbering';
import { structureMutators } from './structure';
import { verbMutators } from './verbs';

export const mutators: readonly Mutator[] = [
  ...footnoteMutators,
  ...numberingMutators,
  ...acronymMutators,
  ...deadlineMutators,
  ...verbMutators,
  ...structureMutators,
];
