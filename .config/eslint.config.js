import tseslint from 'typescript-eslint';

const given = (what, how) => ({ selector: what, message: how });

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'data/**', '.cache/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        given('TSEnumDeclaration', 'Use a union of literals.'),
        given('ExportDefaultDeclaration', 'Use named exports.'),
        given('ExportAllDeclaration', 'No barrels.'),
        given("MemberExpression[object.name='Math'][property.name='random']", 'Entropy is an argument.'),
      ],
    },
  },
  {
    // Time is handed in: only the outermost files may read a clock.
    files: ['src/protocol/**', 'src/casefile/**', 'src/files/**', 'src/services/**', 'src/storage/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'performance', message: 'Time is an argument.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
      ],
    },
  },
  {
    files: ['**/vite.config.ts', '**/vitest*.config.ts', 'tests/support/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/cli/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
);
