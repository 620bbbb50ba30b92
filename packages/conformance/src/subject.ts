import type { Contract, Read } from './contract.ts';
import type { AskOptions, Backend, Exchange, Texts } from './exchange.ts';
import type { Samples } from './samples.ts';

/** What became of one rule for one operation. */
export interface RuleResult {
  /** Stable name, for example `if-none-match` or `parameter limit too_big`. */
  readonly rule: string;
  readonly passed: boolean;
  /** The request that decided it, and what was wrong. */
  readonly detail: string;
  /** By which the backend's own log has the request; null where the answer named none. */
  readonly requestId: string | null;
}

/** One operation under test. */
export interface Subject {
  readonly contract: Contract;
  readonly samples: Samples;
  readonly backend: Backend & { readonly origin?: string | undefined };
  readonly read: Read;
  /** Path parameters and required ones. */
  readonly params: Texts;
  /** What the backend answers to them. */
  readonly answered: Exchange;
  /** Asks with other parameters besides, or instead. */
  ask(more?: Texts, options?: AskOptions): Promise<Exchange>;
}

/** Rules that belong together, in the order in which they are asked. */
export type Rules = (subject: Subject) => AsyncGenerator<RuleResult>;

export function result(rule: string, exchange: Exchange, fault: string | undefined): RuleResult {
  const { request, status, requestId } = exchange;
  return {
    rule,
    passed: fault === undefined,
    detail: `${request}: ${fault ?? status}`,
    requestId,
  };
}

/** One rule about several exchanges: the first that breaks it decides. */
export function firstBroken(
  rule: string,
  exchanges: readonly Exchange[],
  faultOf: (exchange: Exchange) => string | undefined,
): RuleResult {
  const [first] = exchanges;
  if (!first) throw new Error(`nothing was asked for ${rule}`);
  const broken = exchanges.find((exchange) => faultOf(exchange) !== undefined) ?? first;
  return result(rule, broken, faultOf(broken));
}

/** A parameter that no operation has: the plainest mistake that every operation refuses. */
export const unknownParameter: Texts = { conformance_unknown: '1' };

export const unknownParameterFault = {
  status: 400,
  code: 'invalid_request',
  field: { pointer: '/conformance_unknown', code: 'unknown_field' },
};
