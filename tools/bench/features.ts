/** Part (d): how long an editor waits for the answer to each of its requests, right after a keystroke. */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Client } from './client';
import type { BenchDocument } from './documents';
import { OpenText } from './latency';
import { placesIn, questionFor, questions, type Places, type Question } from './requests';
import { about, idleServer, type Row } from './row';
import { spread } from './statistics';
import type { Server } from './subjects';

/** The answer of a server that has nothing to say is what any answer costs. */
export async function measureFeatures(
  [floor, own]: readonly [Server, Server],
  document: BenchDocument,
  rounds: number,
  tell: (text: string) => void,
): Promise<Row[]> {
  const places = placesIn(document.text, pathToFileURL(document.path).href);
  const row = about('features', document);
  const hover = questionFor('textDocument/hover')!;
  const clients = { floor: new Client(floor), own: new Client(own, answers) };
  const rows: Row[] = [];
  try {
    const idle = new OpenText(clients.floor, document);
    const text = new OpenText(clients.own, document);
    await idle.open();
    await text.open();
    const times: number[] = [];
    for (const question of questions) {
      const taken = await answersTo(question, clients.own, text, places, rounds).catch((error: unknown) =>
        String(error),
      );
      times.push(...(await answersTo(hover, clients.floor, idle, places, rounds)).times);
      if (typeof taken === 'string') tell(`${question.method}: ${taken}`);
      rows.push({
        ...row,
        subject: question.method,
        ...(typeof taken === 'string' ? { figures: {}, error: taken } : figuresOf(taken)),
      });
    }
    return [{ ...row, subject: idleServer, figures: { 'answer ms': spread(times) } }, ...rows];
  } finally {
    await Promise.all([clients.floor.stop(), clients.own.stop()]);
  }
}

interface Taken {
  readonly times: readonly number[];
  readonly bytes: readonly number[];
}

function figuresOf({ times, bytes }: Taken): Pick<Row, 'figures'> {
  return { figures: { 'answer ms': spread(times), 'answer bytes': spread(bytes) } };
}

async function answersTo(
  { method, about, params }: Question,
  client: Client,
  text: OpenText,
  places: Places,
  rounds: number,
): Promise<Taken> {
  const times: number[] = [];
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await text.keystroke();
    const first = about && (await client.ask(about, questionFor(about)!.params(places, null)!)).message.result;
    const asked = params(places, first);
    if (!asked) throw new Error(`${about} leaves nothing to ask`);
    const start = performance.now();
    const arrival = await client.ask(method, asked);
    if (arrival.message.error) throw new Error(arrival.message.error.message);
    times.push(arrival.at - start);
    bytes.push(arrival.bytes);
  }
  return { times, bytes };
}

/** Edits are taken, and not carried out: the text stays as it is. */
function answers(method: string): unknown {
  return method === 'workspace/applyEdit' ? { applied: true } : undefined;
}
