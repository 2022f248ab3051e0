// Few rules, and only those that find faults. Prettier decides how the code looks.
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const typed = {
  projectService: { allowDefaultProject: ['svelte.config.js', 'eslint.config.js'] },
  tsconfigRootDir: import.meta.dirname,
};

export default defineConfig(
  globalIgnores(['dist', 'dist-web', 'src/ipc/bindings']),
  ts.configs.base,
  svelte.configs.base,
  {
    files: ['**/*.ts', '**/*.js', '**/*.svelte'],
    languageOptions: { parserOptions: typed },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-assignment': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // An assignment may be read by the markup or by an effect alone.
      'no-useless-assignment': 'off',
      'svelte/infinite-reactive-loop': 'error',
      'svelte/no-dom-manipulating': 'error',
      'svelte/no-dupe-else-if-blocks': 'error',
      'svelte/no-dupe-on-directives': 'error',
      'svelte/no-dupe-style-properties': 'error',
      'svelte/no-dupe-use-directives': 'error',
      'svelte/no-object-in-text-mustaches': 'error',
      'svelte/no-raw-special-elements': 'error',
      'svelte/no-reactive-reassign': 'error',
      'svelte/no-shorthand-style-property-overrides': 'error',
      'svelte/no-store-async': 'error',
      'svelte/no-unknown-style-directive-property': 'error',
      'svelte/no-unused-svelte-ignore': 'error',
      'svelte/no-useless-children-snippet': 'error',
      'svelte/no-useless-mustaches': 'error',
      'svelte/require-each-key': 'error',
      'svelte/valid-each-key': 'error',
    },
  },
  {
    // The engine's zones may be years older than the build, and it may not know the device's: wall
    // times come from `$text/zone`, whose offsets come from Rust.
    files: ['src/**', 'tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "Property[key.name='timeZone']:not([value.value='UTC'])",
          "MemberExpression[property.name='timeZone']",
          'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
          'MemberExpression[property.name=/^to(Locale)?(Date|Time)String$/]',
          "NewExpression[callee.name='Date'][arguments.length>1]",
          ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][callee.property.name='DateTimeFormat']:not(:has(Property[key.name='timeZone']))",
        ].map((selector) => ({ selector, message: 'The engine is not asked for a zone.' })),
      ],
    },
  },
  {
    // Shared parts know neither the page's state nor a feature: what they show is passed in.
    files: ['src/components/**', 'src/text/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['$app/*', '$page/*', '$features/*', '$ipc'] },
      ],
    },
  },
  {
    files: ['src/ipc/**'],
    ignores: ['src/ipc/web/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['$app/*', '$page/*', '$features/*', '$components/*'] },
      ],
    },
  },
  {
    files: ['src/page/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['$app/*', '$features/*'] }] },
  },
  {
    files: ['src/features/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['$app/*'] }] },
  },
);
