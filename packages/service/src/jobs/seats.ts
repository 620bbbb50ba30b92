import { refuseField } from '../refusal.ts';
import type { Ad } from './records.ts';

/** Seats that somebody holds: who applied and waits for a word, was confirmed, or has come. */
export const held = ({
  applied,
  confirmed,
  arrived,
}: Pick<Ad, 'applied' | 'confirmed' | 'arrived'>): number => applied + confirmed + arrived;

/**
 * How many are still needed with this headcount: it less those who are confirmed or have come.
 *
 * @throws {Refusal} where more people hold a seat than the headcount has
 */
export function seatsFor(ad: Pick<Ad, 'applied' | 'confirmed' | 'arrived'>, headcount: number | null) {
  if (headcount === null) return null;
  const taken = held(ad);
  if (headcount < taken) throw refuseField('/headcount', 'headcount_below_taken', { taken });
  return headcount - ad.confirmed - ad.arrived;
}
