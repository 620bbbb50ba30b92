import type { ReactiveControllerHost } from 'lit';
import type { Connection } from '@yizhan/sdk';
import type { FailureTexts } from '../base/failure.ts';
import type { Locale } from '../base/strings.ts';

/** What the tables see of the element that they stand in. */
export interface TablesView {
  readonly element: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly connection: () => Connection | undefined;
  readonly text: () => FailureTexts & Readonly<Record<'code' | 'retry', string>>;
  readonly locale: () => Locale;
  readonly report: (error: unknown) => void;
  /** For whom ads are brought; undefined while nobody is chosen. */
  readonly employerId: () => string | undefined;
  /** Whose ads are given out. */
  readonly scope: () => { readonly employerId: string } | { readonly region: string };
  /** Ads were brought, and wait for a clerk. */
  readonly onBrought?: () => void;
  /** Leads to where they wait, for those who judge them. */
  readonly goToReview?: () => void;
}
