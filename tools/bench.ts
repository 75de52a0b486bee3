/**
 * How fast it is, beside its floors and its peers, all in one run and in turn. See docs/performance.md.
 *
 *   npm run bench -- [--quick] [--only cold,throughput,server,features] [--rounds N] [--sizes 1,10] [--documents generated]
 *                    [--also FOLDER]… [--peers] [--json FILE] [--write]
 *
 * `--also` measures another build too: a folder that holds server/bin and server/dist. `--write` puts the figures into
 * docs/performance.md. Ends with 1 when something did not work, never because it was slow.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measureCommands } from './bench/commandLine';
import { documentOf, type BenchDocument } from './bench/documents';
import { measureServers } from './bench/latency';
import { optionsFrom, type BenchOptions } from './bench/options';
import { tablesOf } from './bench/report';
import type { Row } from './bench/row';
import {
  checkCommand,
  emptyCommand,
  floorServer,
  otherBuild,
  ownBuild,
  ownServer,
  passCommand,
} from './bench/subjects';
import { root } from './repository';

const folder = join(root, 'out/bench');
const tell = (text: string): void => console.error(text);

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const builds = [ownBuild(folder), ...options.also.map((path) => otherBuild(path, folder))];
  const rows: Row[] = [];
  for (const document of documentsFor(options)) {
    tell(`${document.kind} ×${document.size}`);
    const rounds = options.roundsFor(document.size);
    const checks = builds.map((build) => checkCommand(build, document.path));
    if (options.parts.has('cold') && document.size === 1)
      rows.push(
        ...measureCommands(
          'cold',
          { document, commands: [emptyCommand(), passCommand(document.path), ...checks], rounds: options.coldRounds },
          tell,
        ),
      );
    if (options.parts.has('throughput'))
      rows.push(
        ...measureCommands('throughput', { document, commands: [passCommand(document.path), ...checks], rounds }, tell),
      );
    if (options.parts.has('server') && document.size <= 100)
      rows.push(
        ...(await measureServers(
          [floorServer(), ...builds.map(ownServer)],
          document,
          { rounds, edits: 50, burst: options.burst },
          tell,
        )),
      );
  }
  console.log(tablesOf(rows));
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify({ rows }, null, 1)}\n`);
  if (rows.some(({ error, subject }) => error !== undefined && builds.some((build) => build.subject === subject)))
    process.exitCode = 1;
}

function documentsFor({ kinds, sizes }: BenchOptions): BenchDocument[] {
  return kinds.flatMap((kind) => sizes.flatMap((size) => documentOf(kind, size, folder) ?? []));
}

void main();
