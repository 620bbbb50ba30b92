import { createContext } from '@lit/context';
import type { Connection, ConnectOptions } from '@yizhan/sdk';
import type { Strings } from './strings.ts';

/**
 * What <gig-provider> hands to the elements under it. Bundles of different versions meet under one key, so within a
 * major this shape only grows.
 */
export interface Environment {
  /** Not checked: the elements show what is wrong with it. */
  readonly options: ConnectOptions;
  /** By address, key and language; whoever first needs one makes it. */
  readonly connections: Map<string, Connection>;
  readonly mode: string;
  /** Texts by tag. */
  readonly strings: Readonly<Record<string, Strings>>;
  readonly now: () => Date;
}

export const environmentContext = createContext<Environment>(Symbol.for('gig/connection@1'));
