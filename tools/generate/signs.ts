/** Gathers from all languages the words that tell a text's structure and language, so that 24 files need not be read for it. */
import { languageCodes } from '../../server/src/languages/data';
import { languageData } from '../../server/src/languages';
import { signGroups } from '../../server/src/languages/signs';

export function generate(): { path: string; text: string }[] {
  const signs = Object.fromEntries(
    languageCodes.map((code) => {
      const { structure } = languageData(code);
      return [code, Object.fromEntries(signGroups.map((group) => [group, structure[group]]))];
    }),
  );
  return [{ path: 'server/src/languages/signs.json', text: JSON.stringify(signs, null, 1) + '\n' }];
}
