// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** What somebody who types these characters may be looking for. */
export const jobsSuggest = { id: 'jobs.suggest', method: 'GET', path: '/v1/job-suggestions', query: { q: 'string', region: 'string' }, access: ['public'], status: 200 } as const satisfies Operation;
