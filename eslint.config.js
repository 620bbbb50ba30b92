import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Every way to name a module; `source` is what it is named by. */
const imports = ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)';

/** In the regular expression of a selector a slash would be its end. */
const slash = '\\u002f';

/** Names reserved for examples, the machine itself, and XML namespaces. */
const harmlessHost = '([\\w-]+\\.)*(example|invalid|test|localhost)\\b|127(\\.\\d+){3}\\b|www\\.w3\\.org\\b';
const remoteHost = `(https?:|^|["'(])${slash}{2}(?!([^@${slash}]+@)?(${harmlessHost}))[a-z0-9]`;

/** Text of a program, where it stands: in quotes or in a template. */
const text = (pattern, message) => [
  { selector: `Literal[value=/${pattern}/i]`, message },
  { selector: `TemplateElement[value.raw=/${pattern}/i]`, message },
];

/** Bans that carry a lesson; the message is the reason. */
const everywhere = [
  {
    selector: `${imports}[source.value=/^zod(${slash}v[34])?$/]`,
    message: "Import * as z from 'zod/mini': the full zod costs a page 77 KB brotli.",
  },
  {
    selector: "ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name='z']",
    message: "Import * as z from 'zod/mini': behind the name z nothing is shaken off.",
  },
  ...text(remoteHost, 'No third-party host at run time: intranets cannot reach it, and it sees who visits.'),
];

const ourTime = 'Time comes in from outside (now): tests and stories drive the clock.';
const clocks = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: ourTime },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ourTime },
  { selector: "CallExpression[callee.name='Date']", message: ourTime },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance comes in from outside (random): a run can be repeated.',
  },
  ...text(
    '\\b(now|(clock|statement|transaction)_timestamp)\\(\\)|\\b(current_(date|time|timestamp)|localtime(stamp)?)\\b',
    'SQL asks the caller for the time: the database clock is not the one that tests drive.',
  ),
];

const wayIn = 'Markup from data is a way in for an attacker: templates escape what they are given.';
const noRem = 'rem follows the host page, and county pages set html { font-size: 62.5% }: use em or px.';
const inElements = [
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP blocks style attributes: use a class, or the cssVars directive.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A strict CSP blocks style attributes: use a class, or the cssVars directive.',
  },
  {
    selector: 'TemplateElement[value.raw=/<style/]',
    message: 'A strict CSP blocks <style>: use static styles.',
  },
  ...text('([0-9]|^)rem\\b', noRem),
  {
    selector: "Identifier[name='styleMap']",
    message: 'styleMap writes a style attribute on first render, which a strict CSP blocks.',
  },
  { selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML)$/]', message: wayIn },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: wayIn,
  },
  { selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML)$/]', message: wayIn },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML)=/]', message: wayIn },
  {
    selector: "Decorator[expression.callee.name='customElement']",
    message:
      'Registration stands in define.ts through defineOnce: two agencies load their bundles on one page.',
  },
];

const restrict = (files, ...groups) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', ...everywhere, ...groups.flat()] },
});

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
const bansOf = { elements: inElements, service: clocks, rules: clocks };

/** Tests stand outside: they drive the real service, and make the clock and the dice that they hand in. */
const ofRooms = Object.entries(mayImport).map(([room, known]) => {
  const refused = Object.keys(mayImport).filter((other) => other !== room && !known.includes(other));
  const takesTypesOf = (other) => room === 'rules' && other === 'contract';
  const reason = (other) => `${room} does not know ${other}: imports point one way (README, "Rooms").`;
  const named = (other) => `/^@yizhan${slash}${other}(${slash}|$)|${slash}${other}${slash}src${slash}/`;
  const whenRun = refused.map((other) => ({
    selector: `${takesTypesOf(other) ? 'ImportExpression' : ':matches(ImportExpression, TSImportType)'}[source.value=${named(other)}]`,
    message: reason(other),
  }));
  const { files, rules } = restrict([`packages/${room}/src/**/*.ts`], bansOf[room] ?? [], whenRun);
  return {
    files,
    ignores: ['**/*.test.ts', '**/testing.ts'],
    rules: {
      ...rules,
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: refused.map((other) => ({
            group: [`@yizhan/${other}`, `@yizhan/${other}/*`, `**/${other}/src/**`],
            message: reason(other),
            allowTypeImports: takesTypesOf(other),
          })),
        },
      ],
    },
  };
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
  { ...lit['flat/recommended'], files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'] },
  { ...wc['flat/best-practice'], files: ['packages/elements/src/**/*.ts'] },
  restrict(['packages/elements/src/**/*.ts', 'stories/**/*.ts'], inElements),
  ...ofRooms,
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
  {
    // What must not compile has no type.
    files: ['**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
