/**
 * How fast it is, beside its floors and its peers, all in one run and in turn. See docs/performance.md.
 *
 *   npm run bench -- [--quick] [--only cold,throughput,server,features] [--documents generated,adopted]
 *                    [--sizes 1,10] [--rounds N] [--peers] [--also FOLDER]… [--json FILE] [--write]
 *
 * `--also` measures another build too: a folder that holds server/bin and server/dist. `--write` puts the figures into
 * docs/performance.md. Ends with 1 when something of ours did not work, never because it was slow.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measureCommands } from './bench/commandLine';
import { documentOf, type BenchDocument } from './bench/documents';
import { measureFeatures } from './bench/features';
import { measureServers } from './bench/latency';
import { optionsFrom, type BenchOptions } from './bench/options';
import { machine, targetTables, writePage } from './bench/page';
import { installed, peerChecks, peerServers, type Installed } from './bench/peers';
import { tablesOf } from './bench/report';
import type { Row } from './bench/row';
import * as subjects from './bench/subjects';
import { root } from './repository';

const folder = join(root, 'out/bench');
const tell = (text: string): void => console.error(text);

interface Setup {
  readonly options: BenchOptions;
  readonly builds: readonly subjects.Build[];
  readonly peers: readonly Installed[];
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const builds = [subjects.ownBuild(folder), ...options.also.map((path) => subjects.otherBuild(path, folder))];
  const setup = { options, builds, peers: options.peers ? installed(folder, tell) : [] };
  const run = { ...machine(), rows: await measure(setup) };
  console.log(`${tablesOf(run.rows)}\n\n${targetTables(run.rows)}`);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify(run, null, 1)}\n`);
  if (options.write) writePage(run);
  const names = new Set([...setup.peers.map(({ peer }) => peer.name)]);
  const broken = run.rows.filter(({ error, subject }) => error !== undefined && !names.has(subject));
  if (run.rows.length === 0) throw new Error('nothing was measured');
  if (broken.length > 0) process.exitCode = 1;
}

async function measure(setup: Setup): Promise<Row[]> {
  const { kinds, sizes } = setup.options;
  const rows: Row[] = [];
  for (const kind of kinds) {
    for (const size of sizes) {
      const document = documentOf(kind, size, folder);
      if (!document) continue;
      tell(`${kind} ×${size}`);
      rows.push(...measureProgram(setup, document), ...(await measureServer(setup, document)));
    }
  }
  return rows;
}

/** The peers see the generated text only: that of others tells nothing more of them. */
function peersFor({ peers }: Setup, { kind }: BenchDocument): readonly Installed[] {
  return kind === 'generated' ? peers : [];
}

function measureProgram(setup: Setup, document: BenchDocument): Row[] {
  const { parts, coldRounds, roundsFor } = setup.options;
  const rows: Row[] = [];
  const checks = [
    subjects.passCommand(document.path),
    ...setup.builds.map((build) => subjects.checkCommand(build, document.path)),
  ];
  const others = peerChecks(peersFor(setup, document), document);
  if (parts.has('cold') && document.size === 1) {
    const commands = [subjects.emptyCommand(), ...checks, ...others];
    rows.push(...measureCommands('cold', { document, commands, rounds: coldRounds }, tell));
  }
  if (parts.has('throughput')) {
    const rounds = roundsFor(document.size);
    // At ×1 the cold start has told of the others.
    const commands = document.size === 1 ? checks : [...checks, ...others];
    rows.push(...measureCommands('throughput', { document, commands, rounds }, tell));
  }
  return rows;
}

async function measureServer(setup: Setup, document: BenchDocument): Promise<Row[]> {
  const { parts, roundsFor, featureRounds, edits, burst, budget } = setup.options;
  const rows: Row[] = [];
  const [own, ...others] = setup.builds.map(subjects.ownServer);
  if (parts.has('server') && document.size <= 100) {
    const servers = [subjects.floorServer(), own!, ...others, ...peerServers(peersFor(setup, document), document)];
    rows.push(
      ...(await measureServers(servers, document, { rounds: roundsFor(document.size), edits, burst, budget }, tell)),
    );
  }
  if (parts.has('features') && document.kind === 'generated' && [1, 100].includes(document.size))
    rows.push(...(await measureFeatures([subjects.floorServer(), own!], document, featureRounds, tell)));
  return rows;
}

void main();
