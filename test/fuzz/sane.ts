/** What must hold for any text whatever. Each throws with what is wrong. */
import assert from 'node:assert/strict';
import type { Block, Document, Span } from '../../server/src/document/model';
import { check, readDocument, type Finding } from '../../server/src/service';
import type { Range } from '../../server/src/text/range';

export function expectSane(text: string): void {
  const document = readDocument(text);
  expectSaneDocument(document);
  for (const stage of ['draft', 'final'] as const) {
    const { findings, failures } = check(document, { stage });
    assert.deepEqual(failures, [], 'a rule failed');
    for (const finding of findings) expectSaneFinding(text, finding);
  }
}

function expectSaneDocument(document: Document): void {
  const { text } = document.source;
  const known = new Set(document.blocks);
  let last = 0;
  for (const block of document.blocks) {
    expectSaneBlock(text, block);
    assert.ok(block.range.start >= last, 'blocks are out of order');
    last = block.range.start;
    for (const child of block.children) {
      assert.ok(known.has(child) && child.parent === block, 'a child that does not know its parent');
      assert.ok(child.range.start >= block.range.start, 'a child before its parent');
    }
  }
  for (const part of document.parts)
    for (const block of part.blocks) assert.ok(known.has(block) && block.part === part);
  for (const { calls, notes } of document.footnotes) {
    for (const call of calls) expectSaneSpan(text, call.block, call);
    assert.ok(notes.every((note) => known.has(note)));
  }
  for (const { introductions, uses, variants } of document.acronyms) {
    for (const mark of [...introductions, ...uses, ...variants]) expectSaneSpan(text, mark.block, mark);
  }
}

function expectSaneBlock(text: string, block: Block): void {
  expectSaneRange(text, block.range);
  const spans: (Span | undefined)[] = [block.label, ...block.calls, ...block.dates, ...block.references];
  for (const { parts, miscased, shoutedGovernedWord } of block.verbs)
    spans.push(...parts, miscased?.span, shoutedGovernedWord);
  for (const clause of block.clauses) spans.push(clause, ...clause.addressees, ...clause.deadlines);
  for (const deadline of block.deadlines) spans.push(deadline, deadline.limitSpan, deadline.periodSpan);
  for (const reference of block.crossReferences) spans.push(reference, ...reference.numbers);
  for (const mark of block.acronymMarks) spans.push(mark, mark.name);
  for (const span of spans) if (span) expectSaneSpan(text, block, span);
}

function expectSaneSpan(text: string, block: Block, span: Span): void {
  assert.ok(0 <= span.from && span.from <= span.to && span.to <= block.flow.text.length, 'a span outside its flow');
  const range = block.flow.range(span);
  expectSaneRange(text, range);
  assert.ok(block.range.start <= range.start && range.end <= block.range.end, 'a span outside its block');
}

function expectSaneFinding(text: string, { range, related, fix, message }: Finding): void {
  assert.ok(message.trim() !== '', 'a finding without words');
  for (const each of [range, ...related.map((place) => place.range), ...(fix?.edits ?? []).map((edit) => edit.range)]) {
    expectSaneRange(text, each);
  }
}

function expectSaneRange(text: string, { start, end }: Range): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `a range outside the text: ${start} to ${end}`);
  for (const at of [start, end]) {
    assert.ok(!cuts(text, at, /^[\ud800-\udbff][\udc00-\udfff]$/), `a range that cuts a character in two at ${at}`);
    assert.ok(!cuts(text, at, /^\r\n$/), `a range that cuts a line end in two at ${at}`);
  }
}

function cuts(text: string, at: number, pair: RegExp): boolean {
  return at > 0 && at < text.length && pair.test(text.slice(at - 1, at + 1));
}
