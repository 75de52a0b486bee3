import type { VerbClass, VerbConcept } from './data';

/** Class and, for requests, strength (1 encourage … 5 task) of each concept: the same in all languages. */
export const concepts: Readonly<
  Record<VerbConcept | 'other', { readonly class: VerbClass; readonly strength: number }>
> = {
  recall: { class: 'recital', strength: 0 },
  stress: { class: 'statement', strength: 0 },
  underline: { class: 'statement', strength: 0 },
  highlight: { class: 'statement', strength: 0 },
  reiterate: { class: 'statement', strength: 0 },
  reaffirm: { class: 'statement', strength: 0 },
  confirm: { class: 'statement', strength: 0 },
  note: { class: 'statement', strength: 0 },
  takeNote: { class: 'statement', strength: 0 },
  acknowledge: { class: 'statement', strength: 0 },
  recognise: { class: 'statement', strength: 0 },
  pointOut: { class: 'statement', strength: 0 },
  consider: { class: 'statement', strength: 0 },
  convinced: { class: 'statement', strength: 0 },
  lookForward: { class: 'statement', strength: 0 },
  declare: { class: 'statement', strength: 0 },
  conclude: { class: 'statement', strength: 0 },
  concern: { class: 'statement', strength: 0 },
  regret: { class: 'statement', strength: 0 },
  condemn: { class: 'statement', strength: 0 },
  welcome: { class: 'welcome', strength: 0 },
  appreciate: { class: 'welcome', strength: 0 },
  support: { class: 'welcome', strength: 0 },
  endorse: { class: 'welcome', strength: 0 },
  encourage: { class: 'request', strength: 1 },
  recommend: { class: 'request', strength: 2 },
  invite: { class: 'request', strength: 2 },
  callOn: { class: 'request', strength: 3 },
  request: { class: 'request', strength: 3 },
  urge: { class: 'request', strength: 4 },
  task: { class: 'request', strength: 5 },
  agree: { class: 'commitment', strength: 0 },
  commit: { class: 'commitment', strength: 0 },
  decide: { class: 'commitment', strength: 0 },
  ready: { class: 'commitment', strength: 0 },
  revert: { class: 'commitment', strength: 0 },
  other: { class: 'recital', strength: 0 },
};

/**
 * Concepts of acronyms that more readers know than the names behind them. The rule is to introduce these too, and texts
 * of every subject break it: whoever names the OECD in passing is reminded by a hint, and by no more.
 */
export const householdConcepts: ReadonlySet<string> = new Set([
  'asean',
  'fao',
  'gni',
  'iaea',
  'icj',
  'ilo',
  'imf',
  'iom',
  'oecd',
  'undp',
  'unep',
  'unhcr',
  'unodc',
  'unrwa',
  'wfp',
  'who',
  'wto',
]);
