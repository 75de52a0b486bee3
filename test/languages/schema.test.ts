import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { languageCodes } from '../../server/src/languages/data';
import { generate } from '../../tools/generate/languageSchema';
import { read } from '../../tools/repository';

describe('language files', () => {
  const schema = JSON.parse(generate()[0]?.text ?? '') as object;
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);

  for (const code of languageCodes) {
    it(`${code}.json has the shape of LanguageData`, () => {
      const data = JSON.parse(read(`server/src/languages/${code}.json`)) as { code: string };
      assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
      assert.equal(data.code, code);
    });
  }

  it('with a field too many or too few is refused', () => {
    const data = JSON.parse(read('server/src/languages/en.json')) as Record<string, unknown>;
    assert.ok(!validate({ ...data, extra: [] }));
    assert.ok(!validate({ ...data, dates: undefined }));
    assert.ok(!validate({ ...data, acronyms: [{ concept: 'eeas', form: 'EEAS' }] }));
  });
});
