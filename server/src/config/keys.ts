/** The keys of a configuration, and what may stand under each. config.schema.json says the same to editors. */
import { concepts } from '../languages/concepts';
import { languageCodes } from '../languages/data';
import { verbNumbers } from '../languages/own';
import { severities, stages } from '../rules/rule';
import { each, isText, list, object, oneOf, record, texts, type Reader } from './readers';
import type { Extended, Override } from './values';
import { verbPattern, wordings } from './words';

export function configReaders(ruleIds: readonly string[]): Readonly<Record<string, Reader>> {
  const values = valueReaders(ruleIds);
  return {
    $schema: () => undefined,
    root: (node, { tell }) => (node.kind === 'boolean' ? node.value : tell(node, '"root" is true or false')),
    extends: texts('a path of a file below this folder', isBelow, ({ value, range }): Extended => ({
      path: value.replaceAll('\\', '/'),
      range,
    })),
    ...values,
    overrides: list('overrides', record('overrides', override(values))),
  };
}

function override(values: Readonly<Record<string, Reader>>): Reader {
  const files = texts(
    'a glob: drafts/**, *.nl.conclusions',
    (glob) => glob !== '',
    ({ value }) => value,
  );
  const read = object('key', { files, ...values });
  return (node, telling) => {
    const found = read(node, telling);
    if (!node.entries?.some(({ key, value }) => key.name === 'files' && value.kind !== 'nothing'))
      return telling.tell(node, `an override without "files" is for no text; say for which: ${telling.notation.files}`);
    return (found as Partial<Override>).files && found;
  };
}

/** A configuration that reached out of its folder would mean something else in each place it is copied to. */
function isBelow(path: string): boolean {
  return path !== '' && !/^[a-z]:|^[/\\]/i.test(path) && !path.split(/[/\\]/).includes('..');
}

function valueReaders(ruleIds: readonly string[]): Readonly<Record<string, Reader>> {
  const severity = oneOf<string>('a severity', [...severities, 'off']);
  const forms = record('a verb', object('concept', each(verbConcepts, verbPattern)));
  const verbs = record('verbs of a language', object('key', each(verbNumbers, forms)));
  return {
    stage: oneOf('a stage', stages),
    language: oneOf('one of the 24 language codes', languageCodes),
    rules: record('rules', object('rule', each(ruleIds, severity))),
    acronyms: record('acronyms', object('acronym', fullName)),
    verbs: record('verbs', object('language', each(languageCodes, verbs))),
    wordings: record('wordings', object('language', each(languageCodes, record('wordings of a language', wordings)))),
  };
}

const verbConcepts = Object.keys(concepts).filter((concept) => concept !== 'other');

const fullName: Reader = (node, { notation, tell }) =>
  isText(node) ? node.value : tell(node, `the full name of an acronym is ${notation.text}`);
