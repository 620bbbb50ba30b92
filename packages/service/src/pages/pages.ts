import { jobPages } from '../jobs/pages/index.ts';
import { stylesPath } from './layout.ts';
import type { Page } from './page.ts';
import { styles } from './styles.ts';

const dayS = 86_400;

/** Everything that the service's origin shows outside the contract. */
export const pages: readonly Page[] = [
  ...jobPages,
  {
    name: 'page.styles',
    pattern: stylesPath,
    show: async () => ({ type: 'text/css; charset=utf-8', text: styles, immutable: true }),
  },
  {
    name: 'robots',
    pattern: '/robots.txt',
    // Nothing is kept from them: widgets in pages elsewhere are drawn from /v1, and private answers take a token.
    show: async ({ absolute }) => ({
      type: 'text/plain; charset=utf-8',
      text: `User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`,
      sharedSeconds: dayS,
    }),
  },
];
