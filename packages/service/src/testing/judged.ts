import assert from 'node:assert/strict';
import type { Operation, OperationTable } from '@yizhan/contract';
import { loadAnswers } from '@yizhan/contract/answers';
import * as tables from '@yizhan/contract/operations';
import { Problem } from '@yizhan/contract/schemas/common';

type Fetch = (request: Request) => Promise<Response>;

const loaders = new Map(Object.entries(loadAnswers));

/** Passes requests on, and fails the test on any answer that breaks the contract. */
export function judged(fetch: Fetch): Fetch {
  return async (request) => {
    const answer = await fetch(request);
    await judge(operationOf(request), request, answer.clone());
    return answer;
  };
}

function operationOf(request: Request): Operation | undefined {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { pathname } = new URL(request.url);
  for (const table of Object.values<OperationTable>(tables)) {
    for (const operation of Object.values(table)) {
      const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`);
      if (operation.method === method && pattern.test(pathname)) return operation;
    }
  }
  return undefined;
}

async function judge(operation: Operation | undefined, request: Request, answer: Response): Promise<void> {
  const where = `${request.method} ${request.url} → ${answer.status}`;
  if (answer.status === 304 || answer.status === 204 || request.method === 'HEAD') {
    assert.equal(await answer.text(), '', `${where}: no body belongs here`);
    return;
  }
  // Pages refuse as pages do.
  if (!operation && answer.headers.get('Content-Type')?.startsWith('text/html')) return;
  if (answer.status >= 400) {
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json', where);
    const problem: unknown = await answer.json();
    const result = Problem.safeParse(problem);
    assert.ok(result.success, `${where}: ${JSON.stringify(problem)}`);
    assert.equal(result.data.status, answer.status, where);
    return;
  }
  if (!operation) return;
  assert.equal(answer.status, operation.status, where);
  const check = await loaders.get(operation.id)?.();
  assert.ok(check, where);
  const text = await answer.text();
  const result = check.safeParse(text === '' ? undefined : JSON.parse(text));
  assert.ok(result.success, `${where}: ${JSON.stringify(result.error?.issues)} in ${text.slice(0, 400)}`);
}
