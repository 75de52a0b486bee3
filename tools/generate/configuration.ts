/** The table of keys in docs/configuration.md, from the schema of the configuration. */
import schema from '../../server/src/config.schema.json';
import { concepts } from '../../server/src/languages/concepts';
import { read, replaceBetweenMarks, type GeneratedFile } from '../repository';

interface Key {
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly unknown[];
}

export function generate(): GeneratedFile[] {
  const path = 'docs/configuration.md';
  const page = replaceBetweenMarks(read(path), 'keys', keysTable());
  return [{ path, text: replaceBetweenMarks(page, 'concepts', conceptsTable()) }];
}

function keysTable(): string {
  const rows = Object.entries(schema.properties as Readonly<Record<string, Key>>).map(
    ([name, key]) =>
      `| \`${name}\` | ${typeOf(key)} | ${key.default === undefined ? 'none' : code(key.default)} | ${key.description ?? ''} | ${code(key.examples?.[0], name)} |`,
  );
  return ['| key | type | default | what it says | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

function typeOf({ type, enum: values, anyOf }: Key): string {
  if (values) return values.length > 4 ? 'one of the 24 codes' : values.map((each) => code(each)).join(', ');
  return anyOf ? 'text or list' : type === 'array' ? 'list' : type === 'string' ? 'text' : (type ?? '');
}

function code(value: unknown, name?: string): string {
  const written = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
  return `\`${name === undefined ? '' : `"${name}": `}${written}\``;
}

function conceptsTable(): string {
  const rows = Object.entries(concepts)
    .filter(([concept]) => concept !== 'other')
    .map(([concept, { class: verbClass, strength }]) => ({
      concept,
      as: `${verbClass}${strength ? ` ${strength}` : ''}`,
    }));
  const classes = [...new Set(rows.map(({ as }) => as))];
  const lines = classes.map((each) => {
    const names = rows.filter(({ as }) => as === each).map(({ concept }) => `\`${concept}\``);
    return `| ${each} | ${names.join(', ')} |`;
  });
  return ['| class (and strength) | concepts |', '|---|---|', ...lines].join('\n');
}
