import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createClient } from './index.ts';

it('reads an answer whose text cannot be replaced by assignment, as servers in the same process make them', async () => {
  class OwnResponse extends Response {}
  Object.defineProperty(OwnResponse.prototype, 'text', { get: () => Response.prototype.text });
  const body = JSON.stringify({ items: [], page: { nextCursor: null } });
  const client = createClient({
    baseUrl: 'http://127.0.0.1:9',
    site: 'pk_x',
    fetch: async () => new OwnResponse(body, { headers: { 'Content-Type': 'application/json' } }),
  });
  assert.deepEqual((await client.jobs.list()).items, []);
});
