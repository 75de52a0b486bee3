/** What the README shows: the families of rules, and what the command really says about a short example. */
import { spawnSync } from 'node:child_process';
import { read, replaceBetweenMarks, root, type GeneratedFile } from '../repository';
import { summary } from './ruleIndex';

const args = ['check', 'examples/short.en.conclusions'];

export function generate(): GeneratedFile[] {
  const shown = `\`\`\`\n$ npx conclusions ${args.join(' ')}\n${said()}\n\`\`\``;
  const withRules = replaceBetweenMarks(read('README.md'), 'rules', summary());
  return [{ path: 'README.md', text: replaceBetweenMarks(withRules, 'transcript', shown) }];
}

function said(): string {
  const program = ['--import', 'tsx', 'server/src/main.cli.ts', ...args];
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8', env });
  if (!stdout) throw new Error(`the command says nothing: ${stderr}`);
  return `${stdout.trim()}\n\n${stderr.trim()}`;
}
