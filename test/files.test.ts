/** What holds for every file of the repository, whoever wrote it: nobody has to remember it. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const notOurs = new Set(['node_modules', '.git', '.cache', '.data', 'dist', 'cdn', 'storybook-static']);
// By the kind that the folder tells: what a test beside this one writes for a moment may be gone when it is asked itself.
const files = globSync('**/*', { cwd: root, exclude: ({ name }) => notOurs.has(name), withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const ending = (...endings: string[]): string[] =>
  files.filter((file) => endings.some((end) => file.endsWith(end)));

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly license?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly devDependencies?: Versions;
}

const manifestOf = (folder: string): Manifest => JSON.parse(read(join(folder, 'package.json'))) as Manifest;
const packages = ending('package.json')
  .map(dirname)
  .filter((folder) => folder.startsWith('packages/'));
const folders = ['.', ...packages];

const allOf = ({ dependencies, optionalDependencies, devDependencies }: Manifest): Versions => ({
  ...dependencies,
  ...optionalDependencies,
  ...devDependencies,
});
const isOwn = (name: string): boolean => name.startsWith('@yizhan/');

describe('files', () => {
  /** Written by a program, which says so in its folder or its name. */
  const isGenerated = (file: string): boolean => /\/(generated|baseline)\/|\.generated\.ts$/.test(file);
  /** Read by a program and not followed by a reader: tables of rules, what documents say, tests' samples. */
  const isData = (file: string): boolean => /\/data\/|\/test\/.*\.yaml$/.test(file);

  it('of source have at most 400 lines; generated ones and data may be longer', () => {
    const long = ending('.ts', '.js', '.css', '.html', '.sql', '.yaml')
      .filter((file) => !isGenerated(file) && !isData(file))
      .map((file) => [file, read(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 400);
    assert.deepEqual(long, []);
  });

  it('name no registry, so that an installation takes whichever one the machine uses', () => {
    const named = files.filter((file) => /registry\.[a-z0-9-]+\.(org|com|cn)/.test(read(file)));
    assert.deepEqual(named, [], 'a host of a registry stands in these');
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "[a-z+]+:/);
  });

  it('that are style sheets use no rem and ask no host', () => {
    for (const file of ending('.css')) {
      assert.doesNotMatch(read(file), /https?:|url\(\s*["']?\/\/|@import/, file);
      if (!file.startsWith('demo/')) assert.doesNotMatch(read(file), /[\d.]rem\b/, file);
    }
  });

  it('that are migrations never ask the database for the time', () => {
    for (const file of ending('.sql'))
      assert.doesNotMatch(read(file), /\bnow\(\)|_timestamp\(\)|current_(date|time)|localtime/i, file);
  });

  it('that are documents have no link that leads nowhere', () => {
    for (const file of ending('.md')) {
      for (const [, target = ''] of read(file).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g))
        assert.ok(existsSync(join(root, dirname(file), target)), `${file}: ${target}`);
    }
  });
});

describe('packages', () => {
  it('are the rooms of the README', () => {
    const rooms = [...read('README.md').matchAll(/^\| `(packages\/\w+)`/gm)].map(([, room]) => room);
    assert.deepEqual(packages.toSorted(), rooms.toSorted());
  });

  for (const folder of packages) {
    const {
      name,
      version,
      description,
      license,
      sideEffects,
      exports = {},
      files: packed,
    } = manifestOf(folder);

    it(`${name} has what a published package needs`, () => {
      assert.equal(name, `@yizhan/${folder.split('/')[1]}`);
      assert.equal(license, 'Apache-2.0');
      assert.equal(read(join(folder, 'LICENSE')), read('LICENSE'));
      assert.ok(description && packed?.includes('dist') && sideEffects !== undefined);
      assert.equal(version, manifestOf('packages/contract').version, 'all packages have one version');
    });

    const present = (pattern: string): boolean => globSync(pattern, { cwd: join(root, folder) }).length > 0;

    it(`${name} exports sources that exist, each with what is built of it`, () => {
      assert.ok(Object.keys(exports).length > 0);
      for (const [entry, conditions] of Object.entries(exports)) {
        if (typeof conditions === 'string') {
          assert.ok(conditions.startsWith('./dist/') || present(conditions), entry);
          continue;
        }
        const { '@yizhan/source': source, types, default: built } = conditions;
        assert.ok(types?.startsWith('./dist/') && built?.startsWith('./dist/'), entry);
        assert.equal(
          Object.keys(conditions).at(-1),
          'default',
          `${entry}: what stands after default is never reached`,
        );
        if (source) assert.ok(present(source), `${entry}: ${source}`);
      }
    });
  }
});

describe('dependencies', () => {
  const versions = new Map<string, string>();

  for (const folder of folders) {
    const manifest = manifestOf(folder);
    const foreign = Object.keys(allOf(manifest)).filter((name) => !isOwn(name));

    it(`of ${manifest.name} are pinned exactly, and nowhere in another version`, () => {
      for (const [name, version] of Object.entries(allOf(manifest))) {
        assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
        assert.equal(versions.get(name) ?? version, version, `${name} has another version elsewhere`);
        versions.set(name, version);
        if (isOwn(name)) assert.equal(version, manifestOf(name.replace('@yizhan', 'packages')).version, name);
      }
    });

    it(`of ${manifest.name} have their reasons in docs/dependencies.md, and nothing else has`, () => {
      const page = join(folder, 'docs/dependencies.md');
      const rows = existsSync(join(root, page))
        ? [...read(page).matchAll(/^\| `(.+?)`\s*\| (.+?)\s*\|$/gm)]
        : [];
      assert.deepEqual(rows.map(([, name]) => name).toSorted(), foreign.toSorted(), page);
      for (const [, name, why = ''] of rows) assert.ok(why.split(' ').length > 2, `${name}: "${why}"`);
    });
  }

  /** Names of the packages that a file imports, types included. */
  const importsOf = (file: string): string[] =>
    ts
      .preProcessFile(read(file), true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => !/^(\.|node:|\/)/.test(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
  const isTest = (file: string): boolean => /\.test\.ts$|\.fixture\.ts$|\/testing(\.ts$|\/)/.test(file);

  for (const folder of folders) {
    const manifest = manifestOf(folder);
    const atRuntime = new Set([
      manifest.name,
      ...Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    ]);
    // The workspace links our own packages to the root; its tools serve the tests of all rooms.
    const inTests = (name: string): boolean =>
      isOwn(name) || name in allOf(manifest) || name in allOf(manifestOf('.'));

    it(`of ${manifest.name} are all that its modules import`, () => {
      const own = ending('.ts', '.js').filter((file) =>
        folder === '.' ? !file.startsWith('packages/') : file.startsWith(`${folder}/`),
      );
      const undeclared = own.flatMap((file) => {
        const isPublished = file.startsWith(`${folder}/src/`) && !isTest(file);
        const knows = (name: string): boolean => (isPublished ? atRuntime.has(name) : inTests(name));
        return importsOf(file)
          .filter((name) => !knows(name))
          .map((name) => `${file}: ${name}`);
      });
      assert.deepEqual(undeclared, []);
    });
  }
});

describe('commands', () => {
  const { scripts = {} } = manifestOf('.');

  for (const [name, command] of Object.entries(scripts)) {
    it(`npm run ${name} runs files that exist`, () => {
      for (const [file] of command.matchAll(/[\w./-]+\.[jt]s\b/g))
        assert.ok(existsSync(join(root, file)), file);
    });
  }

  it('that the documents name are there', () => {
    for (const file of ending('.md')) {
      for (const [, name = ''] of read(file).matchAll(/`npm run ([\w:]+)/g))
        assert.ok(name in scripts, `${file}: npm run ${name}`);
    }
  });
});
