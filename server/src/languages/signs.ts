/** The words by which the structure and the language of a text are told: of all languages, for none is known yet. */
import type { LanguageCode, LanguageData } from './data';

/** These groups of `structure` are gathered from the languages: tools/generate/signs.ts. */
export const signGroups = [
  'councilLine',
  'title',
  'draftTitle',
  'subject',
  'from',
  'to',
  'previousDocument',
  'transmission',
  'annex',
  'annexToAnnex',
  'conjunctions',
  'frequent',
  'numberWords',
] as const;

export type Signs = Readonly<Record<LanguageCode, Pick<LanguageData['structure'], (typeof signGroups)[number]>>>;

// As in index.ts: in the bundles it is a file of its own, which a server in a browser finds once it is told where.
declare function require(path: string): unknown;

let loaded: Signs | undefined;

export function signs(): Signs {
  return (loaded ??= require('./signs.json') as Signs);
}
