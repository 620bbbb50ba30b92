/** Says what is wrong with an answer, or nothing. */
import type { FieldFault, Schemas } from '@yizhan/contract';
import { fieldFaults } from '@yizhan/contract';
import { messages as english } from '@yizhan/contract/messages/en';
import { messages as chinese } from '@yizhan/contract/messages/zh-CN';
import { Problem } from '@yizhan/contract/schemas/common';
import type { Read } from './contract.ts';
import type { Exchange } from './exchange.ts';

/** The refusal that the contract wants. */
export interface Expected {
  readonly status: number;
  readonly code: string;
  /** The field that is to blame, among others. */
  readonly field?: FieldFault;
}

export const mediaType = ({ headers }: Exchange): string =>
  (headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const listed = (faults: readonly FieldFault[]): string =>
  faults
    .slice(0, 3)
    .map(({ pointer, code }) => `${pointer || '/'} ${code}`)
    .join(', ') + (faults.length > 3 ? ` and ${faults.length - 3} more` : '');

export function statusFault({ status, text }: Exchange, expected: number): string | undefined {
  if (status === expected) return undefined;
  return status === 0 ? `no answer: ${text}` : `status ${status} instead of ${expected}`;
}

/** Status, media type and shape of an answer. */
export function answerFault(read: Read, exchange: Exchange): string | undefined {
  const type = mediaType(exchange);
  const wrongStatus = statusFault(exchange, read.row.status);
  if (wrongStatus) return wrongStatus;
  if (type !== 'application/json') return `media type ${type || 'missing'} instead of application/json`;
  const faults = read.judge('answer', exchange.body);
  return faults.length > 0 ? `breaks its schema: ${listed(faults)}` : undefined;
}

/** Status, media type, shape and code of a refusal, and whether it brings the figures that its words need. */
export function problemFault(exchange: Exchange, expected: Expected): string | undefined {
  const type = mediaType(exchange);
  const wrongStatus = statusFault(exchange, expected.status);
  if (wrongStatus) return wrongStatus;
  if (type !== 'application/problem+json') {
    return `media type ${type || 'missing'} instead of application/problem+json`;
  }
  const judged = Problem.safeParse(exchange.body);
  if (!judged.success)
    return `breaks the schema Problem: ${listed(fieldFaults(judged.error.issues, exchange.body))}`;
  return contentFault(exchange, judged.data, expected);
}

function contentFault(exchange: Exchange, problem: Problem, { code, field }: Expected): string | undefined {
  const { requestId, errors = [] } = problem;
  if (problem.status !== exchange.status) return `says status ${problem.status} and has ${exchange.status}`;
  if (problem.code !== code) return `code ${problem.code} instead of ${code}`;
  const named = exchange.headers.get('X-Request-Id');
  if (named !== null && named !== requestId) {
    return `requestId ${requestId} and X-Request-Id ${named} differ`;
  }
  if (field && !errors.some((error) => error.pointer === field.pointer && error.code === field.code)) {
    return `no error ${field.pointer} ${field.code}, but ${listed(errors) || 'none'}`;
  }
  const silent = [{ ...problem, params: { requestId, ...problem.params } }, ...errors].find(lacksFigures);
  return silent && `${silent.code} lacks a figure of its words in params`;
}

type Problem = Schemas['Problem'];

const words = new Map<string, string>(Object.entries(chinese));
const englishWords = new Map<string, string>(Object.entries(english));

/** The client fills the figures into its own words, in its own language. */
function lacksFigures({ code, params = {} }: Pick<Problem, 'code' | 'params'>): boolean {
  const text = `${words.get(code)} ${englishWords.get(code)}`;
  return [...text.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !Object.hasOwn(params, name));
}
