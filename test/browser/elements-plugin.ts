import { globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { buildWidgets } from '../../scripts/build-widgets.ts';

const source = 'packages/elements/src';

/** `gig-job-list` for `src/job-list/define.ts`. */
const tags = (): string[] =>
  globSync(`${source}/**/define.ts`).map((path) => `gig-${relative(source, dirname(path))}`);

/**
 * `GET /__elements` names every element. `GET /__page?html=…` is a page of a test's own making, for what cannot be
 * undone within one page: what is registered, and what a browser lacks. The CDN build is there for it to load.
 * `GET /__late?of=…` is that module, which does not arrive at the first time of asking.
 */
export function elementsPlugin(): TestRunnerPlugin {
  const asked = new Set<string>();
  return {
    name: 'elements',
    serverStart: buildWidgets,
    serve({ path, query, url }) {
      if (path === '/__elements') return { body: JSON.stringify(tags()), type: 'json' };
      if (path === '/__late') {
        if (asked.has(url)) return { body: `export * from '${String(query.of)}?late';`, type: 'js' };
        asked.add(url);
        return undefined;
      }
      if (path !== '/__page') return undefined;
      return { body: `<!doctype html><html lang="zh-CN">${String(query.html)}</html>`, type: 'html' };
    },
  };
}
