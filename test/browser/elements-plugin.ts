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
 */
export function elementsPlugin(): TestRunnerPlugin {
  return {
    name: 'elements',
    serverStart: buildWidgets,
    serve({ path, query }) {
      if (path === '/__elements') return { body: JSON.stringify(tags()), type: 'json' };
      if (path !== '/__page') return undefined;
      return { body: `<!doctype html><html lang="zh-CN">${String(query.html)}</html>`, type: 'html' };
    },
  };
}
