/**
 * The server in the editors that Debian 12 has, configured by the text of docs/editors.md.
 * `npm run test:editors` installs what is missing.
 */
import assert from 'node:assert/strict';
import * as path from 'node:path';
import { configuration, Desk, draft, faultyLine, fixedLine, written } from './editor';

const deadline = 'deadline-format:31/12/2027';
const call = 'footnote-undefined:[^7]';
const fixedDraft = draft.replace(faultyLine, fixedLine);

/** `name=value` lines. */
const answers = (output: string): Record<string, string> =>
  Object.fromEntries(
    output
      .split(/\r?\n/)
      .map((line) => line.split(/=(.*)/s))
      .map(([name = '', value = '']) => [name, value] as const)
      .filter(([name]) => name !== ''),
  );
const words = (text: string | undefined): string[] => (text ?? '').split(' ').sort();

describe('in other editors', () => {
  let desk: Desk;
  beforeEach(() => (desk = new Desk()));
  afterEach(() => desk.clear());
  const script = (name: string): string => path.join(__dirname, name);

  it('Neovim shows findings, follows an edit, and fixes behind an astral character', () => {
    desk.write('.config/nvim/init.lua', configuration('Neovim', 'lua', 'start_client'));
    const said = answers(desk.run('nvim', ['--headless', '-n', '-c', `luafile ${script('neovim.lua')}`]));
    assert.equal(said['filetype'], 'council-conclusions');
    assert.equal(said['opened'], deadline);
    assert.deepEqual(words(said['edited']), [deadline, call].sort());
    assert.equal(said['undone'], deadline);
    assert.match(said['offered'] ?? '', /31 December 2027/);
    assert.equal(said['fixed'], fixedLine);
    assert.equal(said['left'], '');
    assert.equal(said['clients'], '0');
    assert.equal(desk.read('work/draft.en.conclusions'), fixedDraft);
  });

  it('Emacs with eglot shows findings, follows an edit, and fixes behind an astral character', () => {
    // Packages are only found by themselves where the user's Emacs starts them.
    const init = desk.write('.emacs.d/init.el', configuration('Emacs', 'elisp'));
    const packages = '(dolist (d (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa-src/*")) (push d load-path))';
    const args = ['--batch', '--eval', packages, '-l', 'eglot', '-l', init, '-l', script('emacs.el')];
    const said = answers(desk.run('emacs', args));
    assert.equal(said['mode'], 'council-conclusions-mode');
    assert.equal(said['opened'], deadline);
    assert.deepEqual(words(said['edited']), [deadline, call].sort());
    assert.equal(said['undone'], deadline);
    assert.equal(said['fixed'], fixedLine);
    assert.equal(said['left'], '');
    assert.equal(desk.read('work/draft.en.conclusions'), fixedDraft);
  });

  it('Vim with ALE shows findings and follows an edit', () => {
    desk.write('.vimrc', configuration('Vim', 'vim'));
    const args = ['-N', '-i', 'NONE', '-n', '-e', '-s', '--not-a-term', '-u', path.join(desk.home, '.vimrc')];
    desk.run('vim', [...args, '-S', script('ale.vim')]);
    const said = answers(desk.read('said'));
    const [column, callColumn] = [faultyLine.indexOf('31/12') + 1, written.indexOf('[^7]') + 1];
    assert.equal(said['filetype'], 'council-conclusions');
    assert.equal(said['opened'], `deadline-format:7:${column}`);
    assert.equal(said['edited'], `deadline-format:7:${column} footnote-undefined:9:${callColumn}`);
    assert.equal(said['undone'], said['opened']);
  });

  it('Kate starts the server for a text, and is told what it found', () => {
    desk.write('.config/kate/lspclient/settings.json', configuration('Kate', 'json'));
    const syntax = '.local/share/org.kde.syntax-highlighting/syntax/council-conclusions.xml';
    desk.write(syntax, configuration('Kate', 'xml'));
    // What Kate would ask for once.
    desk.write('.config/katerc', `[lspclient]\nAllowedServerCommandLines=${desk.home}/bin/conclusions lsp --stdio\n`);
    const wire = desk.listen();
    // Kate says nothing to a script: it is ended as soon as the findings have been sent to it, or in vain.
    const wait = `for i in $(seq 300); do grep -q publishDiagnostics ${wire} && break; sleep 0.1; done; kill $!; wait $!`;
    desk.run('dbus-run-session', ['--', 'sh', '-c', `kate -n draft.en.conclusions & ${wait}; true`]);
    const published = /\{"jsonrpc":"2\.0","method":"textDocument\/publishDiagnostics".*?\]\}\}/.exec(desk.read('wire'));
    const { params } = JSON.parse(published?.[0] ?? 'null') as Published;
    assert.equal(params.uri, `file://${desk.file}`);
    const column = faultyLine.indexOf('31/12');
    assert.deepEqual(
      params.diagnostics.map(({ code, range }) => [code, range]),
      [['deadline-format', { start: { line: 6, character: column }, end: { line: 6, character: column + 10 } }]],
    );
  });
});

interface Published {
  readonly params: {
    readonly uri: string;
    readonly diagnostics: readonly { readonly code: string; readonly range: unknown }[];
  };
}
