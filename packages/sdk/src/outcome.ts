/** What an answer amounts to: data, or an error. */
import type { FieldFault, Operation } from '@yizhan/contract';
import { makeError, type Details, type YizhanError } from './errors.ts';
import type { HttpAnswer } from './http.ts';
import { languageOf } from './words.ts';

/** The error in the catalogue's words; if they cannot be had, in those that it came with. */
export const explained = (error: YizhanError, locale: string, wait = 0): Promise<YizhanError> =>
  import('./explain.ts').then(({ explain }) => explain(error, languageOf(locale), wait)).catch(() => error);

/** Fields that do not keep the contract, in what was to be sent or in what came. */
export const fieldError = (
  kind: 'invalid' | 'answer',
  operation: string,
  faults: readonly FieldFault[],
  details?: Details,
): YizhanError =>
  makeError(kind, kind === 'invalid' ? 'invalid_request' : 'answer_invalid', operation, kind, {
    ...details,
    errors: faults.map((fault) => ({ message: fault.code, ...fault })),
  });

/** JSON, or nothing: a captive portal's page, half an answer. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Problem = Partial<Pick<YizhanError, 'code' | 'params' | 'errors' | 'requestId'>> & {
  readonly title?: string;
};

export const requestIdOf = (headers: Headers): string | undefined => headers.get('X-Request-Id') ?? undefined;

/** A refusal. A gateway in front of the service answers in its own way, which is no problem of the contract. */
export function problemError(operation: string, data: unknown, { status, headers }: HttpAnswer): YizhanError {
  const problem = (data ?? {}) as Problem;
  const { code = 'unavailable', title, requestId = requestIdOf(headers), params = {}, errors = [] } = problem;
  return makeError('problem', code, operation, title, { status, requestId, params, errors });
}

/** Whether an answer is what can be worked with: a list needs its items and what comes after them. */
export const isUsable = ({ paged, method }: Operation, text: string, data: unknown): boolean => {
  const { items, page } = (data ?? {}) as { items?: unknown; page?: unknown };
  return paged ? Array.isArray(items) && !!page : data !== undefined || (!text && method !== 'GET');
};
