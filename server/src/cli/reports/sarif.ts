/** SARIF 2.1.0 (OASIS), as code scanning services and editors read it. */
import { rulePage as pageAddress } from '../../features/rulePage';
import type { Rule, Severity } from '../../rules/rule';
import { rules, type Finding, type Fix } from '../../service';
import type { Range } from '../../text/range';
import type { Source } from '../../text/source';
import { version } from '../../version';
import { rulePage } from '../pages';
import { regionOf, type CheckedFile, type MakeReporter, type SuppressedFinding } from './report';
import { relativeUri } from './uri';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Where all paths begin; the reader knows where that is. */
const ROOT = 'SRCROOT';

export const sarif: MakeReporter = () => {
  const results: unknown[] = [];
  return {
    file(checked) {
      for (const finding of checked.findings) results.push(resultOf(checked, finding));
      for (const each of checked.suppressed) results.push(resultOf(checked, each.finding, each));
      return '';
    },
    end: (_summary, troubles) => `${JSON.stringify(log(results, troubles), null, 2)}\n`,
  };
};

function log(results: readonly unknown[], troubles: readonly string[]): unknown {
  const notifications = troubles.map((text) => ({ level: 'error', message: { text } }));
  const run = {
    tool: {
      driver: {
        name: 'conclusions',
        version,
        semanticVersion: version,
        informationUri: 'https://github.com/council-conclusions/council-conclusions',
        rules: rules.map(descriptor),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder the command was called in.' } } },
    invocations: [{ executionSuccessful: troubles.length === 0, toolExecutionNotifications: notifications }],
    results,
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function descriptor({ id, about, source, severity, family }: Rule): unknown {
  const page = rulePage(id);
  const short = `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
  const text = `${short} Source: ${source}`;
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text },
    help: { text, ...(page !== undefined && { markdown: page }) },
    helpUri: pageAddress(id),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [family] },
  };
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));

function resultOf(checked: CheckedFile, finding: Finding, suppressed?: SuppressedFinding): unknown {
  const { rule, severity, message, range, related, fix } = finding;
  const location = (at: Range) => physicalLocation(checked, at);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: location(range) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        physicalLocation: location(each.range),
        message: { text: each.message },
      })),
    }),
    partialFingerprints: { 'conclusionsContext/v1': checked.fingerprint(finding) },
    ...(fix && { fixes: [fixOf(checked, fix)] }),
    suppressions: suppressed ? [suppression(suppressed)] : [],
    properties: { severity, ...(fix && { fixIsSafe: fix.safe }) },
  };
}

function suppression({ by, reason }: SuppressedFinding): unknown {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason !== undefined && { justification: reason }),
  };
}

function physicalLocation({ path, document: { source } }: CheckedFile, range: Range): unknown {
  return { artifactLocation: artifact(path), region: region(source, range) };
}

function artifact(path: string): unknown {
  return { uri: relativeUri(path), uriBaseId: ROOT };
}

function region(source: Source, range: Range): unknown {
  const { line, column, endLine, endColumn } = regionOf(source, range);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf({ path, document: { source } }: CheckedFile, { title, edits }: Fix): unknown {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(source, range),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] };
}
