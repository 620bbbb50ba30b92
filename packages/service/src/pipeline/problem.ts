import type { Schemas } from '@yizhan/contract';
import type { Refusal } from '../refusal.ts';
import type { Written } from './answer.ts';
import { messageOf, type Language } from './language.ts';

/** Writes a refusal as RFC 9457 problem details in the caller's language. */
export function problemAnswer(refusal: Refusal, requestId: string, language: Language): Written {
  const { status, code } = refusal;
  const { params, errors, headers } = refusal.details;
  const problem: Schemas['Problem'] = {
    type: `/docs/problems/${code}`,
    title: messageOf(language, code, { ...params, requestId }),
    status,
    code,
    ...(params && { params }),
    requestId,
    ...(errors && {
      errors: errors.map((fault) => ({ ...fault, message: messageOf(language, fault.code, fault.params) })),
    }),
  };
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...headers,
    },
    text: JSON.stringify(problem),
  };
}
