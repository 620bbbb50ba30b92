/**
 * The CDN build: one file for each element, what they share in chunks, and `yizhan.js`, which a county editor pastes
 * once and which loads the elements that stand on the page. The npm modules are built by `packages/elements/build.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';

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
  renderChunk: (code) => esbuild(code, { minify: true, legalComments: 'none' }),
};

/** What stands beside the modules as it is. */
const files = {
  name: 'files',
  async generateBundle() {
    const copies = { 'gig-undefined.css': 'gig-undefined.css', 'fallback.js': 'src/fallback.js' };
    for (const name of readdirSync(`${elements}themes`)) copies[`themes/${name}`] = `themes/${name}`;
    for (const [fileName, path] of Object.entries(copies)) {
      const source = readFileSync(elements + path, 'utf8');
      const small = await transform(source, {
        loader: extname(path).slice(1),
        minify: true,
        charset: 'utf8',
        target: 'es5',
      });
      this.emitFile({ type: 'asset', fileName, source: small.code });
    }
  },
};

const isShared =
  /\/node_modules\/(lit|lit-html|lit-element|@lit(?!.*(context-provider|value-notifier))|ky)\/|\/elements\/src\/(version|base\/(?!unconfigured|.*\.en)[\w.-]+)\.ts|\/sdk\/src\/(?!judge|explain)/;

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
    // What every element needs travels in one file, beside the element and not after it.
    manualChunks: (id) => (isShared.test(id) ? 'base' : undefined),
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['@yizhan/source'], extensions: ['.ts', '.js'] }),
    typescript,
    files,
  ],
};
