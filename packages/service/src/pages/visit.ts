import type { Answer, OperationId } from '@yizhan/contract';
import type { Call } from '../call.ts';
import type { Queries } from '../database/database.ts';
import type { Core, Route } from '../pipeline/pipeline.ts';
import { readParams } from '../pipeline/params.ts';
import { siteOfKey } from '../pipeline/site.ts';
import type { Site } from '../sites/store.ts';
import { words } from './words.ts';

/** Parameters as they stand in an address; those that are empty or absent are left out of it. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Somebody without scripts, a search engine or a reader of feeds: what a page is made for. */
export interface Visit {
  readonly method: 'GET' | 'POST';
  /** What stands in the path, by the names of the page's pattern. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The site whose key came, or to which the origin belongs; otherwise one of all places. */
  readonly site: Site;
  readonly now: Date;
  /** What the contract answers to anybody: parameters are judged as in the API, and nobody sees more than there. */
  ask<Id extends OperationId>(id: Id, query?: Query): Promise<Answer<Id>>;
  /** Reads what the contract has no operation for. */
  read<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /** A page of the same site, as this page links to it. */
  link(path: string, query?: Query): string;
  /** The same with its origin, for readers elsewhere. */
  absolute(path: string, query?: Query): string;
}

/** For origins that belong to no site: the ads are everybody's to read. */
const everywhere: Site = {
  id: 'site_of_all_places',
  name: words.market,
  region: null,
  hotline: null,
  origins: [],
  version: 1,
  keyValidUntil: null,
};

export interface Visitor {
  readonly request: Request;
  readonly path: Readonly<Record<string, string>>;
  readonly address: string;
  readonly requestId: string;
  readonly now: Date;
}

export async function beginVisit(
  core: Core,
  routes: ReadonlyMap<string, Route>,
  { request, path, address, requestId, now }: Visitor,
): Promise<Visit> {
  const url = new URL(request.url);
  const origin = core.publicOrigin ?? url.origin;
  const key = url.searchParams.get('site');
  const home = await core.sites.findByOrigin(origin, now);
  const site = key ? await siteOfKey(key, core.sites, now) : (home ?? everywhere);
  const link = (target: string, query: Query = {}): string => {
    // The origin's own site has one address for each page, with or without the key that came.
    const kept = { ...query, site: key && site.id !== home?.id ? key : undefined };
    const search = searchOf(kept);
    return search.size > 0 ? `${target}?${search}` : target;
  };

  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    path,
    query: url.searchParams,
    site,
    now,
    read: (work) => core.read(work),
    link,
    absolute: (target, query) => origin + link(target, query),
    async ask<Id extends OperationId>(id: Id, query: Query = {}) {
      const route = routes.get(id);
      if (!route?.operation.access.includes('public')) throw new Error(`${id} is not for everybody`);
      const { operation, check, handle } = route;
      const isInPath = (name: string): boolean => operation.path.includes(`{${name}}`);
      const inPath = Object.fromEntries(
        Object.entries(query).flatMap(([name, text]) =>
          isInPath(name) && text !== undefined ? [[name, text]] : [],
        ),
      );
      const search = searchOf(Object.fromEntries(Object.entries(query).filter(([name]) => !isInPath(name))));
      const params = readParams(operation, await check(), inPath, search, {});
      const work = async (db: Queries) => {
        const call = { ...core, params, site, person: null, db, now, requestId, address, ifMatch: '' };
        // The check of this operation has just judged the parameters, and nobody is signed in on a page.
        return handle(call as unknown as Call<OperationId>);
      };
      const { body } = await (operation.method === 'GET' ? core.read(work) : work(core.db));
      // The route was found by the id.
      return body as Answer<Id>;
    },
  };
}

function searchOf(query: Query): URLSearchParams {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given);
}
