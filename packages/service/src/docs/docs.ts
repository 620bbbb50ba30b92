/**
 * `/docs`, `/docs/en` and their style sheet, made once when first asked for, and `/docs/problems/{code}`, the type of a
 * problem.
 */
import openapi from '@yizhan/contract/openapi.json' with { type: 'json' };
import { messages as english } from '@yizhan/contract/messages/en';
import { messages as chinese } from '@yizhan/contract/messages/zh-CN';
import { renderDocs } from './render.ts';
import { docsStyles } from './styles.ts';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const pages: Record<string, { type: string; make: () => string | Promise<string> }> = {
  '/docs': { type: 'text/html; charset=utf-8', make: () => renderDocs(openapi, chinese, 'zh-CN') },
  '/docs/en': { type: 'text/html; charset=utf-8', make: () => renderDocs(openapi, english, 'en') },
  '/docs/docs.css': { type: 'text/css; charset=utf-8', make: () => docsStyles },
};
const made = new Map<string, string | Promise<string>>();

/** @returns nothing for a path that is not of the documentation. */
export async function docsAnswer(path: string): Promise<Response | undefined> {
  const problem = /^\/docs\/problems\/(\w+)$/.exec(path)?.[1];
  if (problem !== undefined && Object.hasOwn(chinese, problem)) {
    return new Response(null, { status: 302, headers: { Location: `/docs#problem-${problem}` } });
  }
  const page = pages[path];
  if (!page) return undefined;
  const body = made.get(path) ?? page.make();
  made.set(path, body);
  return new Response(await body, {
    headers: {
      'Content-Type': page.type,
      'Content-Security-Policy': policy,
      'Cache-Control': 'public, max-age=300',
      // Anyone may read the contract from any page: it is the same for all.
      'Access-Control-Allow-Origin': '*',
    },
  });
}
