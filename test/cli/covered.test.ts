/** The tests of the command line speak of every option, format, exit code and error message there is. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames, commands } from '../../server/src/cli/commands';
import { exitCodes } from '../../server/src/cli/io';
import { formats } from '../../server/src/cli/reports/report';
import { read, root } from '../../tools/repository';

function sources(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && name !== 'covered.test.ts')
    .map((name) => read(`${folder}/${name.replaceAll('\\', '/')}`));
}

/** Words as they are said, not as a pattern or a string has to write them. */
const plain = (text: string) => text.replace(/\\(.)/g, '$1');

const tests = sources('test/cli', '.ts').map(plain).join('\n');

/** The longest stretch of each message that is the same whatever it is about. */
function messages(): string[] {
  return sources('server/src/cli', '.ts').flatMap((source) =>
    [...source.matchAll(/new (?:UsageError|FileError)\(\s*(['`])((?:\\.|(?!\1).)*)\1/gs)].map(([, , text = '']) =>
      plain(text)
        .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
        .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
        .trim(),
    ),
  );
}

describe('tests of the command line', () => {
  for (const name of commandNames) {
    it(`call ${name} with each of its options`, () => {
      assert.ok(tests.includes(`'${name}'`));
      for (const option of commands[name].load().options) assert.match(tests, new RegExp(`--${option.name}\\b`));
    });
  }

  it('ask for each format', () => {
    for (const format of Object.keys(formats)) assert.match(tests, new RegExp(`\\b${format}\\b`));
  });

  it('expect each exit code', () => {
    for (const code of Object.values(exitCodes))
      assert.match(tests, new RegExp(`(?:code: ${code}\\b|(?:code|status), ${code}\\b)`), String(code));
  });

  it('expect each error message', () => {
    const all = messages();
    assert.ok(all.length > 40, String(all.length));
    // A pattern may hold the beginning of a message only.
    const unheard = all.filter((message) => {
      const words = message.split(' ');
      const pieces = words
        .flatMap((_, from) => [words.slice(from, from + 4).join(' ')])
        .filter((each) => each.length > 9);
      return !pieces.some((piece) => tests.includes(piece));
    });
    // A text of half a gigabyte is not made for a test.
    assert.deepEqual(unheard, ['too long to be read as one text']);
  });
});
