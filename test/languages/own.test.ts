/** Verbs of a house are read as those of the language are. */
import assert from 'node:assert/strict';
import { completions } from '../../server/src/features/completion';
import { languageData } from '../../server/src/languages';
import { withOwnVerbs, type OwnVerbs } from '../../server/src/languages/own';
import { readDocument } from '../../server/src/service';
import { expectSilent, marked } from '../support/marks';

const verbs: OwnVerbs = {
  nl: {
    singular: { urge: ['HAALT … OVER te'], task: ['BENADRUKT'] },
    plural: { urge: ['HALEN … OVER te'] },
  },
  en: { singular: { welcome: ['APPLAUDS'] }, participles: { recall: ['MINDFUL of'] } },
};

const read = (words: string, own?: OwnVerbs) =>
  readDocument(`DE RAAD VAN DE EUROPESE UNIE,\n\n1. ${words}\n`, { language: 'nl', ...(own && { verbs: own }) })
    .blocks.flatMap((block) => block.verbs.map((verb) => ({ block, verb })))
    .map(({ block, verb: { concept, class: verbClass, strength, number, parts } }) => ({
      concept,
      class: verbClass,
      strength,
      number,
      parts: parts.map(({ from, to }) => block.flow.text.slice(from, to)),
    }));

describe('verbs of a house', () => {
  it('are found split, with class and strength of their concept, and ask somebody', () => {
    const words = 'HAALT de Commissie en de lidstaten OVER te handelen voor eind 2030.';
    assert.deepEqual(read(words), []);
    assert.deepEqual(read(words, verbs), [
      { concept: 'urge', class: 'request', strength: 4, number: 'singular', parts: ['HAALT', 'OVER'] },
    ]);
    const { blocks } = readDocument(`DE RAAD VAN DE EUROPESE UNIE,\n\n1. ${words}\n`, { language: 'nl', verbs });
    const [clause] = blocks.flatMap(({ clauses }) => clauses);
    assert.deepEqual(
      clause?.addressees.map(({ concept }) => concept),
      ['commission', 'memberStates'],
    );
    assert.equal(clause?.deadlines.length, 1);
  });

  it('in the plural, for joint texts', () => {
    assert.equal(read('HALEN de Commissie OVER te handelen.', verbs)[0]?.number, 'plural');
  });

  it('mean only what the house says, where the language has another meaning', () => {
    assert.deepEqual(
      [read('BENADRUKT dat dit kan.'), read('BENADRUKT dat dit kan.', verbs)].map(([verb]) => verb?.concept),
      ['stress', 'task'],
    );
  });

  it('are held to the case and the parts of verbs', () => {
    marked(
      'nl',
      `
      DE RAAD VAN DE EUROPESE UNIE,

      1. ⟦verb-case: Haalt⟧ de Commissie OVER te handelen.

      2. ⟦verb-particle: HAALT⟧ de Commissie te handelen.

      3. HAALT de Commissie OVER te handelen.
      `,
      { verbs, rules: ['verb-missing'] },
    );
    expectSilent(
      'en',
      ['verb-missing', 'verb-case'],
      'THE COUNCIL OF THE EUROPEAN UNION,\n\n1. APPLAUDS the report.\n',
      {
        verbs,
      },
    );
  });

  it('are offered where verbs are', () => {
    const text = 'DE RAAD VAN DE EUROPESE UNIE,\n\n1. VERZOEKT de Commissie te handelen.\n\n2. H';
    const labels = (own?: OwnVerbs) => {
      const document = readDocument(text, { language: 'nl', ...(own && { verbs: own }) });
      return completions(document, text.length, '2026-11-24').map(({ label }) => label);
    };
    assert.deepEqual(
      labels(verbs).filter((label) => !labels().includes(label)),
      ['HAALT … OVER te'],
    );
  });

  it('leave the data and the tables of others as they are', () => {
    const data = languageData('nl');
    assert.equal(withOwnVerbs(data, undefined), data);
    assert.equal(withOwnVerbs(data, { en: {} }), data);
    const mine = withOwnVerbs(data, verbs);
    assert.notEqual(mine, data);
    assert.equal(withOwnVerbs(data, structuredClone(verbs)), mine, 'the same words are one language');
    assert.deepEqual(read('HAALT de Commissie OVER te handelen.'), []);
  });

  it('that changed are read anew, whatever was read before', () => {
    const text = 'DE RAAD VAN DE EUROPESE UNIE,\n\n1. HAALT de Commissie OVER te handelen.\n';
    const before = readDocument(text, { language: 'nl' });
    const count = ({ blocks }: typeof before) => blocks.flatMap((block) => block.verbs).length;
    const after = readDocument(text, { language: 'nl', verbs }, before);
    assert.deepEqual([count(before), count(after), count(readDocument(text, { language: 'nl' }, after))], [0, 1, 0]);
  });
});
