/** `conclusions config`: what a text is checked with, and who says so. */
import { join, resolve } from 'node:path';
import type { Values } from '../../config/values';
import type { LanguageCode } from '../../languages/data';
import { rules } from '../../service';
import type { Layer } from '../configs';
import { shownPath } from '../find';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io';
import type { Command } from '../main';
import type { Arguments } from '../options';
import { layersFor, settingsOptions } from '../settings';
import { visible } from '../terminal';

export const command: Command = {
  operands: '[FILE]',
  about: 'Shows what FILE, or a text of this folder, is checked with, and where each value comes from.',
  options: [
    { name: 'format', value: 'FORMAT', choices: ['text', 'json'], about: 'How to show it (default: text).' },
    ...settingsOptions,
  ],
  run,
};

/** `rules.verb-case`, `off`, `conclusions.json`; the value is null where nothing says it. */
interface Entry {
  readonly key: string;
  readonly value: string | null;
  readonly origin: string;
}

function run(args: Arguments, io: Io): ExitCode {
  const [file, ...more] = args.positionals;
  if (more.length > 0) throw new UsageError('config is about one FILE; leave the others out');
  const path = file === undefined ? join(io.cwd, 'text.conclusions') : resolve(io.cwd, file);
  const entries = entriesOf(layersFor(args, io.cwd)(path));
  const shown = file === undefined ? null : shownPath(path, io.cwd);
  const json = () => `${JSON.stringify({ schemaVersion: 1, path: shown, values: entries }, null, 2)}\n`;
  io.stdout.write(args.value('format') === 'json' ? json() : asText(entries));
  return exitCodes.clean;
}

function entriesOf(layers: readonly Layer[]): Entry[] {
  const entry = (key: string, of: (values: Values) => string | undefined, otherwise: string | null): Entry => {
    const layer = layers.findLast(({ values }) => of(values) !== undefined);
    return layer
      ? { key, value: of(layer.values)!, origin: layer.origin }
      : { key, value: otherwise, origin: 'default' };
  };
  const forms = new Set(layers.flatMap(({ values }) => Object.keys(values.acronyms ?? {})));
  const phrases = new Map(layers.flatMap(({ values }) => wordingsIn(values)));
  return [
    entry('stage', ({ stage }) => stage, 'draft'),
    entry('language', ({ language }) => language, null),
    ...rules.map(({ id, severity }) => entry(`rules.${id}`, (values) => values.rules?.[id], severity)),
    ...[...forms].map((form) => entry(`acronyms.${form}`, (values) => values.acronyms?.[form], null)),
    ...layers.flatMap(({ values, origin }) => verbsIn(values).map((verb) => ({ ...verb, origin }))),
    ...[...phrases].map(([key, { code, phrase }]) => entry(key, (values) => values.wordings?.[code]?.[phrase], null)),
  ];
}

/** All that is said of verbs holds together: `verbs.nl.singular.urge`, `SPREEKT … AAN op`. */
function verbsIn({ verbs = {} }: Values): Omit<Entry, 'origin'>[] {
  return Object.entries(verbs).flatMap(([code, numbers]) =>
    Object.entries(numbers).flatMap(([number, concepts]) =>
      Object.entries(concepts).flatMap(([concept, patterns]) =>
        patterns.map((value) => ({ key: `verbs.${code}.${number}.${concept}`, value })),
      ),
    ),
  );
}

function wordingsIn({ wordings = {} }: Values) {
  return Object.entries(wordings).flatMap(([code, phrases]) =>
    Object.keys(phrases).map((phrase) => {
      const place = { code: code as LanguageCode, phrase };
      return [`wordings.${code}.${phrase}`, place] as const;
    }),
  );
}

function asText(entries: readonly Entry[]): string {
  const rows = entries.map(({ key, value, origin }) =>
    [key, value ?? '(told by the text)', origin].map((cell) => visible(cell).text),
  );
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length));
  const [keys, values] = [width(0), width(1)];
  return rows.map(([key, value, origin]) => `${key!.padEnd(keys)}  ${value!.padEnd(values)}  ${origin}\n`).join('');
}
