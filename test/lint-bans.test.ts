/* eslint no-restricted-syntax: off -- the snippets break the bans on purpose */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Only the bans, which need no types: a snippet is judged as if it stood in the file. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId.includes('no-restricted'),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function banned(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  assert.ok(result && result.fatalErrorCount === 0, `${code}: ${result?.messages[0]?.message}`);
  return result.messages.map(({ message }) => message);
}

const element = 'packages/elements/src/job-list/job-list.ts';
const sheet = 'packages/elements/src/job-list/job-list.styles.ts';
const story = 'stories/job-list.stories.ts';
const service = 'packages/service/src/jobs/handlers.ts';
const rule = 'packages/rules/src/dates/index.ts';
const test = 'packages/service/src/jobs/jobs.test.ts';
const script = 'scripts/start.ts';

interface Ban {
  /** Words of its reason. */
  readonly reason: RegExp;
  readonly files: readonly string[];
  /** Each of them breaks it. */
  readonly breaks: readonly string[];
  /** None of them does, though it looks alike. */
  readonly keeps: readonly string[];
}

const bans: Record<string, Ban> = {
  'style attributes': {
    reason: /strict CSP blocks style attributes/,
    files: [element, story],
    breaks: ['html`<p style="color: red"></p>`;', 'html`<p style=${x}></p>`;', "p.setAttribute('style', x);"],
    keeps: [
      'html`<p class="style"></p>`;',
      "p.style.setProperty('--_gap', x);",
      "p.setAttribute('lang', x);",
    ],
  },
  'style elements': {
    reason: /use static styles/,
    files: [element, story],
    breaks: ['html`<style>p { color: red }</style>`;'],
    keeps: ['css`p { color: red }`;'],
  },
  styleMap: {
    reason: /styleMap writes a style attribute/,
    files: [element, story],
    breaks: ["import { styleMap } from 'lit/directives/style-map.js';", 'html`<p ${styleMap(x)}></p>`;'],
    keeps: ["import { classMap } from 'lit/directives/class-map.js';"],
  },
  'markup from data': {
    reason: /Markup from data is a way in/,
    files: [element, story],
    breaks: [
      'p.innerHTML = x;',
      "p['innerHTML'] = x;",
      'p.outerHTML = x;',
      "p.insertAdjacentHTML('beforeend', x);",
      'p.setHTMLUnsafe(x);',
      'html`<p .innerHTML=${x}></p>`;',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
      'html`<svg>${unsafeSVG(x)}</svg>`;',
    ],
    keeps: ['p.textContent = x;', 'html`<p>${x}</p>`;'],
  },
  rem: {
    reason: /rem follows the host page/,
    files: [element, sheet, story],
    breaks: [
      'css`p { margin: 1.5rem 0 }`;',
      'css`p { margin: calc(${x}rem + 1px) }`;',
      "const gap = '2rem';",
    ],
    keeps: ['css`p { margin: 1.5em 4px }`;', 'css`.remark { margin: 0 }`;', "const word = 'remember';"],
  },
  '@customElement': {
    reason: /through defineOnce/,
    files: [element],
    breaks: ["@customElement('gig-x') class X {}"],
    keeps: ["@other('gig-x') class X {}"],
  },
  'remote hosts': {
    reason: /No third-party host at run time/,
    files: [element, sheet, story, service, script, test],
    breaks: [
      "fetch('https://api.vendor.com/x');",
      'const sheet = `@import url(https://fonts.googleapis.com/css)`;',
      'const markup = `<script src="//unpkg.com/lit"></script>`;',
      "import('https://esm.sh/lit');",
      "fetch('https://10.1.2.3/');",
    ],
    keeps: [
      "fetch('https://api.example.cn/x');",
      'fetch(`https://${host}/x`);',
      "fetch('http://user:secret@127.0.0.2:8080/');",
      'const markup = \'<svg xmlns="http://www.w3.org/2000/svg"></svg>\';',
      "const head = '// written by hand';",
    ],
  },
  'full zod': {
    reason: /the full zod costs/,
    files: [element, service, rule, test, script],
    breaks: [
      "import * as z from 'zod';",
      "import { z } from 'zod/v4';",
      "export * from 'zod';",
      "import('zod');",
    ],
    keeps: ["import * as z from 'zod/mini';", "import type { $ZodIssue } from 'zod/v4/core';"],
  },
  'zod behind one name': {
    reason: /behind the name z/,
    files: [element, service],
    breaks: ["import { z } from 'zod/mini';"],
    keeps: ["import * as z from 'zod/mini';"],
  },
  'the clock of the machine': {
    reason: /Time comes in from outside/,
    files: [service, rule],
    breaks: ['f(Date.now());', 'f(Date.now);', 'new Date();', 'new Date;', 'Date();'],
    keeps: ['new Date(x);', 'Date.parse(x);', 'call.now();'],
  },
  chance: {
    reason: /Chance comes in from outside/,
    files: [service, rule],
    breaks: ['f(Math.random());', 'f(Math.random);'],
    keeps: ['Math.round(x);', 'call.random(16);'],
  },
  'the clock of the database': {
    reason: /the database clock/,
    files: [service, rule],
    breaks: [
      'sql`select now()`;',
      "db.execute('select NOW()');",
      'sql`where valid_until > current_timestamp`;',
      'sql`select clock_timestamp()`;',
      'sql`where day = current_date`;',
    ],
    keeps: ['sql`where valid_until > ${now}`;', 'sql`select ${now()}`;', 'sql`select unknown()`;'],
  },
};

/** What may be imported, as the README's table of rooms says it. */
const known: Record<string, readonly string[]> = {
  contract: [],
  rules: [],
  profiles: ['contract', 'rules'],
  sdk: ['contract'],
  elements: ['sdk', 'contract', 'rules'],
  service: ['contract', 'rules', 'profiles'],
  conformance: ['contract', 'sdk'],
};

const valueImports = (other: string): string[] => [
  `import { x } from '@yizhan/${other}';`,
  `import { x } from '@yizhan/${other}/deep/entry';`,
  `export * from '@yizhan/${other}';`,
  `import('@yizhan/${other}/deep');`,
  `import { x } from '../../../${other}/src/index.ts';`,
];
const typeImports = (other: string): string[] => [
  `import type { X } from '@yizhan/${other}';`,
  `type X = import('@yizhan/${other}').X;`,
];

describe('the linter refuses', () => {
  for (const [name, { reason, files, breaks, keeps }] of Object.entries(bans)) {
    it(`${name}, and says why`, async () => {
      for (const file of files) {
        for (const code of breaks) {
          const found = await banned(file, code);
          assert.ok(
            found.some((message) => reason.test(message)),
            `${file}: ${code} passes`,
          );
        }
        for (const code of keeps) assert.deepEqual(await banned(file, code), [], `${file}: ${code}`);
      }
    });
  }

  it('no clock, no chance and no rem outside the rooms where they hurt', async () => {
    const codes = ['new Date();', 'Math.random();', "const gap = '2rem';", 'sql`select now()`;'];
    for (const code of codes) assert.deepEqual(await banned(script, code), []);
    assert.deepEqual(await banned(test, 'new Date();'), []);
  });
});

describe('imports point one way:', () => {
  for (const [room, friends] of Object.entries(known)) {
    const file = `packages/${room}/src/some-file.ts`;
    const strangers = Object.keys(known).filter((other) => other !== room && !friends.includes(other));
    const typesOnly = room === 'rules' ? ['contract'] : [];

    it(`${room} imports ${friends.join(', ') || 'nobody'}`, async () => {
      for (const code of friends.flatMap((other) => [
        ...valueImports(other).slice(0, 4),
        ...typeImports(other),
      ]))
        assert.deepEqual(await banned(file, code), [], code);
      for (const code of strangers.flatMap(valueImports))
        assert.match((await banned(file, code)).join(), /imports point one way/, `${code} passes`);
      for (const code of strangers.filter((other) => !typesOnly.includes(other)).flatMap(typeImports))
        assert.match((await banned(file, code)).join(), /imports point one way/, `${code} passes`);
    });
  }

  it('rules take types from contract by import type, and nothing else', async () => {
    for (const code of typeImports('contract')) assert.deepEqual(await banned(rule, code), [], code);
    for (const code of valueImports('contract')) assert.equal((await banned(rule, code)).length, 1, code);
  });

  it('tests may reach further', async () => {
    assert.deepEqual(await banned('packages/sdk/src/client.test.ts', valueImports('service').join('\n')), []);
  });

  it('the rooms are those of the workspace', async () => {
    const { default: manifest } = await import('../package-lock.json', { with: { type: 'json' } });
    const rooms = Object.keys(manifest.packages).filter((path) => path.startsWith('packages/'));
    assert.deepEqual(rooms.map((path) => path.split('/')[1]).sort(), Object.keys(known).sort());
  });
});

interface Restriction {
  readonly message?: string;
  readonly patterns?: readonly Restriction[];
}
interface Config {
  readonly rules: Readonly<Record<string, readonly [severity: number, ...options: Restriction[]]>>;
}

it('every ban has a reason of its own', async () => {
  const ofRooms = Object.keys(known).map((room) => `packages/${room}/src/some-file.ts`);
  for (const file of [element, sheet, story, service, rule, test, script, ...ofRooms]) {
    const { rules } = (await eslint.calculateConfigForFile(file)) as Config;
    const restrictions = Object.entries(rules)
      .filter(([name]) => name.includes('no-restricted'))
      .flatMap(([, [, ...options]]) => options.flatMap((option) => option.patterns ?? [option]));
    assert.ok(restrictions.length > 0, file);
    for (const { message = '' } of restrictions)
      assert.ok(message.split(' ').length > 7, `${file}: "${message}" gives no reason`);
  }
});
