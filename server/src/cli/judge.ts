/** What the rules say of one text, as data: it can be handed to another thread and kept on disk. */
import { check, readDocument, type CheckResult, type Finding } from '../service';
import type { Document } from '../document/model';
import type { Cache } from './cache';
import type { Plan } from './settings';

export interface Verdict extends CheckResult {
  /** As read or given; null where nothing tells it. */
  readonly language: Document['language'];
  /** Where asked for: what findings are known by (see fingerprint.ts), those that comments silence behind the others. */
  readonly names?: readonly string[];
}

export type Judge = (text: string, path: string) => Verdict;

/** @param wants whether names are asked for; a verdict that is kept always has them */
export function judgeWith(plan: (path: string) => Plan, wants: { names: boolean; cache?: Cache | undefined }): Judge {
  const { names, cache } = wants;
  return (text, path) => {
    const how = plan(path);
    if (cache === undefined) return verdictOf(text, how, names);
    const entry = cache.entry(text, path, how);
    const known = entry.read();
    if (known !== undefined) return known;
    const verdict = verdictOf(text, how, true);
    // A rule that fails is to be told each time, and put right rather than remembered.
    if (verdict.failures.length === 0) entry.write(verdict);
    return verdict;
  };
}

function verdictOf(text: string, { read, check: options }: Plan, names: boolean): Verdict {
  const document = readDocument(text, read);
  const result = check(document, options);
  const { findings, suppressed } = result;
  const all = () => [...findings, ...suppressed.map(({ finding }) => finding)];
  return { ...result, language: document.language, ...(names && { names: named(document, all()) }) };
}

function named(document: Document, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only for formats and baselines that ask
  const { fingerprints } = require('./fingerprint') as typeof import('./fingerprint');
  const names = fingerprints(document, findings);
  return findings.map((finding) => names.get(finding) ?? '');
}
