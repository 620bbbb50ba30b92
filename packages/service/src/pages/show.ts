import { isKnown as isKnownTag } from '../pipeline/answer.ts';
import { messageOf } from '../pipeline/language.ts';
import type { Core, Route } from '../pipeline/pipeline.ts';
import { takeAddressPermit, takeSitePermit } from '../pipeline/rate.ts';
import { requestIdOf } from '../pipeline/request-id.ts';
import { observe, refusalOf } from '../pipeline/respond.ts';
import { Refusal } from '../refusal.ts';
import { tagOf } from '../tag.ts';
import { writePage } from './layout.ts';
import { html } from './markup.ts';
import { htmlType, type Page, type Shown } from './page.ts';
import { beginVisit, type Visitor } from './visit.ts';
import { fill, words } from './words.ts';

/** Nothing runs, nothing is loaded from elsewhere, and no other page shows ours as its own. */
const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** The way of every page: admitted, counted and refused as operations are. */
export async function showPage(
  core: Core,
  routes: ReadonlyMap<string, Route>,
  page: Page,
  asked: Pick<Visitor, 'request' | 'path' | 'address'>,
): Promise<Response> {
  const { request } = asked;
  const now = core.now();
  const requestId = requestIdOf(request.headers, now, core.random);
  const shown = await core.admission
    .admit(() => show(core, routes, page, { ...asked, now, requestId }))
    .catch((error: unknown) => refusalPage(refusalOf(core, error, requestId), request, requestId));
  const { status = 200 } = shown;
  const kept = request.method === 'POST' ? undefined : keptAs(shown);
  const tag = kept && status === 200 ? `"${tagOf([shown.text])}"` : undefined;
  const isKnown = tag !== undefined && isKnownTag(request.headers.get('If-None-Match'), tag);
  const headers = {
    ...shown.headers,
    'Content-Type': shown.type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': kept ?? 'no-store',
    ...(tag && { ETag: tag }),
    'X-Request-Id': requestId,
  };
  observe(core, page.name, isKnown ? 304 : status, requestId, now);
  if (isKnown) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : shown.text, { status, headers });
}

const keptAs = ({ sharedSeconds, immutable }: Shown): string | undefined =>
  immutable
    ? 'public, max-age=31536000, immutable'
    : sharedSeconds === undefined
      ? undefined
      : `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`;

async function show(
  core: Core,
  routes: ReadonlyMap<string, Route>,
  page: Page,
  visitor: Visitor,
): Promise<Shown> {
  const { request, address, now } = visitor;
  const allowed = ['GET', 'HEAD', ...(page.takesForms ? ['POST'] : [])];
  if (!allowed.includes(request.method)) {
    const { method } = request;
    throw new Refusal(405, 'method_not_allowed', {
      params: { method },
      headers: { Allow: allowed.join(', ') },
    });
  }
  const method = request.method === 'POST' ? 'POST' : 'GET';
  await takeAddressPermit(core, { method }, address, now);
  const visit = await beginVisit(core, routes, visitor);
  await takeSitePermit(core, { method }, visit.site, now);
  return page.show(visit);
}

/** What was wrong and what to do, in the words of the catalogue. */
async function refusalPage(
  { status, code, details: { params, errors = [], headers } }: Refusal,
  request: Request,
  requestId: string,
): Promise<Shown> {
  const { searchParams } = new URL(request.url);
  const key = code === 'site_key_unknown' ? null : searchParams.get('site');
  const home = key ? `/jobs?${new URLSearchParams({ site: key })}` : '/jobs';
  const said = errors.length > 0 ? errors : [{ code, params }];
  const text = await writePage({
    title: words.refused,
    site: { name: words.market, hotline: null },
    home,
    main: html`<h1>${words.refused}</h1>
      ${said.map((fault) => html`<p>${messageOf('zh-CN', fault.code, { ...fault.params, requestId })}</p>`)}
      <p class="soft">${fill(words.code, { requestId })}</p>
      <p><a class="button" href="${home}">${words.allJobs}</a></p>`,
  });
  return { status, type: htmlType, text, headers };
}
