import assert from 'node:assert/strict';
import { spokenLanguages, wordsFor } from '../../server/src/messages/catalogues';
import { say } from '../../server/src/messages/message';
import { catalogue, gaps, messages } from '../../tools/messages';

/** More than one word stands between the places: two languages do not say that alike. */
const hasWords = (text: string): boolean => (text.replace(/\{\w+\}/g, ' ').match(/\p{L}{2,}/gu) ?? []).length > 1;

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** What a translator must not change: calls, marks of code, names. */
const fixed = (text: string): string[] => (text.match(/\[\^1\]|--|paragraph-number|ELI|CyCLONe/g) ?? []).sort();

describe('the messages of the server', () => {
  it('are many, and none is said in other than plain words', () => {
    assert.ok(messages().size > 300);
    for (const text of messages().keys()) assert.equal(text, text.trim());
  });

  for (const language of spokenLanguages) {
    describe(`in ${language}`, () => {
      const translated = Object.entries(catalogue(language));

      it('are complete, and none is left over (npm run messages lists them)', () => {
        assert.deepEqual(gaps(language), { missing: [], stale: [] });
      });

      it('have the same places, calls and names', () => {
        for (const [english, text] of translated) {
          assert.deepEqual(places(text), places(english), english);
          assert.deepEqual(fixed(text), fixed(english), english);
        }
      });

      it('are translated', () => {
        const same = translated.filter(([english, text]) => english === text && hasWords(english));
        assert.deepEqual(same, []);
      });

      it('end as they end in English, and begin with a capital where a sentence begins', () => {
        for (const [english, text] of translated) {
          assert.equal(/[.?]$/.test(text), /[.?]$/.test(english), text);
          if (/^\p{Lu}.*[.?]$/u.test(english)) assert.match(text, /^[\p{Lu}«„“{]/u, english);
        }
      });
    });
  }
});

describe('the language of the messages', () => {
  const told = (locale: string | undefined): string => wordsFor(locale)(say('Add a full stop'));

  it('is that of the locale, whatever its country and its spelling', () => {
    const french = 'Ajouter un point final';
    for (const locale of ['fr', 'fr-CA', 'fr_BE.UTF-8', 'FR']) assert.equal(told(locale), french, locale);
    assert.equal(told('nl-BE'), 'Een punt achteraan zetten');
    assert.equal(told('de-AT'), 'Punkt am Ende setzen');
  });

  it('is English where it is none of ours, or not said', () => {
    for (const locale of [undefined, '', 'en', 'en-GB', 'fry', 'ga', 'x', '-', '__proto__', 'constructor', 'C.UTF-8'])
      assert.equal(told(locale), 'Add a full stop', locale);
  });
});
