/**
 * The CDN build: one file for each element, what they share in chunks, and `yizhan.js`, which a county editor pastes
 * once and which loads the elements that stand on the page; beside it, the list alone in one file. The npm modules are built by `packages/elements/generate/build.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { compress } from './packages/elements/generate/minify.ts';
import { minifySheets } from './packages/elements/generate/sheets.ts';

const elements = fileURLToPath(new URL('packages/elements/', import.meta.url));
const folders = readdirSync(`${elements}src`, { recursive: true })
  .filter((path) => path.endsWith('/define.ts'))
  .map((path) => path.slice(0, -'/define.ts'.length));

const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

/** Each run of spaces that holds a line's end in the markup is one space; from the end, so that positions hold. */
function joinMarkup(code, ast) {
  const quasis = [];
  (function visit(node) {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html')
      quasis.push(...node.quasi.quasis);
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.filter(Boolean).forEach((each) => each.type && visit(each));
      else if (child?.type) visit(child);
    }
  })(ast);
  return quasis
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + text.slice(start, end).replace(/\s*\n\s*/g, ' ') + text.slice(end),
      code,
    );
}

/** Strips types and lowers decorators module by module; minifies whole chunks, markup and style sheets too. */
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const options = { loader: 'ts', target: 'es2022', charset: 'utf8', tsconfigRaw: { compilerOptions } };
    const { code: script } = await transform(code, options);
    if (id.endsWith('.styles.ts')) return minifySheets(script);
    return joinMarkup(script, this.parse(script));
  },
  renderChunk: async (code) =>
    (await minify(code, { module: true, ecma: 2020, compress, format: { comments: false } })).code,
};

/** Tells the loader what each element imports, so that it asks for all of it at once. */
const chunksOfTags = {
  name: 'chunks-of-tags',
  renderChunk(code, { name }, _, { chunks }) {
    if (name !== 'yizhan') return null;
    const place = 'const chunksOf = {};';
    if (!code.includes(place)) throw new Error('The loader has no place for the chunks of the elements.');
    const tags = Object.values(chunks).filter((chunk) => chunk.isEntry && chunk.name !== 'yizhan');
    const chunksOf = Object.fromEntries(tags.map((tag) => [tag.name, tag.imports]));
    return code.replace(place, `const chunksOf = ${JSON.stringify(chunksOf)};`);
  },
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
const rarelyNeeded = /context-provider|value-notifier|session-controller/;

const loadsAtOnce = (id, getModuleInfo, seen = new Set()) => {
  if (seen.has(id)) return false;
  seen.add(id);
  const { isEntry, importers } = getModuleInfo(id);
  return isEntry || importers.some((importer) => loadsAtOnce(importer, getModuleInfo, seen));
};

/** Answers are judged for developers, and they have a bundler: without that, zod comes smaller. */
const withoutAnswers = {
  name: 'without-answers',
  load: (id) => (id.endsWith('/contract/src/generated/answers.ts') ? 'export const loadAnswers = {};' : null),
};

/** What judges writes: one file with zod in it, which comes with the first form, and what is left of each check. */
const judging = /\/node_modules\/zod\/|\/contract\/src\/(checks\.ts$|generated\/schemas\/)/;

function chunkOf(id, { getModuleInfo }) {
  if (shared.test(id) && !rarelyNeeded.test(id) && loadsAtOnce(id, getModuleInfo)) return 'base';
  return judging.test(id) ? 'judging' : undefined;
}

/**
 * ky's way to report how far a body has come, which nothing of ours asks for: 0.4 KB of the first view. It is called
 * with a listener only.
 */
const withoutProgress = {
  name: 'without-progress',
  load: (id) =>
    id.endsWith('/ky/distribution/utils/body.js')
      ? 'export const streamRequest = (request) => request; export const streamResponse = (response) => response;'
      : null,
};

const resolve = nodeResolve({
  browser: true,
  exportConditions: ['@yizhan/source'],
  extensions: ['.ts', '.js'],
});

const output = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

/** Every element, with what they share in chunks. */
const all = {
  input: {
    yizhan: `${elements}src/loader.ts`,
    ...Object.fromEntries(folders.map((name) => [`gig-${name}`, `${elements}src/${name}/define.ts`])),
  },
  output: {
    ...output,
    dir: `${elements}cdn`,
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
  },
  plugins: [withoutProgress, withoutAnswers, resolve, chunksOfTags, typescript, fallback],
};

/** The list in one file, for pages that show nothing else: no loader comes before it. */
const listAlone = {
  input: { 'gig-job-list': `${elements}src/job-list/alone.ts` },
  output: { ...output, dir: `${elements}cdn/alone` },
  plugins: [withoutProgress, withoutAnswers, resolve, typescript],
};

export default [all, listAlone];
