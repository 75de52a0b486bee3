/** The two bundles of the server, each behind the same small mouth: ask, and hear what it publishes. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/repository';
import { openBrowser } from '../../tools/vscode-host/host';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
}

/** Answers come as the text of their JSON: keys in the order in which the server wrote them. */
export class Server {
  readonly #answers = new Map<number, (text: string) => void>();
  readonly #published: string[] = [];
  #heard = (): void => undefined;
  #last = 0;

  constructor(
    private readonly send: (message: object) => void,
    readonly stop: () => Promise<void>,
  ) {}

  hear(text: string): void {
    const { id, method } = JSON.parse(text) as Message;
    if (method === 'textDocument/publishDiagnostics') this.#published.push(text);
    else if (id !== undefined && method === undefined) this.#answers.get(id)?.(text);
    this.#heard();
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  ask(method: string, params: unknown): Promise<string> {
    const id = ++this.#last;
    const answer = new Promise<string>((resolve) => this.#answers.set(id, resolve));
    this.send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  /** The next findings published. */
  async findings(): Promise<string> {
    while (this.#published.length === 0) await new Promise<void>((resolve) => (this.#heard = resolve));
    return this.#published.shift() ?? '';
  }

  async begin(locale = 'en'): Promise<string> {
    const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true }, codeAction } };
    const answer = await this.ask('initialize', { processId: null, rootUri: null, locale, capabilities });
    this.notify('initialized', {});
    return answer;
  }
}

const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } };

export function nodeServer(): Server {
  const child: ChildProcess = fork(path.join(root, 'dist/server.js'), ['--node-ipc'], { silent: true });
  const server: Server = new Server(
    (message) => child.send(message),
    async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  );
  child.on('message', (message) => server.hear(JSON.stringify(message)));
  return server;
}

/** What a page may do that has nothing but its own worker: no eval, no other host. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'";

/** In a web worker of Chromium; `requests` are the addresses it has asked for. */
export async function workerServer(): Promise<{ server: Server; requests: readonly string[] }> {
  const files: http.Server = http.createServer(({ url }, response) => {
    const script = /^\/(server\.web|languages\/(?:[a-z]{2}|shared))\.js$/.test(url ?? '');
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? fs.readFileSync(path.join(root, 'dist', url!)) : '<!doctype html><title>worker</title>');
  });
  await once(files.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(files.address() as AddressInfo).port}/`;
  const { browser, page } = await openBrowser();
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url().slice(address.length)));
  const server: Server = new Server(
    (message) => void page.evaluate('worker.postMessage(' + JSON.stringify(message) + ')'),
    () => close(browser, files),
  );
  await page.exposeFunction('hear', (text: string) => server.hear(text));
  await page.goto(address);
  await page.evaluate(`globalThis.worker = new Worker('/server.web.js');
    worker.onmessage = ({ data }) => hear(JSON.stringify(data));
    worker.onerror = ({ message }) => hear(JSON.stringify({ method: 'error', params: message }));`);
  return { server, requests };
}

async function close(browser: Browser, files: http.Server): Promise<void> {
  await browser.close();
  files.close();
}
