import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createManifest, isElement, type ElementDeclaration } from '../generate/manifest.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const folders = globSync('**/define.ts', { cwd: source }).map((path) => path.slice(0, -'/define.ts'.length));

const elements = new Map<string, ElementDeclaration>();
before(async () => {
  const { modules } = await createManifest();
  for (const { declarations = [] } of modules) {
    for (const declaration of declarations) {
      if (isElement(declaration) && declaration.tagName) elements.set(declaration.tagName, declaration);
    }
  }
});

/** The sources of an element, with those of the base where it has any. */
const textOf = (folder: string, names = '*.ts'): string =>
  globSync(`${folder}/${names}`, { cwd: source })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(source + path, 'utf8'))
    .join('\n');
const matches = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
const names = (items: readonly { name: string }[] | undefined): string[] =>
  (items ?? []).map(({ name }) => name).sort();

describe('the manifest', () => {
  it('has an entry for every folder with a define.ts', () => {
    assert.deepEqual([...elements.keys()].sort(), folders.map((folder) => `gig-${folder}`).sort());
  });

  for (const folder of folders) {
    const tag = `gig-${folder}`;
    const code = textOf(folder);
    const own = code.replace(/\/\*\*[\s\S]*?\*\//g, '');

    it(`${tag}: says what it is and how far it may be relied on`, () => {
      const element = elements.get(tag);
      assert.ok(element?.summary && element.description);
      assert.match(code, /@status (experimental|stable)/);
    });

    it(`${tag}: explains every attribute and property that a page may set`, () => {
      const element = elements.get(tag);
      const attributes = names(element?.attributes);
      for (const name of ['base-url', 'site', 'mode']) assert.ok(attributes.includes(name), name);
      for (const { name, description } of [...(element?.attributes ?? []), ...(element?.members ?? [])]) {
        assert.ok(description || name === 'version', name);
      }
      const declared = matches(own, /@property\([^)]*\)\s+(\w+)/g);
      for (const name of declared) assert.ok(names(element?.members).includes(name), name);
    });

    it(`${tag}: names exactly the parts, slots and tokens that it has`, () => {
      const element = elements.get(tag);
      const isBased = element?.superclass?.name === 'GigElement';
      // What an element takes from the base for its own markup stands in its shadow root too.
      const shared = matches(own, /from '\.\.\/base\/([\w/.-]+)\.ts'/g);
      const based = isBased ? [...shared, 'unconfigured'] : shared;
      // A room without a define.ts is shared by elements, and all of it stands where it is used.
      const rooms = matches(own, /'\.\.\/([\w-]+)\/[\w.-]+\.ts'/g).filter(
        (room) => room !== 'base' && !folders.includes(room),
      );
      const taken = [
        ...based.map((name) => textOf('base', `${name}.ts`)),
        ...rooms.map((room) => textOf(room)),
      ];
      const markup = own + taken.join('\n');
      const parts = matches(markup, /\bpart="([^"$]+)"/g).concat(
        matches(markup, /\bpart=\$\{[^}]*'([a-z]+)'\}/g),
      );
      assert.deepEqual(names(element?.cssParts), [...new Set(parts)].sort());
      const slots = matches(markup, /<slot name="([^"]+)"/g).concat(/<slot>/.test(markup) ? [''] : []);
      assert.deepEqual(names(element?.slots), slots.sort());
      assert.deepEqual(
        names(element?.cssProperties),
        matches(own, new RegExp(`var\\((--${tag}-[a-z-]+)`, 'g')),
      );
    });

    it(`${tag}: names every event that it fires`, () => {
      const fired = matches(own, /super\('(gig-[a-z-]+)'/g);
      const element = elements.get(tag);
      const inherited = element?.superclass?.name === 'GigElement' ? ['gig-error'] : [];
      assert.deepEqual(names(element?.events), [...fired, ...inherited].sort());
    });
  }
});
