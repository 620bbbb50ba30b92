import type { Query, Visit } from '../../pages/visit.ts';
import { withoutPlace } from './filters.ts';

const formats = [
  { name: 'RSS', type: 'application/rss+xml', path: '/feeds/jobs.rss' },
  { name: 'Atom', type: 'application/atom+xml', path: '/feeds/jobs.atom' },
  { name: 'JSON Feed', type: 'application/feed+json', path: '/feeds/jobs.json' },
] as const;

/** The list under these filters, as readers of feeds take it. */
export const feedLinks = ({ absolute }: Visit, filters: Query) =>
  formats.map(({ name, type, path }) => ({
    name,
    type,
    title: name,
    href: absolute(path, withoutPlace(filters)),
  }));
