/** What an exchange amounts to: data, or an error in the words of the client's language. */
import type { FieldFault, Operation } from '@yizhan/contract';
import { YizhanError, type ErrorKind } from './errors.ts';
import { retryAfter, type HttpAnswer } from './http.ts';
import { clientWords, loadWords, type ClientCode } from './words.ts';

const codes = {
  network: 'network',
  timeout: 'timeout',
  aborted: 'aborted',
  closed: 'client_closed',
  answer: 'answer_invalid',
} as const satisfies Partial<Record<ErrorKind, ClientCode>>;

/** What the client finds by itself; never waits for anything. */
export const clientError = (
  kind: keyof typeof codes,
  operation: string,
  locale: string,
  details: { cause?: unknown; status?: number; requestId?: string } = {},
): YizhanError => new YizhanError(kind, codes[kind], operation, clientWords(locale, codes[kind]), details);

/** Fields that do not keep the contract, in what was to be sent or in what came. */
export async function fieldError(
  kind: 'invalid' | 'answer',
  operation: string,
  locale: string,
  faults: readonly FieldFault[],
): Promise<YizhanError> {
  const code = kind === 'invalid' ? 'invalid_request' : codes.answer;
  const words = await loadWords(locale);
  const errors = faults.map((fault) => ({ ...fault, message: words(fault.code, fault.params) }));
  return new YizhanError(kind, code, operation, words(code), { errors });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Problem = Partial<Pick<YizhanError, 'code' | 'params' | 'errors'>> & {
  title?: string;
  requestId?: string;
};

/** A refusal. A gateway in front of the service answers in its own way, often as a page of HTML. */
export async function problemError(
  operation: string,
  locale: string,
  answer: HttpAnswer,
): Promise<YizhanError> {
  const { status, headers } = answer;
  const problem = (parse(answer.text) ?? {}) as Problem;
  const requestId = problem.requestId ?? headers.get('X-Request-Id') ?? undefined;
  const details = { status, ...(requestId !== undefined && { requestId }) };
  const gateway = status === 429 ? 'rate_limited' : status >= 500 ? 'unavailable' : undefined;
  const found = typeof problem.code === 'string' ? problem.code : gateway;
  if (found === undefined) return clientError('answer', operation, locale, details);

  const words = await loadWords(locale);
  const faults = Array.isArray(problem.errors) ? (problem.errors as NonNullable<Problem['errors']>) : [];
  const errors = faults.map((fault) => ({
    ...fault,
    message: words(fault.code, fault.params, fault.message),
  }));
  // A page position that no longer holds is no mistake of whoever fills in fields: it says so itself.
  const code = errors.find(({ pointer }) => pointer === '/cursor')?.code ?? found;
  const wait = retryAfter(headers);
  const params = { ...(wait !== undefined && { seconds: Math.ceil(wait / 1000) }), ...problem.params };
  const message = words(code, { seconds: 30, requestId: requestId ?? '', ...params }, problem.title);
  return new YizhanError('problem', code, operation, message, { ...details, params, errors });
}

/** The data of an answer. A captive portal's page, half an answer or a list without items is none. */
export function readData(row: Operation, { text }: HttpAnswer): unknown {
  if (text === '' && row.method !== 'GET') return undefined;
  const data = parse(text);
  const isList = (value: Partial<Record<'items' | 'page', unknown>>): boolean =>
    Array.isArray(value.items) && typeof value.page === 'object' && value.page !== null;
  return row.paged && !(data && isList(data)) ? undefined : data;
}
