/** All rules, in the order of the families in the documentation. Of two findings with one cause the rule listed first is kept. */
import type { Rule } from './rule';

export const rules: readonly Rule[] = [];

/** Ids that once were and are never used again: configurations and comments in old drafts may name them. */
export const retiredIds: readonly string[] = [];
