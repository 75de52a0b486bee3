import assert from 'node:assert/strict';
import { check, readDocument } from '../../server/src/service';
import { positionAt, source } from '../../server/src/text/source';
import type { Stage } from '../../server/src/rules/rule';
import { pdfTwin } from '../support/pdfTwin';
import { authored, bothCarriers, examples } from './files';
import { rewrap, withCalls } from './carriers';
import { shapeOf } from './shape';

describe('the clean examples', function () {
  this.timeout(30_000);

  for (const { name, text } of examples('clean', bothCarriers)) {
    for (const stage of ['draft', 'revision', 'final'] as const) {
      it(`${name}: nothing is found in a ${stage} text`, () => expectNothing(text, name, stage));
    }
  }

  for (const { name, text } of examples('clean', authored)) {
    const asWritten = () => shapeOf(readDocument(text, { fileName: name }));

    it(`${name}: reads the same wherever its lines are wrapped`, () => {
      const shape = asWritten();
      for (let width = 40; width <= 160; width += 9) {
        const wrapped = rewrap(text, width);
        assert.deepEqual(shapeOf(readDocument(wrapped, { fileName: name })), shape, `wrapped at ${width}`);
        expectNothing(wrapped, name, 'draft');
      }
    });

    it(`${name}: reads the same out of a PDF, wherever lines and pages break`, () => {
      const shape = asWritten();
      for (let seed = 1; seed <= 6; seed++) {
        const twin = pdfTwin(text, {
          seed,
          pageLines: 14 + seed,
          breakInside: seed % 2 === 0,
          formFeed: seed % 3 === 0,
          ...(seed % 4 === 0 ? {} : { furniture: { document: '16210/25', language: 'EN' } }),
        }).text;
        assert.deepEqual(
          inNumberOrder(shapeOf(readDocument(twin, { fileName: name }))),
          inNumberOrder(shape),
          `seed ${seed}`,
        );
        expectNothing(twin, name, 'draft');
      }
    });

    it(`${name}: reads the same with other line ends, spaces, hyphens and a byte order mark`, () => {
      const shape = asWritten();
      const forms = [
        text.replace(/\n/g, '\r\n'),
        text.replace(/\n/g, '\r'),
        `\ufeff${text}`,
        text.replace(/ (?=\d)/g, '\u00a0'),
        text.replace(/-(?=\p{Lu})/gu, '\u2011'),
        text.replace(/\n/g, ' \n'),
        doubleSpaced(text),
        text.trimEnd(),
      ];
      for (const [index, form] of forms.entries()) {
        assert.deepEqual(shapeOf(readDocument(form, { fileName: name })), shape, `form ${index}`);
        expectNothing(form, name, 'draft');
      }
    });

    if (text.includes('[^1]')) {
      it(`${name}: reads the same with superscript calls and with those of the Official Journal`, () => {
        const shape = asWritten();
        for (const form of ['superscript', 'parenthesis'] as const) {
          const other = withCalls(text, form);
          assert.deepEqual(shapeOf(readDocument(other, { fileName: name })), shape, form);
          expectNothing(other, name, 'draft');
        }
      });
    }
  }
});

/** A blank line between all lines up to the notes, which stay close, as they do at page bottoms. */
function doubleSpaced(text: string): string {
  const notes = text.search(/^(\[\^\d+\]:|\(\d{1,2}\) )/m);
  return text.slice(0, notes).replace(/\n(?!\n)/g, '\n\n') + text.slice(notes);
}

/** Notes stand at page bottoms there, between other blocks: they are compared by their numbers. */
function inNumberOrder(shape: ReturnType<typeof shapeOf>): unknown {
  return {
    ...shape,
    parts: shape.parts.map((part) => ({
      ...part,
      blocks: [
        ...part.blocks.filter(({ kind }) => kind !== 'note'),
        ...part.blocks
          .filter(({ kind }) => kind === 'note')
          .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true })),
      ],
    })),
  };
}

function expectNothing(text: string, fileName: string, stage: Stage): void {
  const { findings, failures } = check(readDocument(text, { fileName }), { stage });
  assert.deepEqual(failures, []);
  const lines = source(text);
  const list = findings.map(({ rule, severity, message, range }) => {
    const { line, character } = positionAt(lines, range.start);
    return `${line + 1}:${character + 1} ${severity} ${rule}: ${message} «${text.slice(range.start, range.end)}»`;
  });
  assert.deepEqual(list, []);
}
