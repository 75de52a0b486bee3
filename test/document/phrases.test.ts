import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phraseTable, withoutAccents } from '../../server/src/document/phrases';
import { languageData } from '../../server/src/languages/index';
import { tokenize } from '../../server/src/text/tokens';

const data = languageData('en');

/** The longest of `phrases` at the start of `text`: the words it took and what its places held. */
function read(text: string, ...phrases: string[]) {
  const tokens = tokenize(text);
  const found = phraseTable(
    phrases.map((phrase) => ({ phrase, value: phrase })),
    data,
  ).at(tokens, 0);
  return (
    found && {
      phrase: found.value,
      words: tokens
        .slice(0, found.length)
        .map(({ text }) => text)
        .join(' '),
      slots: found.slots,
    }
  );
}

describe('phrases', () => {
  it('match without regard to case and take the longest', () => {
    assert.deepEqual(read('The Member States and', 'the Member', 'the member states', 'the'), {
      phrase: 'the member states',
      words: 'The Member States',
      slots: {},
    });
  });

  it('may ask for the ending of a value', () => {
    assert.deepEqual(read('May 2022', '{month-ay} {yyyy}')?.slots, { month: 5, yyyy: 2022 });
    assert.equal(read('June 2022', '{month-ay} {yyyy}'), undefined);
    assert.equal(read('in June', 'in {month-ay}', 'in {month-ne}')?.phrase, 'in {month-ne}');
  });

  it('may leave out what stands in brackets, several words as well', () => {
    for (const text of ['end of 2022', 'the end of 2022', 'the very end of 2022'])
      assert.equal(read(text, '(the (very)) end of {yyyy}')?.words, text);
    assert.equal(read('very end of 2022', '(the (very)) end of {yyyy}'), undefined);
  });

  it('take either of two words', () => {
    assert.equal(read('as well as', 'as well|good as')?.words, 'as well as');
    assert.equal(read('as good as', 'as well|good as')?.words, 'as good as');
    assert.equal(read('as bad as', 'as well|good as'), undefined);
  });

  it('take any ending after a star', () => {
    assert.equal(read('Kommissionens förslag', 'kommission*')?.words, 'Kommissionens');
    assert.equal(read('Kommission', 'kommission*')?.words, 'Kommission');
    assert.equal(read('Kommitté', 'kommission*'), undefined);
  });

  it('read marks as words, glued or not', () => {
    assert.deepEqual(read('mid-2023', 'mid(-){yyyy}')?.slots, { yyyy: 2023 });
    assert.deepEqual(read('mid 2023', 'mid(-){yyyy}')?.slots, { yyyy: 2023 });
    assert.deepEqual(read('2022-ig', '{yyyy}-ig')?.slots, { yyyy: 2022 });
    assert.deepEqual(read('2022. aasta lõpuks', '{yyyy}. aasta lõpuks')?.slots, { yyyy: 2022 });
    assert.equal(
      read('bodies, offices and agencies', 'bodies, offices and agencies')?.words,
      'bodies , offices and agencies',
    );
  });

  it('give the values in their places', () => {
    assert.deepEqual(read('31 december 2022', '{d} {month} {yyyy}')?.slots, { d: 31, month: 12, yyyy: 2022 });
    assert.deepEqual(read('third quarter of 2022', '{ord} quarter of {yyyy}')?.slots, { ord: 3, yyyy: 2022 });
    assert.deepEqual(read('Q3 2022', 'Q{n} {yyyy}')?.slots, { n: 3, yyyy: 2022 });
    assert.equal(read('31 december 12022', '{d} {month} {yyyy}'), undefined);
    assert.equal(read('312 december 2022', '{d} {month} {yyyy}'), undefined);
  });

  it('find capitals without accents when asked to', () => {
    const table = phraseTable([{ phrase: 'RÉAFFIRME', value: 1 }], data, withoutAccents);
    assert.equal(table.at(tokenize('REAFFIRME que'), 0)?.length, 1);
    assert.equal(table.at(tokenize('Réaffirme que'), 0)?.length, 1);
  });

  it('are read from any notation and any text without fault', () => {
    const notation = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '(', ')', '|', '*', '{', '}', 'yyyy', 'd', '-', 'é'),
    });
    fc.assert(
      fc.property(
        notation,
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '2022', 'é', '(') }),
        (phrase, text) => {
          const tokens = tokenize(text);
          const table = phraseTable([{ phrase, value: true }], data);
          for (const index of tokens.keys()) assert.ok((table.at(tokens, index)?.length ?? 1) >= 1);
        },
      ),
    );
  });
});
