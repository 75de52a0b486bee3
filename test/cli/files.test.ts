import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { decodeText, FileError, readText, writeText } from '../../server/src/cli/files';
import { Folder, removeFolders } from './run';

function reading(content: string | Uint8Array) {
  const folder = new Folder({ 'a.conclusions': content });
  return () => readText(folder.at('a.conclusions'));
}

describe('reading a text', () => {
  afterEach(removeFolders);

  it('gives it as it stands, without the byte order mark', () => {
    assert.equal(reading('één\r\ntwee\rdrie\n')().text, 'één\r\ntwee\rdrie\n');
    assert.equal(reading('')().text, '');
    const { text, hasByteOrderMark } = reading('\ufeffeen\ufeff')();
    assert.deepEqual([text, hasByteOrderMark], ['een\ufeff', true]);
  });

  const refused: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
    [
      'Latin-1',
      Buffer.from('een\ntwee\nDE RAAD é van', 'latin1'),
      /^not valid UTF-8 at byte 17 \(line 3\); if it was saved as Windows-1252, save it as UTF-8: iconv -f WINDOWS-1252 -t UTF-8 "a\.conclusions" > "new-a\.conclusions"$/,
    ],
    ['a bad byte at the beginning', Uint8Array.of(0x80, 65), /at byte 0 \(line 1\)/],
    ['a character cut off at the end', Uint8Array.of(65, 10, 66, 0xe2, 0x82), /at byte 3 \(line 2\)/],
    ['a surrogate', Uint8Array.of(65, 0xed, 0xa0, 0x80, 66), /not valid UTF-8 at byte [12] /],
    [
      'UTF-16, little end first',
      Uint8Array.of(0xff, 0xfe, 65, 0),
      /^encoded as UTF-16, which is not read; save it as UTF-8: iconv -f UTF-16 -t UTF-8/,
    ],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 65), /^encoded as UTF-16/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), /^encoded as UTF-32/],
    [
      'UTF-16 without a mark',
      Buffer.from('De Raad', 'utf16le'),
      /^holds binary data \(a zero byte at byte 1 \(line 1\)\), so it is not a text$/,
    ],
    [
      'a PDF',
      Buffer.concat([Buffer.from('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3)]),
      /not valid UTF-8 at byte/,
    ],
  ];
  for (const [what, bytes, message] of refused) {
    it(`refuses ${what}`, () => assert.throws(reading(bytes), { message }));
  }

  it('gives what the bytes say, or refuses them, and nothing in between', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc
        .tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 2 }))
        .map(([text, tail]) => Buffer.concat([Buffer.from(text), tail])),
    );
    fc.assert(
      fc.property(bytes, (made) => {
        const strict = strictly(made);
        try {
          const { text, hasByteOrderMark } = decodeText(made, 'a');
          assert.equal((hasByteOrderMark ? '\ufeff' : '') + text, strict);
        } catch (error) {
          assert.ok(error instanceof FileError);
          assert.ok(strict === undefined || strict.includes('\0'), error.message);
        }
      }),
    );
  });

  function strictly(bytes: Uint8Array): string | undefined {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  it('says so when there is nothing to read', () => {
    const folder = new Folder();
    assert.throws(() => readText(folder.at('a')), { message: 'there is no such file or folder' });
    assert.throws(() => readText(folder.path), { message: 'it is a folder' });
    symlinkSync('a', folder.at('a'));
    assert.throws(() => readText(folder.at('a')), { message: 'its links lead round in a circle' });
  });
});

describe('writing a text', () => {
  afterEach(removeFolders);

  const write = (folder: Folder, name = 'a.conclusions', text = 'new\n') =>
    writeText(readText(folder.at(name)), text, folder.path);

  it('keeps mode and byte order mark, and leaves nothing behind', () => {
    const folder = new Folder({ 'a.conclusions': '\ufeffold\n' });
    chmodSync(folder.at('a.conclusions'), 0o640);
    write(folder);
    assert.equal(readFileSync(folder.at('a.conclusions'), 'utf8'), '\ufeffnew\n');
    assert.equal(statSync(folder.at('a.conclusions')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path), ['a.conclusions']);
  });

  it('keeps a link a link, and writes where it leads', () => {
    const folder = new Folder({ 'texts/a.conclusions': 'old\n' });
    symlinkSync('texts/a.conclusions', folder.at('link'));
    write(folder, 'link');
    assert.ok(lstatSync(folder.at('link')).isSymbolicLink());
    assert.equal(folder.read('texts/a.conclusions'), 'new\n');
  });

  it('refuses what lies outside the working folder, by a link too', () => {
    const folder = new Folder({
      'in/a.conclusions': '',
      'out/b.conclusions': 'old',
      'in and out/c.conclusions': 'old',
    });
    symlinkSync('../out/b.conclusions', folder.at('in/b.conclusions'));
    for (const name of ['in/b.conclusions', 'out/b.conclusions', 'in and out/c.conclusions']) {
      assert.throws(() => writeText(readText(folder.at(name)), 'new', folder.at('in')), {
        message: /^lies outside the working folder/,
      });
    }
    assert.equal(folder.read('out/b.conclusions'), 'old');
  });

  it('writes below a working folder that is a link itself', () => {
    const folder = new Folder({ 'texts/a.conclusions': 'old\n' });
    symlinkSync('texts', folder.at('link'));
    writeText(readText(folder.at('link/a.conclusions')), 'new\n', folder.at('link'));
    assert.equal(folder.read('texts/a.conclusions'), 'new\n');
  });

  it('refuses a read-only file', () => {
    const folder = new Folder({ 'a.conclusions': 'old' });
    chmodSync(folder.at('a.conclusions'), 0o444);
    assert.throws(() => write(folder), { message: /^is read-only/ });
    assert.equal(folder.read('a.conclusions'), 'old');
  });

  it('refuses a file that changed since it was read', () => {
    const folder = new Folder({ 'a.conclusions': 'old' });
    const file = readText(folder.at('a.conclusions'));
    writeFileSync(folder.at('a.conclusions'), 'saved by an editor');
    assert.throws(() => writeText(file, 'new', folder.path), { message: /^changed while it was being fixed/ });
    assert.equal(folder.read('a.conclusions'), 'saved by an editor');
  });

  it('does not write through to another name of the same file', () => {
    const folder = new Folder({ 'a.conclusions': 'old' });
    linkSync(folder.at('a.conclusions'), folder.at('b.conclusions'));
    write(folder);
    assert.equal(folder.read('b.conclusions'), 'old');
  });

  it('leaves the old text when the folder takes no new file (skipped for the superuser, who may write everywhere)', function () {
    if (process.getuid?.() === 0) this.skip();
    const folder = new Folder({ 'texts/a.conclusions': 'old' });
    chmodSync(folder.at('texts'), 0o500);
    assert.throws(() => write(folder, 'texts/a.conclusions'), { message: /^cannot be written: you may not/ });
    chmodSync(folder.at('texts'), 0o700);
    assert.equal(folder.read('texts/a.conclusions'), 'old');
  });
});
