// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../../../operation.ts';

/** Who is signed in, and what they may do. */
export const identityMe = { id: 'identity.me', method: 'GET', path: '/v1/identity/me', access: ['worker'], status: 200 } as const satisfies Operation;
