/** Texts edited again and again as an editor does it, through the store of open texts and their views. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { textStore } from '../../server/src/lsp/documents';
import { viewsOf, wholeCore } from '../../server/src/lsp/views';
import { inEnglish } from '../../server/src/messages/message';
import { authored, bothCarriers, examples } from '../examples/files';
import { plainDocument } from '../support/plainDocument';
import { random } from '../wire/exercise';

const words = '[^1] [^12] (a) 3. II. – EU NNT STRESSES INVITES 2027 the . , ; : " « <!-- --> ² 😀 é'.split(' ');
const blanks = ['\n', '\n\n', '\r\n', ' ', '\u00a0', '\f', ''];

/** @returns the seed, which replays what failed */
export function tryEdits(seed: number, count: number): void {
  const pick = random(seed);
  const all = [...examples('clean', bothCarriers), ...examples('faulty', authored)];
  const { name, text } = all[pick(all.length)]!;
  const store = textStore();
  const views = viewsOf(wholeCore, () => ({}), 'utf-16', inEnglish);
  const uri = `file:///${name}`;
  // A stretch of it: edits come close together, and each counts.
  const from = pick(text.length);
  let now = store.open({ textDocument: { uri, text: text.slice(from, from + 400 + pick(6000)), version: 1 } });
  for (let edit = 0; edit < count; edit++) {
    const position = () => ({ line: pick(now.source.lineStarts.length + 1), character: pick(90) });
    const start = position();
    // Most edits are small, as typing is; some take a stretch away.
    const end = pick(4) === 0 ? position() : { ...start, character: start.character + pick(3) };
    const inserted = pick(3) === 0 ? blanks[pick(blanks.length)]! : words[pick(words.length)]!;
    const change = { range: { start, end }, text: inserted };
    now = store.change({ textDocument: { uri, version: edit + 2 }, contentChanges: [change] }, 'utf-16')!;
    // A reading or a check for each edit, as for a request that follows it; sometimes several edits come before the next.
    const asked = pick(5);
    if (asked > 2) void views.of(now).findings;
    else if (asked > 0) void views.of(now).document;
  }
  const view = views.of(now);
  const fresh = readDocument(now.source.text, { fileName: name });
  assert.deepEqual(plainDocument(view.document), plainDocument(fresh), `seed ${seed}`);
  assert.deepEqual(view.findings, check(fresh, {}).findings, `seed ${seed}`);
}
