/** Several threads: the same bytes as one, work for each, and what happens when one of them ends. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { Input } from '../../server/src/cli/inputs';
import { inThreads, type Thread } from '../../server/src/cli/threads';
import type { Outcome } from '../../server/src/cli/work';
import { bundle } from './bundle';
import { runCase, type Case } from './cases';
import { clean, faulty, Folder, removeFolders } from './run';

const inputs = (count: number): Input[] =>
  Array.from({ length: count }, (_, at) => ({ shown: String(at), path: `/${at}`, isStdin: false }));

/** Threads that answer in an odd order, each text with its own name. */
class Office {
  /** What each thread was given. */
  readonly given: string[][] = [];
  stopped = 0;
  /** Most texts given out and not yet reported. */
  mostAhead = 0;
  reported = 0;

  constructor(private readonly endsAt: (shown: string, thread: number) => boolean = () => false) {}

  start = (): Thread => {
    const number = this.given.push([]) - 1;
    let answer: (outcome: Outcome) => void = () => undefined;
    let end: (reason: string) => void = () => undefined;
    let isOver = false;
    return {
      post: ({ shown }) => {
        this.given[number]!.push(shown);
        this.mostAhead = Math.max(this.mostAhead, this.given.flat().length - this.reported);
        // Each thread has a pace of its own, and keeps the order of what it was given.
        setTimeout(
          () => {
            if (isOver) return;
            if (this.endsAt(shown, number)) {
              isOver = true;
              end('out of memory');
            } else answer({ kind: 'unread', message: shown });
          },
          (number * 7) % 5,
        );
      },
      onAnswer: (heard) => (answer = heard),
      onEnd: (heard) => (end = heard),
      stop: () => this.stopped++,
    };
  };

  async messages(count: number, jobs: number): Promise<string[]> {
    const messages: string[] = [];
    for await (const outcome of inThreads(inputs(count), jobs, this.start)) {
      this.reported++;
      messages.push(outcome.kind === 'done' ? '' : outcome.message);
    }
    return messages;
  }
}

const numbers = (count: number) => inputs(count).map(({ shown }) => shown);

describe('handing texts to threads', () => {
  it('gives what comes of them in the order of the texts, and stops the threads', async () => {
    for (const [count, jobs] of [
      [0, 2],
      [1, 4],
      [3, 2],
      [100, 3],
    ] as const) {
      const office = new Office();
      assert.deepEqual(await office.messages(count, jobs), numbers(count));
      assert.equal(office.given.length, Math.min(count, jobs));
      assert.equal(office.stopped, office.given.length);
      assert.deepEqual(
        office.given
          .flat()
          .map(Number)
          .sort((a, b) => a - b)
          .map(String),
        numbers(count),
      );
    }
  });

  it('runs not far ahead of what is reported', async () => {
    const office = new Office();
    await office.messages(500, 4);
    assert.ok(office.mostAhead <= 4 * 16 + 1, String(office.mostAhead));
  });

  it('a thread that ends costs the text it was at and no other', async () => {
    const office = new Office((shown) => shown === '7' || shown === '40');
    const messages = await office.messages(60, 2);
    const lost = 'the thread that checked it ended: out of memory';
    assert.deepEqual(
      messages,
      numbers(60).map((each) => (each === '7' || each === '40' ? lost : each)),
    );
    assert.equal(office.given.length, 4);
  });

  it('comes to an end when every thread ends at once', async () => {
    const messages = await new Office(() => true).messages(20, 3);
    assert.equal(messages.length, 20);
    assert.ok(messages.every((each) => each.includes('ended')));
  });

  it('stops the threads when nobody listens any more', async () => {
    const office = new Office();
    const outcomes = inThreads(inputs(50), 2, office.start);
    await outcomes.next();
    await outcomes.return();
    assert.equal(office.stopped, 2);
  });
});

describe('--jobs', function () {
  this.timeout(120_000);
  let command: string;
  let bundles: Folder;

  before(async () => {
    bundles = new Folder();
    command = bundles.at('cli.js');
    await bundle(command);
  });
  after(removeFolders);

  function run(folder: Folder, argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
    return spawnSync(process.execPath, [command, 'check', ...argv], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    });
  }

  /** Hears in each thread what it is given. */
  function hook(folder: Folder, body: string): NodeJS.ProcessEnv {
    folder.write(
      'hook/hook.cjs',
      `
      const { appendFileSync } = require('node:fs');
      const { parentPort, threadId } = require('node:worker_threads');
      parentPort?.on('message', ({ shown }) => { ${body} });`,
    );
    return { NODE_OPTIONS: `--require "${folder.at('hook/hook.cjs')}"`, HEARD: folder.at('hook/heard') };
  }

  it('2 000 texts: both threads work, and every report has the bytes it has with one', () => {
    const folder = new Folder();
    for (let at = 0; at < 2000; at++)
      folder.write(`${at % 40}/${at}.en.conclusions`, at % 10 === 7 ? faulty : `${clean}\n<!-- ${at} -->\n`);
    const env = hook(folder, "appendFileSync(process.env.HEARD, threadId + '\\n');");
    const reports = ['json=a.json', 'sarif=a.sarif', 'html=a.html', 'junit=a.xml', 'concise'];
    const argv = reports.map((each) => `--format=${each}`);
    const results = ['1', '2'].map((jobs) => {
      const { status, stdout, stderr } = run(folder, [...argv, `--jobs=${jobs}`], env);
      return { status, stdout, stderr, files: reports.slice(0, 4).map((each) => folder.read(each.split('=')[1]!)) };
    });
    assert.deepEqual(results[1], results[0]);
    assert.equal(results[0]!.status, 1);
    assert.equal(results[0]!.stdout.trimEnd().split('\n').length, 600);
    const threads = folder.read('hook/heard').trimEnd().split('\n');
    const shares = ['1', '2'].map((thread) => threads.filter((each) => each === thread).length);
    assert.equal(shares[0]! + shares[1]!, 2000);
    assert.ok(
      shares.every((share) => share > 100),
      shares.join(),
    );
  });

  it('auto starts no thread for a few texts, and some for many', () => {
    const few = new Folder({ 'a.en.conclusions': faulty, 'b.en.conclusions': clean });
    const env = hook(few, "appendFileSync(process.env.HEARD, 'x');");
    few.write('hook/heard', '');
    assert.equal(run(few, ['--format=concise'], env).status, 1);
    assert.equal(few.read('hook/heard'), '');
    const long = `${clean}\n${'A sentence that says nothing at all.\n\n'.repeat(10_000)}\n`;
    for (const name of ['c', 'd', 'e']) few.write(`${name}.en.conclusions`, long);
    assert.equal(run(few, ['--format=concise'], env).status, 1);
    // On a machine with one processor there is nothing to gain.
    if (process.env.CI === undefined || few.read('hook/heard') !== '') assert.equal(few.read('hook/heard'), 'xxxxx');
  });

  it('a thread that dies is told with its text, exit code 2; the other texts are checked', () => {
    const names = Array.from({ length: 12 }, (_, at) => `${String(at).padStart(2, '0')}.en.conclusions`);
    const folder = new Folder(Object.fromEntries(names.map((name) => [name, faulty])));
    const hog = 'const held = []; for (;;) held.push(new Array(1e6).fill(0));';
    const dies = hook(folder, `if (shown.startsWith('05')) process.exit(7); if (shown.startsWith('09')) { ${hog} }`);
    const env = { ...dies, NODE_OPTIONS: `${dies.NODE_OPTIONS} --max-old-space-size=100` };
    const { status, stdout, stderr } = run(folder, ['--jobs=2', '--format=concise'], env);
    assert.equal(status, 2);
    assert.match(stderr, /^conclusions: 05\.en\.conclusions: the thread that checked it ended: exit code 7$/m);
    assert.match(stderr, /^conclusions: 09\.en\.conclusions: the thread that checked it ended: .*memory/m);
    assert.equal(stdout.trimEnd().split('\n').length, 30);
  });

  it('fixes in threads as in one, and tells it in order', () => {
    const names = Array.from({ length: 30 }, (_, at) => `${at}.en.conclusions`);
    const [one, two] = ['1', '2'].map((jobs) => {
      const folder = new Folder(Object.fromEntries(names.map((name) => [name, faulty])));
      const { status, stdout, stderr } = run(folder, ['--fix', `--jobs=${jobs}`, '--format=concise']);
      return { status, stdout, stderr, texts: names.map((name) => folder.read(name)) };
    });
    assert.deepEqual(two, one);
    assert.notEqual(one!.texts[0], faulty);
  });

  it('a faulty configuration is told once, as with one', () => {
    const folder = new Folder({
      'a.en.conclusions': faulty,
      'b.en.conclusions': faulty,
      'conclusions.json': '{ "x": 1 }',
    });
    const [one, two] = ['1', '2'].map((jobs) => {
      const { status, stdout, stderr } = run(folder, [`--jobs=${jobs}`]);
      return { status, stdout, stderr };
    });
    assert.deepEqual(two, one);
    assert.equal(one!.status, 2);
  });

  it('the call of a thread is no command for people', () => {
    const { status, stderr } = spawnSync(process.execPath, [command, '--thread'], { encoding: 'utf8' });
    assert.deepEqual([status, stderr.includes('--thread stands before the command')], [2, true]);
  });

  for (const wrong of ['0', '65', 'many', '-1', '2.5', '']) {
    const err = new RegExp(
      `--jobs${wrong === '-1' ? ' needs' : `: "${wrong}" is no number from 1 to 64; write one, or auto`}`,
    );
    const argv = wrong === '-1' ? ['check', '--jobs', wrong] : ['check', `--jobs=${wrong}`];
    const row: Case = {
      does: `refuses ${JSON.stringify(wrong)}`,
      argv,
      files: { 'a.conclusions': clean },
      code: 2,
      err,
    };
    runCase(row);
  }
});
