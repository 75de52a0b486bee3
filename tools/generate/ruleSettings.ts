/**
 * The shape of the `rules` setting, one property a rule, wherever it is told, and of own verbs in the configuration file.
 * What the rules find is told to users of the extension in the words of the server's catalogues.
 */
import { concepts } from '../../server/src/languages/concepts';
import type { Rule } from '../../server/src/rules/rule';
import { rules } from '../../server/src/rules/index';
import { exists, read, type GeneratedFile } from '../repository';

const levels = ['error', 'warning', 'information', 'hint', 'off'];

interface Manifest {
  contributes?: { configuration?: Configuration | Configuration[] };
}
interface Configuration {
  properties?: Record<string, Record<string, unknown>>;
}

export function generate(): GeneratedFile[] {
  return [...manifest(), ...manifestWords(), ...configurationFile()];
}

function manifest(): GeneratedFile[] {
  const content = JSON.parse(read('package.json')) as Manifest;
  for (const { properties } of [content.contributes?.configuration ?? []].flat()) {
    const setting = properties?.['conclusions.rules'];
    if (setting) Object.assign(setting, { additionalProperties: false, properties: byId(markdownProperty) });
  }
  return [{ path: 'package.json', text: `${JSON.stringify(content, null, 2)}\n` }];
}

/** English, and the languages the server has messages in. */
const wordFiles = ['', 'de', 'fr', 'nl'];

function manifestWords(): GeneratedFile[] {
  return wordFiles.map((language) => {
    const path = language === '' ? 'package.nls.json' : `package.nls.${language}.json`;
    const catalogue =
      language === '' ? {} : (JSON.parse(read(`server/src/messages/bundle.l10n.${language}.json`)) as Words);
    const others = Object.entries(JSON.parse(read(path)) as Words).filter(([key]) => !key.startsWith('rule.'));
    const own = rules.map(({ id, about }) => [`rule.${id}`, catalogue[about] ?? about] as const);
    return { path, text: `${JSON.stringify(Object.fromEntries([...others, ...own]), null, 2)}\n` };
  });
}

type Words = Readonly<Record<string, string>>;

function configurationFile(): GeneratedFile[] {
  const path = 'server/src/config.schema.json';
  if (!exists(path)) return [];
  const schema = JSON.parse(read(path)) as Configuration & { definitions?: Record<string, Record<string, unknown>> };
  const setting = schema.properties?.rules;
  if (setting) Object.assign(setting, { additionalProperties: false, properties: byId(plainProperty) });
  const forms = schema.definitions?.forms;
  if (forms) Object.assign(forms, { properties: verbForms() });
  return [{ path, text: `${JSON.stringify(schema, null, 2)}\n` }];
}

/** What a verb of one's own may mean: the concepts of the language data. */
function verbForms(): Record<string, object> {
  const named = Object.entries(concepts).filter(([concept]) => concept !== 'other');
  const pattern = { $ref: '#/definitions/pattern' };
  return Object.fromEntries(
    named.map(([concept, { class: verbClass, strength }]) => [
      concept,
      {
        description: `Class: ${verbClass}${strength > 0 ? `, strength ${strength} of 5` : ''}.`,
        anyOf: [pattern, { type: 'array', items: pattern }],
      },
    ]),
  );
}

function byId(property: (rule: Rule) => object): Record<string, object> {
  return Object.fromEntries(rules.map((rule) => [rule.id, property(rule)]));
}

function markdownProperty({ id, severity }: Rule): object {
  return { type: 'string', enum: levels, default: severity, markdownDescription: `%rule.${id}%` };
}

function plainProperty({ severity, about }: Rule): object {
  return { type: 'string', enum: levels, default: severity, description: about };
}
