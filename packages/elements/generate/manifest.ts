/** The custom elements manifest: what editors, Storybook and wrappers for frameworks know of the elements. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type {
  CustomElement,
  CustomElementDeclaration,
  Module,
  Package,
} from 'custom-elements-manifest/schema.js';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('..', import.meta.url));

/** Reads the sources. Modules are named by the entry points that a host page imports. */
export async function createManifest(): Promise<Package> {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/**/!(*.test).ts'];
  const whole = await cli({ argv, cwd: room, noWrite: true });
  const modules = whole.modules.flatMap((module): Module[] => {
    const declaration = module.declarations?.find(isElement);
    if (!declaration) return [];
    const path = `dist/gig-${basename(dirname(module.path))}.js`;
    const { name, tagName = '' } = declaration;
    return [
      {
        kind: 'javascript-module',
        path,
        declarations: [publicPart(declaration)],
        exports: [
          { kind: 'js', name, declaration: { name, module: path } },
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
        ],
      },
    ];
  });
  return { ...whole, modules };
}

/** The schema's type leaves out what makes a class an element. */
export type ElementDeclaration = CustomElementDeclaration & CustomElement;

export const isElement = (declaration: object): declaration is ElementDeclaration => 'tagName' in declaration;

/** Without private members, and without events that the analyzer has guessed from a `dispatchEvent`. */
function publicPart({ members, events, ...rest }: ElementDeclaration): ElementDeclaration {
  return {
    ...rest,
    events: events?.filter(({ name, description }) => name && description) ?? [],
    members: members?.filter(({ name, privacy }) => !privacy && !name.startsWith('#')) ?? [],
  };
}
