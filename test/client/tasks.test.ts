/** The problem matcher of the extension reads what the command line prints. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { read, root } from '../../tools/repository';

interface Matcher {
  readonly name: string;
  readonly pattern: Readonly<Record<'regexp', string>> & Readonly<Record<string, number | string>>;
}

describe('the problem matcher $conclusions', () => {
  const { contributes } = JSON.parse(read('package.json')) as { contributes: { problemMatchers: Matcher[] } };
  const [matcher] = contributes.problemMatchers;

  it('finds file, place, severity, message and rule in each line of a finding', () => {
    assert.equal(matcher?.name, 'conclusions');
    const { regexp, file, line, column, severity, message, code } = matcher.pattern;
    const said = printed();
    const lines = said.split('\n').filter((each) => each.includes('.conclusions'));
    assert.ok(lines.length >= 3, said);
    for (const each of lines) {
      // The pattern is the manifest's own.
      const found = new RegExp(regexp).exec(each) ?? assert.fail(each);
      const part = (index: number | string | undefined): string => found[Number(index)] ?? '';
      assert.match(part(file), /\.conclusions(?:\.txt|\.md)?$/);
      assert.ok(Number(part(line)) > 0 && Number(part(column)) > 0, each);
      assert.match(part(severity), /^(?:error|warning|information|hint)$/);
      assert.ok(part(message).length > 10, each);
      assert.match(part(code), /^[a-z]+(?:-[a-z]+)+$/);
    }
  });
});

/** What the task prints for the faulty examples; the command says by its exit code that there are findings. */
function printed(): string {
  const command = [path.join(root, 'server/dist/cli.js'), 'check', '--format', 'concise', 'examples/faulty'];
  try {
    execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
  return assert.fail('nothing was found');
}
