import { addMonths } from '../dates/index.ts';
import { aDate, refusalOf } from '../checks.ts';
import { answer, refuse, type Result } from '../problem.ts';

/** By the age that held before 2025: men 60, women 55, women in workers' posts (女职工) 50. */
export type RetirementTrack = 'male_60' | 'female_55' | 'female_50';

export interface Retirement {
  /** The statutory age. */
  readonly years: number;
  readonly months: number;
  /** The day it is reached; the official tables count by its month. */
  readonly reachedOn: string;
  /** Flexible retirement: up to three years before, but never below the age of before 2025. */
  readonly earliestOn: string;
  /** Up to three years after, where the employer agrees. */
  readonly latestOn: string;
}

interface Step {
  readonly age: number;
  /** Months since year 0 of the first month of birth that the change reaches. */
  readonly firstBirth: number;
  /** A further month of work for each that many months of birth. */
  readonly every: number;
  readonly most: number;
}

const FLEXIBLE_MONTHS = 36;
const TRACKS: Readonly<Record<RetirementTrack, Step>> = {
  male_60: { age: 60, firstBirth: 1965 * 12, every: 4, most: 36 },
  female_55: { age: 55, firstBirth: 1970 * 12, every: 4, most: 36 },
  female_50: { age: 50, firstBirth: 1975 * 12, every: 2, most: 60 },
};

/**
 * The statutory retirement age, rising step by step since 2025-01-01 (全国人大常委会 2024-09-13 决定). Reaching it
 * forbids nobody to work: it changes which agreement fits.
 */
export function retirement(bornOn: string, track: RetirementTrack): Result<Retirement> {
  const problems = refusalOf(aDate(bornOn, '/bornOn'));
  if (problems) return problems;
  if (typeof track !== 'string' || !Object.hasOwn(TRACKS, track))
    return refuse('/track', 'not_an_option', { options: Object.keys(TRACKS).join(', ') });
  const { age, firstBirth, every, most } = TRACKS[track];
  const birth = Number(bornOn.slice(0, 4)) * 12 + Number(bornOn.slice(5, 7)) - 1;
  const late = birth < firstBirth ? 0 : Math.min(most, Math.floor((birth - firstBirth) / every) + 1);
  const reached = age * 12 + late;
  const dates = [
    addMonths(bornOn, reached),
    addMonths(bornOn, Math.max(age * 12, reached - FLEXIBLE_MONTHS)),
    addMonths(bornOn, reached + FLEXIBLE_MONTHS),
  ];
  const [reachedOn, earliestOn, latestOn] = dates;
  if (!reachedOn || !earliestOn || !latestOn) return refuse('/bornOn', 'invalid_date');
  return answer({ years: Math.floor(reached / 12), months: reached % 12, reachedOn, earliestOn, latestOn });
}
