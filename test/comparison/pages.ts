/** Two pages of a county site with the same list of the same jobs, and what they bring along. */
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { demoSiteKey } from '@yizhan/service/seed';
import { reset } from '../../packages/elements/src/base/reset.styles.ts';
import { tokens } from '../../packages/elements/src/base/tokens.styles.ts';
import { styles } from '../../packages/elements/src/job-list/job-list.styles.ts';

/** As the README of the elements embeds the list: one script, one tag, and the sheet that keeps its place. */
export const ourPage = (api: string, script: string, attributes: string): string =>
  page(
    api,
    `<link rel="stylesheet" href="${api}/embed/assets/gig-undefined.css">
<script type="module" src="${api}/embed/assets/${script}"></script>`,
    `<gig-job-list base-url="${api}" site="${demoSiteKey}" ${attributes}>打不开请打 12333</gig-job-list>`,
  );

/** The places that InstantSearch.js fills, in the markup that its sheet, which is ours, expects. */
export const otherPage = (api: string): string =>
  page(
    api,
    `<link rel="stylesheet" href="${api}/embed/assets/instantsearch-list.css">
<script type="module" src="${api}/embed/assets/instantsearch-list.js"></script>`,
    `<div class="base"><section class="list">
<div class="head"><h2>正在招的活</h2><div id="search"></div></div>
<div class="state plain" id="count"></div><div id="jobs">打不开请打 12333</div>
</section></div>`,
  );

const page = (api: string, head: string, list: string): string =>
  `<!doctype html><html lang="zh-CN"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>零工市场 - 示范县人民政府</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
${head}
</head><body data-api="${api}" data-site="${demoSiteKey}">
<header><div><strong>示范县人民政府</strong></div></header>
<main><section><h1>零工市场</h1><p>找活、招人都不收钱。</p>
${list}
</section></main>
<footer><p>这是一个演示网站，单位、岗位都是虚构的。</p></footer>
</body></html>`;

/** One module for everything, minified for production, as a bundler's defaults make it. */
export async function otherScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('instantsearch-list.js', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@yizhan/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Our own sheet, so that neither list is the plainer one. */
export async function otherSheet(): Promise<string> {
  const own = '.group{padding:0;list-style:none}.item{font-weight:inherit}form svg{display:none}';
  const whole = [reset, tokens, styles].map(({ cssText }) => cssText).join('') + own;
  return (await transform(whole, { loader: 'css', minify: true })).code;
}
