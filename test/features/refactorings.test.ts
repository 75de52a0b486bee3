import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type CheckResult, type Finding } from '../../server/src/check';
import { readDocument } from '../../server/src/document/read';
import { refactor, refactoringsAt } from '../../server/src/features/refactorings';
import { applyEdits } from '../../server/src/fix';
import { inEnglish } from '../../server/src/messages/message';
import { authored, examples } from '../examples/files';
import { validDocument } from './documents';
import { read } from './prose';

const checked = (text: string): CheckResult => check(readDocument(text, { language: 'en' }));

function changed(id: string, prose: string): string {
  const { document, text, cursor } = read(prose);
  const edits = refactor(document, cursor, id, checked);
  return 'refused' in edits ? `refused: ${inEnglish(edits.refused)}` : applyEdits(text, edits);
}

function offered(prose: string): string[] {
  const { document, cursor } = read(prose);
  return refactoringsAt(document, cursor).map(({ title }) => inEnglish(title));
}

describe('moving', () => {
  const three =
    '1. NOTES amber[^1].\n\n2. NOTES bi‸rch[^2].\n\n3. RECALLS paragraphs 1 and 2.\n\n[^1]: Doc. 1/22.\n[^2]: Doc. 2/22.\n';

  it('exchanges two paragraphs, with numbers, calls, notes and citations', () => {
    assert.equal(
      changed('move-up', three),
      '1. NOTES birch[^1].\n\n2. NOTES amber[^2].\n\n3. RECALLS paragraphs 2 and 1.\n\n[^1]: Doc. 2/22.\n[^2]: Doc. 1/22.\n',
    );
    assert.equal(
      changed('move-down', three),
      '1. NOTES amber[^1].\n\n2. RECALLS paragraphs 1 and 3.\n\n3. NOTES birch[^2].\n\n[^1]: Doc. 1/22.\n[^2]: Doc. 2/22.\n',
    );
  });

  it('takes points along, and passes over a heading', () => {
    assert.equal(
      changed(
        'move-up',
        'I. ONE\n\n1. NOTES amber.\n\nII. TWO\n\n2. INV‸ITES it to:\n\n(a) act;\n\n(b) rest.\n\n3. NOTES birch.\n',
      ),
      'I. ONE\n\n1. NOTES amber.\n\n2. INVITES it to:\n\n(a) act;\n\n(b) rest.\n\nII. TWO\n\n3. NOTES birch.\n',
    );
  });

  it('exchanges points and their letters', () => {
    assert.equal(
      changed('move-up', '1. INVITES it to:\n\n(a) act by day;\n\n(b) re‸st by night;\n\n(c) sleep.\n'),
      '1. INVITES it to:\n\n(a) rest by night;\n\n(b) act by day;\n\n(c) sleep.\n',
    );
  });

  it('exchanges sections with all in them', () => {
    assert.equal(
      changed('move-down', 'I. O‸NE\n\n1. NOTES amber.\n\n2. NOTES birch.\n\nII. TWO\n\n3. RECALLS paragraph 2.\n'),
      'I. TWO\n\n1. RECALLS paragraph 3.\n\nII. ONE\n\n2. NOTES amber.\n\n3. NOTES birch.\n',
    );
  });

  it('refuses to tear apart what is cited as a range, and to leave an acronym without its introduction', () => {
    assert.match(
      changed('move-down', '1. NOTES amber.\n\n2. NOTES‸ birch.\n\n3. RECALLS paragraphs 1 to 2.\n'),
      /Several paragraphs are cited at once in paragraph/,
    );
    assert.match(
      changed('move-up', '1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVI‸TES the NNT to report.\n'),
      /would leave a fault behind/,
    );
  });

  it('offers nothing at the ends, and nothing where there is no unit', () => {
    const titles = offered('1. NO‸TES amber.\n\n2. NOTES birch.\n');
    assert.ok(
      titles.includes('Move paragraph 1. down') && !titles.some((title) => title.endsWith('up')),
      titles.join(),
    );
    assert.deepEqual(
      offered('Council conclusions on tra‸ins\n').filter((title) => title.startsWith('Move')),
      [],
    );
  });
});

describe('inserting and deleting', () => {
  it('inserts a paragraph and a point, those behind it count on', () => {
    assert.equal(
      changed('insert-behind', '1. NOTES am‸ber.\n\n2. RECALLS paragraph 1.\n\n3. RECALLS paragraph 2.\n'),
      '1. NOTES amber.\n\n2. …\n\n3. RECALLS paragraph 1.\n\n4. RECALLS paragraph 3.\n',
    );
    assert.equal(
      changed('insert-behind', '1. INVITES it to:\n\n(a) act b‸y day;\n\n(b) rest.\n'),
      '1. INVITES it to:\n\n(a) act by day;\n\n(b) …\n\n(c) rest.\n',
    );
  });

  it('deletes a paragraph with the notes only it calls', () => {
    assert.equal(
      changed(
        'delete',
        '1. NOTES am‸ber[^1].\n\n2. NOTES birch[^2].\n\n3. RECALLS paragraph 2.\n\n[^1]: Doc. 1/22.\n[^2]: Doc. 2/22.\n',
      ),
      '1. NOTES birch[^1].\n\n2. RECALLS paragraph 1.\n\n[^1]: Doc. 2/22.\n',
    );
    assert.equal(
      changed('delete', '1. NOTES amber.\n\n2. NOTES bi‸rch[^1].\n\n[^1]: Doc. 1/22.\n'),
      '1. NOTES amber.\n',
    );
  });

  it('deletes a heading without a number before others without one, which have none to count', () => {
    const text = '1. NOTES amber.\n\nNEXT ST‸EPS\n\n2. NOTES birch.\n\nLAST STEPS\n\n3. NOTES oak.\n';
    assert.equal(changed('delete', text), text.replace('NEXT ST‸EPS\n\n', ''));
  });

  it('deletes a heading and leaves its section', () => {
    assert.equal(
      changed('delete', 'I. O‸NE\n\n1. NOTES amber.\n\nII. TWO\n\n2. NOTES birch.\n'),
      '1. NOTES amber.\n\nI. TWO\n\n2. NOTES birch.\n',
    );
  });

  it('refuses to delete what is cited', () => {
    assert.match(changed('delete', '1. NOTES a‸mber.\n\n2. RECALLS paragraph 1.\n'), /cited in paragraph 2/);
  });

  it('inserts a footnote where the cursor is, in order', () => {
    assert.equal(
      changed('insert-footnote', '1. NOTES am‸ber, birch[^1].\n\n[^1]: Doc. 1/22.\n'),
      '1. NOTES amber[^1], birch[^2].\n\n[^1]: \n[^2]: Doc. 1/22.\n',
    );
    assert.equal(
      changed('insert-footnote', '1. NOTES amber[^1] and bir‸ch.\n\n[^1]: Doc. 1/22.\n'),
      '1. NOTES amber[^1] and birch[^2].\n\n[^1]: Doc. 1/22.\n[^2]: \n',
    );
    assert.equal(changed('insert-footnote', '1. NOTES amb‸er.\n'), '1. NOTES amber[^1].\n\n[^1]: \n');
  });

  it('deletes a footnote from its call and from its note', () => {
    const without = '1. NOTES amber and birch[^1].\n\n[^1]: Doc. 2/22.\n';
    assert.equal(
      changed('delete-footnote', '1. NOTES amber[^‸1] and birch[^2].\n\n[^1]: Doc. 1/22.\n[^2]: Doc. 2/22.\n'),
      without,
    );
    assert.equal(
      changed('delete-footnote', '1. NOTES amber[^1] and birch[^2].\n\n[^1‸]: Doc. 1/22.\n[^2]: Doc. 2/22.\n'),
      without,
    );
  });
});

describe('rewriting', () => {
  it('puts a reference into a footnote and back', () => {
    const inline = '1. NOTES the report (doc. 9364/22) and the paper[^1].\n\n[^1]: Doc. 1/22.\n';
    const noted = '1. NOTES the report[^1] and the paper[^2].\n\n[^1]: Doc. 9364/22.\n[^2]: Doc. 1/22.\n';
    assert.equal(changed('reference-to-footnote', inline.replace('9364', '93‸64')), noted);
    assert.equal(
      changed('footnote-to-reference', noted.replace('[^1] and', '[^‸1] and')),
      inline.replace('doc', 'Doc'),
    );
  });

  it('splits and joins paragraphs', () => {
    const one = '1. NOTES amber. STRESSES birch.\n\n2. RECALLS cedar.\n\n3. RECALLS paragraph 2.\n';
    const two = '1. NOTES amber.\n\n2. STRESSES birch.\n\n3. RECALLS cedar.\n\n4. RECALLS paragraph 3.\n';
    assert.equal(changed('split', one.replace(' STRESSES', '‸ STRESSES')), two);
    assert.equal(changed('join', two.replace('amber', 'am‸ber')), one);
  });

  it('introduces an acronym at its first use, and writes one in full', () => {
    assert.equal(
      changed('introduce-acronym', '1. NOTES the EEAS.\n\n2. INVITES the EE‸AS.\n').split('\n')[0],
      '1. NOTES the European External Action Service (EEAS).',
    );
    assert.equal(
      changed(
        'expand-acronym',
        '1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the N‸NT to report to the NNT.\n',
      ),
      '1. WELCOMES the Network of Night Trains (NNT).\n\n2. INVITES the Network of Night Trains to report to the NNT.\n',
    );
  });
});

describe('all refactorings', function () {
  this.timeout(60_000);
  const weighty = ({ findings }: { readonly findings: readonly Finding[] }): string[] =>
    findings
      .filter(({ rule, severity }) => (severity === 'error' || severity === 'warning') && rule !== 'footnote-empty')
      .map(({ rule, message }) => `${rule}: ${message}`);

  /** Tries each at the cursor; gives how many were carried out. */
  function tryAll(text: string, at: number, fileName: string): number {
    const document = readDocument(text, { fileName });
    const checking = (other: string): CheckResult => check(readDocument(other, { fileName }));
    let done = 0;
    for (const { id, title } of refactoringsAt(document, at)) {
      const edits = refactor(document, at, id, checking);
      if ('refused' in edits) continue;
      done++;
      const after = applyEdits(text, edits);
      assert.ok(weighty(checking(after)).length <= weighty(check(document)).length, `${inEnglish(title)}\n${after}`);
      for (const [index, { range }] of edits.entries()) {
        assert.ok(index === 0 || range.start >= edits[index - 1]!.range.end, `${inEnglish(title)}: edits overlap`);
      }
    }
    return done;
  }

  it('leave valid documents valid', () => {
    let done = 0;
    fc.assert(
      fc.property(validDocument, fc.nat(), (text, at) => {
        done += tryAll(text, at % text.length, 'x.en.conclusions');
      }),
      { numRuns: 60 },
    );
    assert.ok(done > 80, `only ${done} were carried out`);
  });

  it('moved up and down again, the text is what it was', () => {
    fc.assert(
      fc.property(validDocument, fc.nat(), (text, choice) => {
        const document = readDocument(text, { language: 'en' });
        const heads = document.blocks.filter(
          ({ kind }) => kind === 'paragraph' || kind === 'point' || kind === 'heading',
        );
        const at = heads[choice % heads.length]!.range.start;
        const down = refactor(document, at, 'move-down', checked);
        if ('refused' in down) return;
        const moved = applyEdits(text, down);
        const words = (block: { flow: { text: string }; label?: { to: number } }): string =>
          block.flow.text.slice(block.label?.to ?? 0).replace(/\[\^\d+\]|paragraph \d+/g, '');
        const target = words(heads[choice % heads.length]!);
        const after = readDocument(moved, { language: 'en' });
        const again = after.blocks.filter((block) => words(block) === target);
        if (again.length !== 1) return;
        const up = refactor(after, again[0]!.range.start, 'move-up', checked);
        assert.ok(!('refused' in up), JSON.stringify(up));
        assert.equal(applyEdits(moved, up), text);
      }),
      { numRuns: 60 },
    );
  });

  for (const { name, text } of examples('clean', authored)) {
    it(`leave ${name} without a fault`, () => {
      let done = 0;
      for (let at = 700; at < text.length; at += 1999) done += tryAll(text, at, name);
      assert.ok(done > 0, `only ${done} were carried out`);
    });
  }
});
