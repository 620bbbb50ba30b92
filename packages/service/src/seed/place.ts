import type { Schemas } from '@yizhan/contract';

/** One kind of work as ads of a place describe it. */
export interface Trade {
  readonly trade: string;
  readonly titles: readonly string[];
  readonly content: string;
  readonly conditions: string;
  readonly pay: Schemas['Pay']['per'];
  /** From and to, in yuan for `pay`; absent where it is negotiable. */
  readonly yuan?: readonly [number, number];
  /** What one piece is, for pay by the piece. */
  readonly unit?: string;
  readonly settlement: readonly Schemas['Settlement'][];
  readonly people: readonly [number, number];
  /** First and last hour of the day's work; the last may be of the next day. */
  readonly hours: readonly [number, number];
  readonly transport?: true;
  readonly meals?: true;
  /** Invented names that could offer this work. */
  readonly employers: readonly string[];
}

export interface County {
  readonly code: string;
  readonly lng: number;
  readonly lat: number;
  readonly addresses: readonly string[];
}

export interface Place {
  /** The station where the ads come from; it lies in the first county. */
  readonly source: string;
  readonly stationId: string;
  readonly counties: readonly County[];
  readonly trades: readonly Trade[];
}
