import { addMonths } from '@yizhan/rules/dates';
import { shanghaiInstant } from '../time.ts';

/** Employers are checked again at least every six months (GEM-21, the notice of 2026 on job information). */
const verificationMonths = 6;

/** The same hour six months later by the calendar: checked on 31 August, it holds to the last day of February. */
export function holdsUntil(checkedAt: Date): Date {
  const at = shanghaiInstant(checkedAt);
  const day = addMonths(at.slice(0, 10), verificationMonths);
  if (day === null) throw new Error(`${at} has no day six months later`);
  return new Date(day + at.slice(10));
}

/** Decided when read: nobody has to do anything at the minute at which it ends. */
export const isVerified = (verifiedUntil: Date | null, now: Date): boolean =>
  verifiedUntil !== null && verifiedUntil > now;

/** The end of a verification that a change or a failed check ends now; null where there never was one. */
export const endedBy = (verifiedUntil: Date | null, now: Date): Date | null =>
  verifiedUntil !== null && verifiedUntil > now ? now : verifiedUntil;
