/**
 * The CDN build: one file for each element, what they share in chunks, and `yizhan.js`, which a county editor pastes
 * once and which loads the elements that stand on the page. The npm modules are built by `packages/elements/generate/build.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minify } from 'terser';

const elements = fileURLToPath(new URL('packages/elements/', import.meta.url));
const folders = readdirSync(`${elements}src`, { recursive: true })
  .filter((path) => path.endsWith('/define.ts'))
  .map((path) => path.slice(0, -'/define.ts'.length));

const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

const esbuild = async (code, options) =>
  (await transform(code, { target: 'es2022', charset: 'utf8', ...options })).code;

/** Replaces the text of each template literal tagged `tag`; from the end, so that positions hold. */
function mapTemplates(code, ast, tag, map) {
  const quasis = [];
  (function visit(node) {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === tag) quasis.push(...node.quasi.quasis);
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.filter(Boolean).forEach((each) => each.type && visit(each));
      else if (child?.type) visit(child);
    }
  })(ast);
  return quasis
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + map(text.slice(start, end)) + text.slice(end),
      code,
    );
}

/** Strips types and lowers decorators module by module; minifies whole chunks, markup and style sheets too. */
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const script = await esbuild(code, { loader: 'ts', tsconfigRaw: { compilerOptions } });
    if (id.endsWith('.styles.ts')) {
      const sheets = [];
      mapTemplates(script, this.parse(script), 'css', (sheet) => (sheets.push(sheet), sheet));
      const minified = await Promise.all(
        sheets.map((sheet) => esbuild(sheet, { loader: 'css', minify: true })),
      );
      return mapTemplates(script, this.parse(script), 'css', () => minified.shift().trim());
    }
    return mapTemplates(script, this.parse(script), 'html', (markup) => markup.replace(/\s*\n\s*/g, ' '));
  },
  renderChunk: async (code) =>
    (await minify(code, { module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } }))
      .code,
};

/** For browsers that read no modules, beside them; nothing imports it. */
const fallback = {
  name: 'fallback',
  async generateBundle() {
    const source = readFileSync(`${elements}src/fallback.js`, 'utf8');
    const { code } = await minify(source, { ecma: 5 });
    this.emitFile({ type: 'asset', fileName: 'fallback.js', source: code });
  },
};

/** What every element needs: one file for all of them, and only what is needed at once. */
const shared =
  /\/messages\/client\.ts$|\/node_modules\/(lit|lit-html|lit-element|@lit|ky)\/|\/elements\/src\/(version|base\/[\w.-]+)\.ts$|\/sdk\/src\//;
const rarelyNeeded = /context-provider|value-notifier/;

const loadsAtOnce = (id, getModuleInfo, seen = new Set()) => {
  if (seen.has(id)) return false;
  seen.add(id);
  const { isEntry, importers } = getModuleInfo(id);
  return isEntry || importers.some((importer) => loadsAtOnce(importer, getModuleInfo, seen));
};

export default {
  input: {
    yizhan: `${elements}src/loader.ts`,
    ...Object.fromEntries(folders.map((name) => [`gig-${name}`, `${elements}src/${name}/define.ts`])),
  },
  output: {
    dir: `${elements}cdn`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    onlyExplicitManualChunks: true,
    manualChunks: (id, { getModuleInfo }) =>
      shared.test(id) && !rarelyNeeded.test(id) && loadsAtOnce(id, getModuleInfo) ? 'base' : undefined,
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['@yizhan/source'], extensions: ['.ts', '.js'] }),
    typescript,
    fallback,
  ],
};
