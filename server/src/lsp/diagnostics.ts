/** Findings pushed to the editor: what works in every client that was tried. */
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Connection,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { Finding } from '../check';
import { rulePage } from '../features/rulePage';
import type { Client } from './client';
import type { OpenText, TextStore } from './documents';
import { messageOf } from './guard';
import type { Host } from './host';
import type { View, Views } from './views';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function toDiagnostic(view: View, finding: Finding, client: Client): Diagnostic {
  const { rule, severity, message, range, related, fix, unnecessary } = finding;
  return {
    range: view.lspRange(range),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: rulePage(rule) },
    source: 'conclusions',
    message,
    ...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: places(view, related) }),
    data: { rule, fixable: fix !== undefined },
  };
}

function places(view: View, related: Finding['related']): DiagnosticRelatedInformation[] {
  return related.map(({ range, message }) => ({
    location: { uri: view.text.uri, range: view.lspRange(range) },
    message,
  }));
}

export interface Publisher {
  /** Check this text when the messages that have already arrived are handled. */
  queue(uri: string): void;
  queueAll(): void;
  /** Checks a text now and tells its findings. */
  publish(text: OpenText): void;
  /** Takes away what was shown of a text that is closed. */
  clear(uri: string): void;
}

export function publisherOf(
  connection: Connection,
  client: Client,
  host: Host,
  texts: TextStore,
  views: Views,
): Publisher {
  const tellFailures = failureLog(connection);
  const publish = (text: OpenText): void => {
    if (isConfiguration(text)) return;
    const view = views.of(text);
    const diagnostics = view.findings.map((finding) => toDiagnostic(view, finding, client));
    void connection.sendDiagnostics({
      uri: text.uri,
      ...(text.version !== null && { version: text.version }),
      diagnostics,
    });
    tellFailures(view);
  };
  const waiting = newestOf(host, (uri) => {
    const text = texts.get(uri);
    try {
      if (text) publish(text);
    } catch (error) {
      connection.console.error(`${uri} could not be checked: ${messageOf(error)}`);
    }
  });
  return {
    publish,
    queue: (uri) => waiting.add(uri),
    queueAll: () => [...texts.all()].forEach(({ uri }) => waiting.add(uri)),
    clear(uri) {
      waiting.remove(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** A rule that fails is named once, not at every keystroke. */
function failureLog({ console }: Connection): (view: View) => void {
  const told = new Set<string>();
  return ({ failures }) => {
    for (const { rule, reason } of failures) {
      if (!told.has(rule)) console.error(`The rule ${rule} failed and says nothing: ${reason}`);
      told.add(rule);
    }
  };
}

/** So many messages may follow each other without a breath before one of them is acted on. */
const PATIENCE = 200;

/** While edits keep coming in only the newest is worth checking: acts when no message is waiting any more. */
function newestOf(host: Host, act: (uri: string) => void): { add(uri: string): void; remove(uri: string): void } {
  const waiting = new Set<string>();
  let scheduled = false;
  let arrived = false;
  let delays = 0;
  const breathe = (): void => {
    if (arrived && delays++ < PATIENCE) {
      arrived = false;
      return host.soon(breathe);
    }
    scheduled = false;
    delays = 0;
    const uris = [...waiting];
    waiting.clear();
    uris.forEach(act);
  };
  return {
    add(uri) {
      waiting.add(uri);
      arrived = true;
      if (!scheduled) host.soon(breathe);
      scheduled = true;
    },
    remove: (uri) => waiting.delete(uri),
  };
}

/** A client may open a configuration with us; it is no conclusions, and what is wrong in it is told by configs.ts. */
function isConfiguration({ languageId }: OpenText): boolean {
  return ['json', 'jsonc', 'yaml', 'toml'].includes(languageId);
}
