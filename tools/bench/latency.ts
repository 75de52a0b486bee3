/** Part (c): how long a server lets a writer wait. */
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Client, type Arrival } from './client';
import type { BenchDocument } from './documents';
import { about, type Row } from './row';
import { quantile, spread, type Spread } from './statistics';
import type { Server } from './subjects';
import { usage } from './usage';

export interface LatencyOptions {
  readonly rounds: number;
  /** Keystrokes that are measured, each when the one before is answered. */
  readonly edits: number;
  /** No more keystrokes are begun after so many ms: a slow server gives fewer figures. */
  readonly budget: number;
  /** Keystrokes of a burst, of which only the last must be answered; 0 for none. */
  readonly burst: number;
}

/** Keystrokes that are not measured: the engine warms up. */
const WARM = 3;
const PAUSE = 20;
/** Of a fast typist. */
const INTERVAL = 30;
const BURSTS = 3;

/** All servers in turn, `rounds` times over. */
export async function measureServers(
  servers: readonly Server[],
  document: BenchDocument,
  options: LatencyOptions,
  tell: (text: string) => void,
): Promise<Row[]> {
  const taken = servers.map((): Record<string, number>[] => []);
  const errors = servers.map((): string | undefined => undefined);
  for (let round = 0; round < options.rounds; round++) {
    for (const [index, server] of servers.entries()) {
      if (errors[index] !== undefined) continue;
      try {
        taken[index]!.push(await session(server, document, options));
      } catch (error) {
        errors[index] = error instanceof Error ? error.message : String(error);
        tell(errors[index]);
      }
    }
  }
  return servers.map(({ subject }, index) => ({
    ...about('server', document),
    subject,
    figures: spreads(taken[index]!),
    ...(errors[index] !== undefined && { error: errors[index] }),
  }));
}

function spreads(runs: readonly Record<string, number>[]): Record<string, Spread> {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, spread(runs.flatMap((run) => run[name] ?? []))]));
}

async function session(
  server: Server,
  document: BenchDocument,
  options: LatencyOptions,
): Promise<Record<string, number>> {
  const client = new Client(server);
  try {
    const text = new OpenText(client, server.document ?? document);
    const first = await text.open();
    const figures: Record<string, number> = { 'first diagnostics ms': first.at - client.started };
    await pause(200);
    for (let warm = 0; warm < WARM; warm++) await text.keystroke();
    const before = usage(client.process.pid!);
    const waits: number[] = [];
    const end = performance.now() + options.budget;
    for (let edit = 0; edit < options.edits && (edit === 0 || performance.now() < end); edit++) {
      waits.push(await text.keystroke());
      await pause(PAUSE);
    }
    const after = usage(client.process.pid!);
    figures['keystroke p50 ms'] = quantile(waits, 0.5);
    figures['keystroke p95 ms'] = quantile(waits, 0.95);
    figures['keystroke min ms'] = Math.min(...waits);
    figures['cpu per keystroke ms'] = (after.cpuMs - before.cpuMs) / waits.length;
    figures['memory MB'] = after.residentMB;
    if (options.burst > 0) figures['burst ms'] = await bursts(text, options.burst);
    figures['peak MB'] = usage(client.process.pid!).peakMB;
    return figures;
  } finally {
    await client.stop();
  }
}

async function bursts(text: OpenText, strokes: number): Promise<number> {
  const waits: number[] = [];
  for (let burst = 0; burst < BURSTS; burst++) {
    for (let stroke = 1; stroke < strokes; stroke++) {
      text.type();
      await pause(INTERVAL);
    }
    waits.push(await text.keystroke());
    await pause(100);
  }
  return quantile(waits, 0.5);
}

/** What is typed, letter by letter: no state of the text comes back, so that none can be remembered. */
const TYPED = 'which the regions concerned have long asked for and ';

/** A document that is open in a server, and somebody who types in its middle. */
export class OpenText {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  private version = 1;
  /** Letters that stand in the text by now. */
  private typed = 0;
  private pulls = false;
  private whole = false;
  private offset: number | undefined;

  constructor(
    private readonly client: Client,
    private readonly document: BenchDocument,
  ) {
    this.uri = pathToFileURL(document.path).href;
    this.position = middleOf(document.text);
    const { answers } = client.server;
    if (answers) client.answers = answers(() => this.text());
  }

  /** Starts the session. @returns the first diagnostics */
  async open(): Promise<Arrival> {
    const { client, uri } = this;
    const rootUri = pathToFileURL(dirname(this.document.path)).href;
    const { message } = await client.ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'texts' }],
      capabilities,
    });
    const { diagnosticProvider, textDocumentSync: sync } = (message.result as { capabilities: Capabilities })
      .capabilities;
    this.whole = (typeof sync === 'object' ? sync.change : sync) === 1;
    const { pulls = diagnosticProvider != null, settings } = client.server;
    this.pulls = pulls;
    client.notify('initialized', {});
    if (settings) client.notify('workspace/didChangeConfiguration', { settings });
    const textDocument = { uri, languageId: client.server.languageId, version: this.version, text: this.document.text };
    const answer = this.diagnostics();
    client.notify('textDocument/didOpen', { textDocument });
    return answer();
  }

  /** @returns the time from the keystroke to the diagnostics of that version */
  async keystroke(): Promise<number> {
    const start = performance.now();
    this.version++;
    const answer = this.diagnostics();
    this.sendChange();
    return (await answer()).at - start;
  }

  /** A keystroke whose diagnostics nobody waits for. */
  type(): void {
    this.version++;
    this.sendChange();
  }

  /** As it is now. */
  private text(): string {
    const { text } = this.document;
    this.offset ??= offsetOf(text, this.position);
    const typed = TYPED.repeat(Math.ceil(this.typed / TYPED.length)).slice(0, this.typed);
    return `${text.slice(0, this.offset)}${typed}${text.slice(this.offset)}`;
  }

  private sendChange(): void {
    const { line, character } = this.position;
    const place = { line, character: character + this.typed };
    const letter = TYPED[this.typed % TYPED.length]!;
    this.typed++;
    const change = this.whole ? { text: this.text() } : { range: { start: place, end: place }, text: letter };
    const textDocument = { uri: this.uri, version: this.version };
    this.client.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
  }

  /** To be called before the message that brings them, and what it gives after. */
  private diagnostics(): () => Promise<Arrival> {
    const { client, uri, version } = this;
    if (this.pulls) return () => client.ask('textDocument/diagnostic', { textDocument: { uri } });
    const arrival = client.next(`diagnostics of version ${version}`, ({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics') return false;
      const published = params as { readonly uri: string; readonly version?: number };
      return decodeURIComponent(published.uri) === decodeURIComponent(uri) && (published.version ?? version) >= version;
    });
    // Whoever asked waits for it; until then a failure has nobody to go to.
    arrival.catch(() => undefined);
    return () => arrival;
  }
}

interface Capabilities {
  readonly diagnosticProvider?: unknown;
  /** 1: the client sends the whole text at every change. */
  readonly textDocumentSync?: number | { readonly change?: number };
}

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    diagnostic: { dynamicRegistration: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: { completionItem: { resolveSupport: { properties: ['documentation', 'detail'] } } },
    inlayHint: { resolveSupport: { properties: ['tooltip', 'label.tooltip'] } },
    codeLens: { resolveSupport: { properties: ['command'] } },
    hover: { contentFormat: ['markdown'] },
    rename: { prepareSupport: true, prepareSupportDefaultBehavior: 1, honorsChangeAnnotations: false },
  },
  workspace: { applyEdit: true, configuration: true, workspaceFolders: true },
};

/** The start of a word, in the line nearest to the middle that has words. */
function middleOf(text: string): { line: number; character: number } {
  const lines = text.split('\n');
  let line = 0;
  for (let left = text.length / 2; left > lines[line]!.length; line++) left -= lines[line]!.length + 1;
  for (; line < lines.length; line++) {
    const word = / \p{Ll}{4,}/u.exec(lines[line]!);
    if (word) return { line, character: word.index + 1 };
  }
  throw new Error('no words in the second half');
}

function offsetOf(text: string, { line, character }: { line: number; character: number }): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
