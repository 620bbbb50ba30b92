import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Bans that carry a lesson; the message is the reason. */
const everywhere = [
  {
    selector: "ImportDeclaration[source.value='zod']",
    message: "Import * as z from 'zod/mini': the full zod costs a page 77 KB brotli.",
  },
  {
    selector: 'Literal[value=/https?:\\u002f\\u002f(cdn|fonts|unpkg|esm\\.sh|jsdelivr)/]',
    message: 'No third-party host at run time: intranets cannot reach it, and it sees who visits.',
  },
];

const clocks = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes in from outside (now): tests and stories drive the clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in from outside (now): tests and stories drive the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance comes in from outside (random): a run can be repeated.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\bnow\\(\\)|current_timestamp/i]',
    message: 'SQL asks the caller for the time: the database clock is not the one that tests drive.',
  },
];

const inElements = [
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP blocks style attributes: use a class, or the cssVars directive.',
  },
  {
    selector: 'TemplateElement[value.raw=/<style/]',
    message: 'A strict CSP blocks <style>: use static styles.',
  },
  {
    selector: 'TemplateElement[value.raw=/[0-9]rem\\b/]',
    message: 'rem follows the host page, and county pages set html { font-size: 62.5% }: use em or px.',
  },
  {
    selector: "Identifier[name='styleMap']",
    message: 'styleMap writes a style attribute on first render, which a strict CSP blocks.',
  },
  { selector: "Identifier[name='unsafeHTML']", message: 'Markup from data is a way in for an attacker.' },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from data is a way in for an attacker.',
  },
  {
    selector: "Decorator[expression.callee.name='customElement']",
    message:
      'Registration stands in define.ts through defineOnce: two agencies load their bundles on one page.',
  },
];

/** Which rooms a room may import; what is not named is refused. */
const mayImport = {
  contract: [],
  rules: [],
  profiles: ['contract', 'rules'],
  sdk: ['contract'],
  elements: ['sdk', 'contract', 'rules'],
  service: ['contract', 'rules', 'profiles'],
  conformance: ['contract', 'sdk'],
};
const rooms = Object.keys(mayImport);

/** Tests may reach further: an SDK test drives the real service. */
const directions = rooms.map((room) => {
  const refused = rooms.filter((other) => other !== room && !mayImport[room].includes(other));
  return {
    files: [`packages/${room}/src/**/*.ts`],
    ignores: ['**/*.test.ts', '**/testing.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: refused.map((other) => ({
            group: [`@yizhan/${other}`, `@yizhan/${other}/*`, `**/${other}/src/**`],
            message: `${room} does not know ${other}: imports point one way (README, "Rooms").`,
            allowTypeImports: room === 'rules' && other === 'contract',
          })),
        },
      ],
    },
  };
});

const restrict = (files, ...groups) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', ...everywhere, ...groups.flat()] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/cdn/**',
      '**/node_modules/**',
      '.cache/**',
      '.data/**',
      '**/generated/**',
      'storybook-static/**',
      '**/baseline/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '.storybook/*.ts', 'scripts/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // What is taken apart here are closures (const { fetch } = createService(…)), not instances of classes.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  restrict(['**/*.ts', '**/*.js']),
  restrict(['packages/service/src/**/*.ts', 'packages/rules/src/**/*.ts'], clocks),
  // Tests stand outside: they make the clock and the dice that they hand in.
  restrict(['packages/*/src/**/*.test.ts', 'packages/*/src/**/testing.ts']),
  { ...lit['flat/recommended'], files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'] },
  { ...wc['flat/best-practice'], files: ['packages/elements/src/**/*.ts'] },
  restrict(['packages/elements/src/**/*.ts', 'stories/**/*.ts'], inElements),
  ...directions,
  {
    files: ['**/*.test.ts', '**/testing.ts', '**/testing/**/*.ts'],
    rules: {
      // node:test's describe and it return promises that the runner itself waits for.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test reads any JSON and then asserts what it is.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
