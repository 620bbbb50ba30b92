import assert from 'node:assert/strict';
import type { Operation, OperationTable } from '@yizhan/contract';
import { loadChecks } from '@yizhan/contract/checks/index';
import * as tables from '@yizhan/contract/operations';
import { Problem } from '@yizhan/contract/schemas/common';
import type * as z from 'zod/mini';

type Fetch = (request: Request) => Promise<Response>;
type Checks = Readonly<Record<string, { readonly answer: z.ZodMiniType } | undefined>>;

const loaders: Readonly<Record<string, () => Promise<Checks>>> = loadChecks;

/** Passes requests on, and fails the test on any answer that breaks the contract. */
export function judged(fetch: Fetch): Fetch {
  return async (request) => {
    const answer = await fetch(request);
    const found = operationOf(request);
    await judge(found, request, answer.clone());
    return answer;
  };
}

function operationOf(request: Request): { domain: string; verb: string; operation: Operation } | undefined {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { pathname } = new URL(request.url);
  for (const [domain, table] of Object.entries<OperationTable>(tables)) {
    for (const [verb, operation] of Object.entries(table)) {
      const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`);
      if (operation.method === method && pattern.test(pathname)) return { domain, verb, operation };
    }
  }
  return undefined;
}

async function judge(
  found: ReturnType<typeof operationOf>,
  request: Request,
  answer: Response,
): Promise<void> {
  const where = `${request.method} ${request.url} → ${answer.status}`;
  if (answer.status === 304 || answer.status === 204 || request.method === 'HEAD') {
    assert.equal(await answer.text(), '', `${where}: no body belongs here`);
    return;
  }
  // Pages refuse as pages do.
  if (!found && answer.headers.get('Content-Type')?.startsWith('text/html')) return;
  if (answer.status >= 400) {
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json', where);
    const problem: unknown = await answer.json();
    const result = Problem.safeParse(problem);
    assert.ok(result.success, `${where}: ${JSON.stringify(problem)}`);
    assert.equal(result.data.status, answer.status, where);
    return;
  }
  if (!found) return;
  assert.equal(answer.status, found.operation.status, where);
  const check = (await loaders[found.domain]?.())?.[found.verb]?.answer;
  assert.ok(check, where);
  const text = await answer.text();
  const result = check.safeParse(text === '' ? undefined : JSON.parse(text));
  assert.ok(result.success, `${where}: ${JSON.stringify(result.error?.issues)} in ${text.slice(0, 400)}`);
}
