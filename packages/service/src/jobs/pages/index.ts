import type { Page } from '../../pages/page.ts';

/** What is served of ads outside the contract; each part is loaded when somebody first asks for it. */
export const jobPages: readonly Page[] = [
  {
    name: 'page.jobs',
    pattern: '/jobs',
    show: async (visit) => (await import('./list.ts')).showList(visit),
  },
  {
    name: 'page.job',
    pattern: '/jobs/:jobId',
    takesForms: true,
    show: async (visit) => (await import('./detail.ts')).showJob(visit),
  },
  ...(['rss', 'atom', 'json'] as const).map((format): Page => ({
    name: `feed.jobs.${format}`,
    pattern: `/feeds/jobs.${format}`,
    show: async (visit) => (await import('./feeds.ts')).showFeed(visit, format),
  })),
  {
    name: 'sitemap',
    pattern: '/sitemap.xml',
    show: async (visit) => (await import('./sitemap.ts')).showSitemap(visit),
  },
  {
    name: 'sitemap.jobs',
    pattern: '/sitemap-jobs.xml',
    show: async (visit) => (await import('./sitemap.ts')).showSitemapPart(visit),
  },
];
