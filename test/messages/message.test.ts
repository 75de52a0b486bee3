import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spokenLanguages, wordsFor } from '../../server/src/messages/catalogues';
import { inEnglish, say, wordsOf } from '../../server/src/messages/message';
import { messages } from '../../tools/messages';

describe('a message', () => {
  it('is English with its values in their places', () => {
    const message = say('Footnote {label} is called {count} times, {label}.', { label: '7', count: 2 });
    assert.equal(inEnglish(message), 'Footnote 7 is called 2 times, 7.');
  });

  it('is told in the words of a catalogue, in any order, with messages in it told so too', () => {
    const french = wordsOf({ '{name} follows {number}.': 'Après {number} vient {name}.', 'note {n}': 'la note {n}' });
    const name = say('note {n}', { n: 5 });
    assert.equal(french(say('{name} follows {number}.', { name, number: 3 })), 'Après 3 vient la note 5.');
    assert.equal(french(say('{all} are missing.', { all: [name, name] })), 'la note 5, la note 5 are missing.');
  });

  it('is English where the catalogue lacks it', () =>
    assert.equal(wordsOf({})(say('There is no note.')), 'There is no note.'));

  it('takes no member of an object for a translation or a value', () => {
    assert.equal(wordsOf({})({ text: 'constructor', values: {} }), 'constructor');
    assert.equal(inEnglish({ text: '{toString}', values: {} }), '{toString}');
  });

  it('says the words of a text as they are, whatever marks they hold', () => {
    const marks = fc.string({ unit: fc.constantFrom('{', '}', '$', '&', '\\', 'words', 'a', ' ', '“', '1') });
    const property = fc.property(marks, marks, (words, form) => {
      assert.equal(inEnglish(say('a{words}b{form}c', { words, form })), `a${words}b${form}c`);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('can be told in every language whatever it holds', () => {
    const text = fc.constantFrom(...messages().keys());
    const values = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double()));
    const property = fc.property(text, values, (each, held) => {
      for (const language of spokenLanguages) {
        assert.equal(typeof wordsFor(language)({ text: each, values: held }), 'string');
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});
