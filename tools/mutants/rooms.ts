/**
 * The rooms whose tests are put to the proof: a fault is planted in the code, and some test must see it. A room is
 * proven by its own tests alone, so each mutant costs a second and not the whole suite. `lsp/` and the entry points
 * are missing: their tests speak to another process, where no mutant can be switched on.
 */
export interface Room {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** The least score in per cent. */
  readonly least: number;
  /** Whether faults in tables and patterns are planted too, which are made when a file is loaded: seconds each. */
  readonly statics?: true;
}

/** What is read and said of texts of many kinds: quick, and it sees most. */
const told = 'test/document/told.test.ts';
const kinds = ['blocks', 'clauses', 'deadlines', 'references', 'acronyms'];

export const rooms: Readonly<Record<string, Room>> = {
  rules: {
    mutate: ['server/src/rules/*.ts'],
    tests: [told, 'test/rules/*.test.ts', 'test/examples/faulty.test.ts'],
    least: 90,
  },
  check: {
    mutate: ['check', 'suppression', 'fix'].map((name) => `server/src/${name}.ts`),
    tests: ['document/told', 'check*', 'suppression', 'fix', 'rules/suppression-*', 'rules/said'].map(
      (name) => `test/${name}.test.ts`,
    ),
    least: 85,
  },
  text: {
    mutate: ['server/src/text/*.ts'],
    tests: [
      told,
      'test/text/*.test.ts',
      'test/suppression.test.ts',
      'test/document/blocks/*.test.ts',
      'test/document/readings.test.ts',
    ],
    least: 85,
  },
  ...Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        mutate: [`server/src/document/${kind}/*.ts`],
        tests: [told, `test/document/${kind}/*.test.ts`, 'test/document/traps.test.ts', ...testsOf(kind)],
        least: 85,
      },
    ]),
  ),
  document: {
    mutate: ['server/src/document/*.ts'],
    tests: [told, 'test/document/*/*.test.ts', 'test/document/phrases.test.ts', 'test/document/traps.test.ts'],
    least: 85,
  },
  edits: {
    mutate: ['server/src/edits/*.ts'],
    tests: [
      'test/edits/*.test.ts',
      'test/rules/said.test.ts',
      'test/rules/{footnote,paragraph,point,heading}-*.test.ts',
    ],
    least: 85,
  },
  commitments: {
    mutate: ['server/src/commitments/**/*.ts'],
    tests: ['test/commitments/*.test.ts', 'test/cli/commitments.test.ts'],
    least: 85,
  },
  features: { mutate: ['server/src/features/*.ts'], tests: ['test/features/*.test.ts'], least: 85 },
  config: {
    mutate: ['server/src/config/*.ts'],
    tests: ['test/config.test.ts', 'test/configFormats.test.ts', 'test/cli/config.test.ts'],
    least: 85,
  },
  languages: {
    mutate: ['server/src/languages/*.ts'],
    tests: [
      told,
      ...['detect', 'own', 'properties', 'schema', 'joint', 'nl', 'fi'].map((name) => `test/languages/${name}.test.ts`),
    ],
    least: 85,
  },
};

/** Rules of the same family look at what was read from another side. */
function testsOf(kind: string): readonly string[] {
  const families: Readonly<Record<string, readonly string[]>> = {
    blocks: ['test/rules/{footnote,paragraph,point,heading,structure}-*.test.ts'],
    clauses: ['test/rules/verb-*.test.ts'],
    deadlines: ['test/rules/deadline-*.test.ts'],
    references: ['test/rules/{citation,cross,footnote}-*.test.ts'],
    acronyms: ['test/rules/acronym-*.test.ts'],
  };
  return families[kind] ?? [];
}
