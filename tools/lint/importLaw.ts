/**
 * The law on import direction: text → document → rules | features | commitments → service → lsp | cli → entry points.
 * Told once, here. The linter applies it in the editor and in CI; test/tools/importLaw.test.ts proves that it bites.
 */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

interface Room {
  /** The rooms it may import from, besides itself. */
  readonly from: readonly string[];
  /** Packages it may import; `node:` stands for the node built-ins. */
  readonly packages?: RegExp;
}

const document = ['messages', 'text', 'languages', 'document'];
const core = [
  ...document,
  'edits',
  'rules',
  'suppression',
  'blockFindings',
  'check',
  'fix',
  'config',
  'features',
  'commitments',
  'service',
  'version',
];

const rooms: Readonly<Record<string, Room>> = {
  messages: { from: [] },
  text: { from: [] },
  languages: { from: ['text'] },
  document: { from: document },
  edits: { from: document },
  rules: { from: [...document, 'edits'] },
  suppression: { from: document },
  blockFindings: { from: [...document, 'rules'] },
  check: { from: [...document, 'rules', 'suppression', 'blockFindings'] },
  fix: { from: ['check'] },
  config: { from: [...document, 'rules', 'check'], packages: /^(?:jsonc-parser|yaml|smol-toml)$/ },
  features: { from: [...document, 'edits', 'check', 'fix', 'commitments'] },
  commitments: { from: document },
  version: { from: [] },
  service: { from: core },
  engine: { from: [], packages: /^node:$/ },
  disk: { from: ['text'], packages: /^(node:|ignore$)/ },
  lsp: { from: [...core, 'disk'], packages: /^(node:|vscode-)/ },
  cli: { from: [...core, 'disk'], packages: /^(?!vscode-)/ },
  entry: { from: [...core, 'engine', 'lsp', 'cli', 'entry'], packages: /./ },
  client: { from: [], packages: /./ },
};

/** `document/read.ts` lies in `document`, `check.ts` in `check`, `main.node.ts` in `entry`. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('client/src/')) return 'client';
  const inside = /^server\/src\/([^/]+?)(?:\.[cm]?[jt]s|\.json)?(?:\/|$)/.exec(path)?.[1];
  return inside?.startsWith('main') ? 'entry' : inside;
}

/**
 * Says what is wrong with an import, or undefined where nothing is.
 * @param importer path of the file from the root of the repository, with `/`
 * @param specifier what stands in the import
 */
export function breach(importer: string, specifier: string): string | undefined {
  const name = roomOf(importer);
  if (name === undefined) return undefined;
  const room = rooms[name];
  if (room === undefined) return `${importer} lies in no room of ARCHITECTURE.md; give "${name}" one in importLaw.ts`;
  return specifier.startsWith('.')
    ? wrongWay(name, room, posix.join(posix.dirname(importer), specifier))
    : wrongPackage(name, room, specifier);
}

function wrongWay(name: string, room: Room, target: string): string | undefined {
  const other = roomOf(target);
  if (other !== undefined && (other === name || room.from.includes(other))) return undefined;
  const allowed = room.from.length ? `only from ${room.from.join(', ')}` : 'from no other room';
  return `Law on import direction: ${name} imports ${allowed}, not from ${other ?? target} (see ARCHITECTURE.md)`;
}

function wrongPackage(name: string, { packages }: Room, specifier: string): string | undefined {
  if (packages?.test(isBuiltin(specifier) ? 'node:' : specifier)) return undefined;
  if (packages) return `Law on import direction: only lsp and the entry points may import ${specifier}, not ${name}`;
  return `Law on import direction: the core is pure, ${name} imports no package, not even ${specifier} (see ARCHITECTURE.md)`;
}
