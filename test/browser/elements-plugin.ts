import { globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { buildWidgets } from '../../scripts/build-widgets.ts';

const source = 'packages/elements/src';

/** `gig-job-list` for `src/job-list/define.ts`. */
const tags = (): string[] =>
  globSync(`${source}/**/define.ts`).map((path) => `gig-${relative(source, dirname(path))}`);

/**
 * `GET /__elements` names every element. `GET /__two-builds?source=…&cdn=…` is a page with one element from the
 * source and one from the CDN build, as two agencies' bundles meet on one county page.
 */
export function elementsPlugin(): TestRunnerPlugin {
  return {
    name: 'elements',
    serverStart: buildWidgets,
    serve({ path, query }) {
      if (path === '/__elements') return { body: JSON.stringify(tags()), type: 'json' };
      if (path !== '/__two-builds') return undefined;
      const [fromSource, fromCdn, tag] = [query.source, query.cdn, query.tag].map(String);
      const body = `<!doctype html><html lang="zh-CN">
        <script type="module" src="/packages/elements/cdn/${fromCdn}.js"></script>
        <script type="module" src="/${source}/${fromSource?.slice('gig-'.length)}/define.ts"></script>
        <gig-provider><${tag}></${tag}></gig-provider>
      </html>`;
      return { body, type: 'html' };
    },
  };
}
