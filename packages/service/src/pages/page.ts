import type { Visit } from './visit.ts';

/** What is shown, before it becomes a Response. */
export interface Shown {
  /** 200 by default. */
  readonly status?: number;
  /** Media type; text is UTF-8. */
  readonly type: string;
  readonly text: string;
  /** Besides those of every page. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds that shared caches may keep it; without it no cache does. */
  readonly sharedSeconds?: number;
  /** Its address changes with it: whoever has it need never ask again. */
  readonly immutable?: true;
}

/** One page of the service's origin, outside the contract: what it shows comes from the contract's answers. */
export interface Page {
  /** Its name in figures and log lines. */
  readonly name: string;
  /** With `:name` where a part of the path goes. */
  readonly pattern: string;
  /** Whether a form of the page may be sent to it. */
  readonly takesForms?: true;
  show(visit: Visit): Promise<Shown>;
}

export const htmlType = 'text/html; charset=utf-8';
