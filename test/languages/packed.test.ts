/** The data of the languages as the bundles have it: what comes out is what the files say, to the order of the keys. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { languageData } from '../../server/src/languages';
import { languageCodes, type LanguageCode, type LanguageData } from '../../server/src/languages/data';
import { unpacked, type Shared } from '../../server/src/languages/packed';
import { signs } from '../../server/src/languages/signs';
import { packed, shared } from '../../tools/packLanguages';
import { read, root } from '../../tools/repository';

/** What the file says, without the schema it names for editors. */
function written(code: LanguageCode): LanguageData {
  const entries = Object.entries(languageData(code)).filter(([key]) => key !== '$schema');
  return Object.fromEntries(entries) as unknown as LanguageData;
}

const all = languageCodes.map(written);
const common = shared(all);

/** Keys in their order: of two concepts of one verb, the first is the one that counts. */
function inOrder(data: LanguageData): string {
  const { verbs, addressees, dates, deadlines, references, acronyms } = data;
  return JSON.stringify({ verbs, addressees, dates, deadlines, references, acronyms });
}

function assertSame(found: LanguageData, wanted: LanguageData): void {
  assert.deepEqual(found, wanted);
  assert.equal(inOrder(found), inOrder(wanted));
}

describe('packed languages', () => {
  for (const data of all) it(`${data.code} comes out as it went in`, () => assertSame(throughPack(data), data));

  const throughPack = (data: LanguageData): LanguageData => unpacked(packed(data, common), common);

  it('any words come out as they went in, whatever they share', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '|', '*', 'é', 'ш', '😀', '😁'), maxLength: 12 });
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ') || '-');
    const phrases = fc.array(phrase, { maxLength: 4 });
    const forms = fc.dictionary(fc.constantFrom('note', 'recall', 'stress', 'other'), phrases, {
      noNullPrototype: true,
    });
    const acronym = fc.record(
      {
        concept: fc.constantFrom('eeas', 'un', 'who'),
        form: word,
        expansion: phrase,
        known: fc.constant(true as const),
      },
      { requiredKeys: ['concept', 'form', 'expansion'] },
    );
    fc.assert(
      fc.property(forms, forms, forms, phrases, fc.array(acronym), (singular, plural, participles, vague, acronyms) => {
        const other = written('nl');
        const data: LanguageData = {
          ...other,
          verbs: { ...other.verbs, singular, plural, participles },
          deadlines: { ...other.deadlines, vague },
          // A form that is told is never empty: schema.json.
          acronyms: acronyms.map((entry) => ({ ...entry, form: entry.form || 'A' })),
        };
        const both = shared([data, written('en')]);
        for (const each of [data, written('en')]) assertSame(unpacked(packed(each, both), both), each);
      }),
    );
  });

  it('what cannot be packed is refused, not spoilt', () => {
    const nl = written('nl');
    const withVague = (...vague: string[]): LanguageData => ({ ...nl, deadlines: { ...nl.deadlines, vague } });
    for (const bad of ['zo spoedig\tmogelijk', 'zo spoedig\nmogelijk', '\u0003mogelijk', ''])
      assert.throws(() => packed(withVague('spoedig', bad), common), /cannot be packed/, JSON.stringify(bad));
    const strange = { ...nl, addressees: { ...nl.addressees, nobody: ['niemand'] } };
    assert.throws(() => packed(strange, common), /cannot be packed: .*nobody/);
    assert.throws(() => shared([nl, { ...nl, native: ['Nederlands'] } as unknown as LanguageData]), /cannot be packed/);
  });

  it('the built scripts hold all languages, and what is looked for in all of them', async () => {
    const script = async (name: string): Promise<unknown> => {
      const { href } = pathToFileURL(join(root, 'dist/languages', `${name}.js`));
      return ((await import(href)) as { readonly default: unknown }).default;
    };
    const built = (await script('shared')) as Shared;
    assert.deepEqual(built.signs, signs());
    for (const data of all) assertSame(unpacked((await script(data.code)) as string, built), data);
  });

  it('weigh what docs/languages.md says, give or take a twentieth', () => {
    const told = Number(/The 24 are (\d+) KiB when packed/.exec(read('docs/languages.md'))?.[1]);
    const sum =
      all.reduce((bytes, data) => bytes + deflateRawSync(packed(data, common), { level: 9 }).length, 0) / 1024;
    assert.ok(Math.abs(sum - told) < told / 20, `they are ${sum.toFixed(1)} KiB, not ${told}`);
  });
});
