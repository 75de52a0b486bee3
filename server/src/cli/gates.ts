/** What makes a run fail, and what of the findings is worth showing then. */
import { severities, type Finding } from '../service';
import { UsageError } from './io';
import type { Arguments, Option } from './options';

export const gateOptions: readonly Option[] = [
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: [...severities, 'never'],
    about: 'Exit with 1 from here on: error (default), warning, information, hint or never.',
  },
  { name: 'max-warnings', value: 'NUMBER', about: 'Exit with 1 when there are more warnings than this.' },
  { name: 'quiet', short: 'q', about: 'Report only what makes the run fail (see --fail-on).' },
];

export interface Gates {
  /** Whether a finding makes the run fail. */
  failing(finding: Finding): boolean;
  /** Whether a finding is reported. */
  shown(finding: Finding): boolean;
  /** Why this many warnings make the run fail; undefined where they do not. */
  tooMany(warnings: number): string | undefined;
}

/** @throws UsageError for a number of warnings that is none */
export function gatesOf(args: Arguments): Gates {
  const failing = atLeast(args.value('fail-on') ?? 'error');
  const most = mostWarnings(args.value('max-warnings'));
  const shown = args.value('fail-on') === 'never' ? atLeast('error') : failing;
  return {
    failing,
    shown: args.has('quiet') ? shown : () => true,
    tooMany: (warnings) =>
      warnings > most ? `more warnings (${warnings}) than --max-warnings ${most} lets pass` : undefined,
  };
}

function atLeast(threshold: string): Gates['failing'] {
  const last = (severities as readonly string[]).indexOf(threshold);
  return ({ severity }) => severities.indexOf(severity) <= last;
}

function mostWarnings(given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--max-warnings: "${given}" is no number; write 0 or more`);
  return Number(given);
}
