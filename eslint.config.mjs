import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import { relative, sep } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

const { breach } = await tsImport('./tools/lint/importLaw.ts', import.meta.url);
const root = import.meta.dirname;

/** Reports an import that runs against the flow; the law itself stands in tools/lint/importLaw.ts. */
const importDirection = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = relative(root, context.filename).split(sep).join('/');
    const visit = (source) => {
      const message = typeof source?.value === 'string' ? breach(importer, source.value) : undefined;
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => visit(source),
      ExportNamedDeclaration: ({ source }) => visit(source),
      ExportAllDeclaration: ({ source }) => visit(source),
      ImportExpression: ({ source }) => visit(source),
      TSImportType: ({ source }) => visit(source),
      TSExternalModuleReference: ({ expression }) => visit(expression),
      'CallExpression[callee.name="require"]': ({ arguments: [source] }) => visit(source),
    };
  },
};

const pure = 'The core is pure: no clock, no locale, no host. Take the value as an argument (see ARCHITECTURE.md).';
const hostGlobals = [
  'Buffer',
  'Intl',
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'document',
  'fetch',
  'global',
  'globalThis',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];

const nodeGlobals = [
  'AbortController',
  'Buffer',
  'URL',
  'URLSearchParams',
  '__dirname',
  'clearTimeout',
  'console',
  'fetch',
  'module',
  'process',
  'require',
  'setTimeout',
];

export default defineConfig(
  { ignores: ['**/dist/', 'out/', 'coverage/', '.vscode-host/', '.vscode-test/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs.recommended,
  {
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      // Plain groups read better, ranges of any script are the subject here, and a text may hold control characters.
      'regexp/no-unused-capturing-group': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/match-any': 'off',
      'regexp/negation': 'off',
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    plugins: { house: { rules: { 'import-direction': importDirection } } },
    rules: {
      'house/import-direction': 'error',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'the core',
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/lsp/**', 'server/src/cli/**', 'server/src/main.*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals.map((name) => ({ name, message: pure }))],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: pure },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: pure },
        { selector: 'MemberExpression[property.name=/^(localeCompare|toLocale)/]', message: pure },
      ],
    },
  },
  {
    name: 'the server speaks over standard output',
    files: ['server/src/lsp/**/*.ts', 'server/src/main.node.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="stdout"]',
          message: 'Standard output carries the protocol: a stray byte breaks it. Log through the connection.',
        },
      ],
    },
  },
  {
    name: 'tests read as one list of sentences, and their patterns see texts of ours only',
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      // Bad rules are written on purpose: they throw what they like and yield nothing.
      '@typescript-eslint/only-throw-error': 'off',
      'require-yield': 'off',
    },
  },
  {
    name: 'scripts that run under Node as they are',
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
);
