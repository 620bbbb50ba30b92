import type { Operation, OperationId, Params } from '@yizhan/contract';
import type * as z from 'zod/mini';
import type { Handler } from '../call.ts';
import type { Database } from '../database/database.ts';
import type { Random } from '../ids.ts';
import { Refusal } from '../refusal.ts';
import type { SiteDirectory } from '../sites/directory.ts';
import { writeAnswer } from './answer.ts';
import { readBody } from './body.ts';
import { readParams } from './params.ts';
import { siteOf } from './site.ts';

/** An operation with what judges its parameters and what carries it out. */
export interface Route {
  readonly operation: Operation;
  readonly check: () => Promise<z.ZodMiniType>;
  readonly handle: Handler<OperationId>;
}

/** What all requests share. */
export interface Core {
  readonly db: Database;
  readonly now: () => Date;
  readonly random: Random;
  readonly sites: SiteDirectory;
  readonly onError: (error: unknown, requestId: string) => void;
}

/** The way of every operation of every domain, in the order in which it is decided. */
export async function perform(
  { db, random, sites }: Core,
  { operation, check, handle }: Route,
  request: Request,
  path: Readonly<Record<string, string>>,
  now: Date,
): Promise<Response> {
  const url = new URL(request.url);
  const site = await siteOf(request, url, sites, now);
  if (!operation.access.includes('public')) throw new Refusal(401, 'unauthenticated');
  const { fields } = await readBody(operation, request);
  const params = readParams(operation, await check(), path, url.searchParams, fields);
  // The check of this operation has just judged them.
  const reply = await handle({ params: params as Params<OperationId>, site, db, now, random });
  return writeAnswer(operation, request, reply);
}
