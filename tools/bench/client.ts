/** A client of a language server that takes the time of what comes back, before it looks at it. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Server } from './subjects';

export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A message, and when the last of its bytes came in. */
export interface Arrival {
  readonly message: Message;
  readonly at: number;
  readonly bytes: number;
}

/** What the client answers when the server asks; undefined leaves it to the client. */
export type Answers = (method: string, params: unknown) => unknown;

const TIMEOUT = 60_000;

export class Client {
  readonly started = performance.now();
  readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Set<(arrival: Arrival) => void>();
  private readonly dying = new Set<(error: Error) => void>();
  private chunks: Buffer[] = [];
  private size = 0;
  private wanted = -1;
  private lastId = 0;
  private stderr = '';
  private ended: Error | undefined;

  constructor(
    readonly server: Server,
    public answers: Answers = () => undefined,
  ) {
    const [program, ...rest] = server.argv;
    this.process = spawn(program, rest, { cwd: server.cwd, env: { ...process.env, ...server.env } });
    this.process.stdin.on('error', () => undefined);
    this.process.stderr.on('data', (data: Buffer) => (this.stderr = (this.stderr + data.toString()).slice(-1000)));
    this.process.stdout.on('data', (data: Buffer) => this.feed(data));
    this.process.on('error', (error) => this.die(error));
    this.process.on('exit', (code) => this.die(new Error(`${server.subject} ended with ${code}: ${this.stderr}`)));
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params: object): void {
    this.send({ method, params });
  }

  /** The answer; an error of the server's is an answer too. */
  ask(method: string, params: object, timeout = TIMEOUT): Promise<Arrival> {
    const id = ++this.lastId;
    const answer = this.next(
      `answer to ${method}`,
      ({ id: its, method: asked }) => its === id && asked === undefined,
      timeout,
    );
    this.send({ id, method, params });
    return answer;
  }

  /** The first message to come that fits. Ask before sending what brings it. */
  next(what: string, fits: (message: Message) => boolean, timeout = TIMEOUT): Promise<Arrival> {
    if (this.ended) return Promise.reject(this.ended);
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(look);
        this.dying.delete(fail);
      };
      const look = (arrival: Arrival): void => {
        if (!fits(arrival.message)) return;
        done();
        resolve(arrival);
      };
      const fail = (error: Error): void => {
        done();
        reject(error);
      };
      const timer = setTimeout(() => fail(new Error(`${this.server.subject}: no ${what} in ${timeout} ms`)), timeout);
      this.waiting.add(look);
      this.dying.add(fail);
    });
  }

  async stop(): Promise<void> {
    const exit = new Promise((resolve) => this.process.once('exit', resolve));
    if (this.ended) return;
    await this.ask('shutdown', {}, 5000).then(
      () => this.send({ method: 'exit' }),
      () => this.process.kill('SIGKILL'),
    );
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 1000);
    await exit;
    clearTimeout(timer);
  }

  private die(error: Error): void {
    this.ended ??= error;
    for (const fail of [...this.dying]) fail(error);
  }

  private feed(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    while (this.readHeader() && this.size >= this.wanted) {
      const at = performance.now();
      const all = this.joined();
      const body = all.subarray(0, this.wanted);
      this.keep(all.subarray(this.wanted));
      this.wanted = -1;
      this.take(JSON.parse(body.toString('utf8')) as Message, at, body.length);
    }
  }

  /** Whether the length of the next body is known. */
  private readHeader(): boolean {
    if (this.wanted >= 0) return true;
    const all = this.joined();
    const end = all.indexOf('\r\n\r\n');
    if (end < 0) return false;
    const length = /content-length: *(\d+)/i.exec(all.toString('latin1', 0, end))?.[1];
    if (length === undefined) throw new Error(`no length in ${all.toString('utf8', 0, 100)}`);
    this.wanted = Number(length);
    this.keep(all.subarray(end + 4));
    return true;
  }

  private joined(): Buffer {
    if (this.chunks.length !== 1) this.chunks = [Buffer.concat(this.chunks)];
    return this.chunks[0]!;
  }

  private keep(rest: Buffer): void {
    this.chunks = [rest];
    this.size = rest.length;
  }

  private take(message: Message, at: number, bytes: number): void {
    for (const look of [...this.waiting]) look({ message, at, bytes });
    if (message.id === undefined || message.method === undefined) return;
    this.send({ id: message.id, result: this.answers(message.method, message.params) ?? usual(message) });
  }
}

/** Settings are asked for by item, and there are none. */
function usual({ method, params }: Message): unknown {
  if (method !== 'workspace/configuration') return null;
  return (params as { items: readonly unknown[] }).items.map(() => null);
}
