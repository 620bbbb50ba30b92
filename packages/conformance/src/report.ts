import type { RuleResult } from './subject.ts';

/** The proof, or what is missing for it. */
export interface ConformanceReport {
  /** Which contract it was held against: `info.version` and the SHA-256 of its `openapi.json`. */
  readonly contract: { readonly version: string; readonly sha256: string };
  readonly baseUrl: string;
  readonly passed: number;
  readonly failed: number;
  readonly operations: readonly {
    /** Id in the contract, for example `jobs.list`. */
    readonly operation: string;
    readonly rules: readonly RuleResult[];
  }[];
}

/** One line for each rule, then the sum. */
export function reportLines({ operations, passed, failed }: ConformanceReport): string[] {
  const lines = operations.flatMap(({ operation, rules }) =>
    rules.map(({ rule, passed: isFine, detail, requestId }) =>
      isFine
        ? `pass ${operation} ${rule}`
        : `FAIL ${operation} ${rule}: ${detail}${requestId === null ? '' : ` (${requestId})`}`,
    ),
  );
  return [...lines, `${passed} passed, ${failed} failed`];
}
