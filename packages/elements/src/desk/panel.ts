import type { TemplateResult } from 'lit';
import type { Connection } from '@yizhan/sdk';
import type { Locale } from '../base/strings.ts';
import type { GigDesk } from './desk.ts';
import type { DeskStrings } from './strings.ts';

/** What a panel sees of the desk. */
export interface DeskView {
  readonly desk: GigDesk;
  readonly connection: () => Connection | undefined;
  readonly text: () => DeskStrings;
  readonly locale: () => Locale;
  readonly now: () => Date;
  /** Code of the region that the clerk works in. */
  readonly region: () => string;
  readonly report: (error: unknown) => void;
  /** Whether this panel is the one that is shown. */
  readonly isOpen: (panel: Panel) => boolean;
}

/** One room of the desk; its module is loaded when it is entered, and its domain brings it. */
export interface Panel {
  /** Asks anew, for this region. */
  load(): Promise<void>;
  /** How many wait, with a plus where there are more; shown beside the panel's name. */
  readonly count: string | undefined;
  /** Whether an answer is waited for. */
  readonly isBusy: boolean;
  render(): TemplateResult;
  /** A key that was pressed outside of a field; true when it meant something here. */
  onKey(key: string): boolean;
}
