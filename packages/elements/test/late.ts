/// <reference types="mocha" />
import { openPage, pageService } from './page.ts';

const source = '/packages/elements/src';

/**
 * An element in a page of its own, to which one of its modules, such as `sign-in/define.ts`, does not arrive at the first
 * time of asking.
 */
export async function openLate(
  tag: 'gig-desk' | 'gig-job-list' | 'gig-job-post',
  late: string,
  attributes = '',
): Promise<HTMLElement> {
  const { baseUrl, site } = await pageService();
  const asked = new URLSearchParams({ of: `${source}/${late}`, id: crypto.randomUUID() });
  const imports = { [`${source}/${late}`]: `/__late?${String(asked)}` };
  const page = await openPage(`
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="${source}/${tag.slice('gig-'.length)}/define.ts"></script>
    <${tag} base-url="${baseUrl}" site="${site}" ${attributes}></${tag}>
  `);
  const element = page.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`no ${tag} in the page`);
  return element;
}
