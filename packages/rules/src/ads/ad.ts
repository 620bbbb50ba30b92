/** The shapes that the job-ad checker reads and answers. */
import type { AdWords } from './words.ts';

/**
 * A job ad as its poster fills it in: amounts in fen, what was left empty is null. Dates are `2026-10-08`; an instant
 * carries an offset.
 */
export interface Ad {
  readonly title: string;
  readonly content: string;
  readonly conditions: string | null;
  readonly headcount: number | null;
  readonly employerName: string | null;
  readonly place: string | null;
  readonly regionCode: string;
  readonly payKind: 'hour' | 'day' | 'month' | 'piece' | 'negotiable' | null;
  readonly payFen: number | null;
  readonly settlement: 'daily' | 'weekly' | 'half_monthly' | 'monthly' | 'on_completion' | 'other' | null;
  /** Longest time between two pay days; outweighs `settlement`, and the text outweighs both. */
  readonly settlementDays: number | null;
  /** `part_time` is 非全日制 in the sense of 劳动合同法 68. */
  readonly employment: 'full_time' | 'part_time' | 'temporary';
  readonly startsOn: string;
  readonly validUntil: string | null;
  readonly isRepost: boolean;
  readonly source: string | null;
  readonly minAge: number | null;
  readonly maxAge: number | null;
}

/** Fields that hold words, and may hold words that say nothing. */
export type TextEntry = 'content' | 'conditions' | 'employerName' | 'place' | 'validUntil' | 'source';

/**
 * What an ad is judged by: the `ads` of a resolved profile as it stands, and the words of `@yizhan/rules/ads/data`.
 */
export interface AdRules {
  /** Which fields have to be filled in; by the ids of the 2026 notice, unknown ones are ignored. */
  readonly mandatoryFields: readonly { readonly id: string }[];
  /** Pay is judged only where a row holds for the ad's region on its first day. */
  readonly minimumHourlyWages: readonly MinimumHourlyWage[];
  readonly partTimeSettlementDays: { readonly value: number };
  readonly minimumAge: { readonly value: number };
  /** The duty to name where a repost comes from; null where there is none. */
  readonly repostSource: object | null;
  readonly words: AdWords;
}

export interface MinimumHourlyWage {
  /** Holds for this county, or for all below it where the code ends in zeros. */
  readonly region: string;
  readonly amountFen: number;
  readonly validFrom: string;
  /** Last day; null while in force. */
  readonly validTo: string | null;
}

export type AdCode =
  | 'missing_field'
  | 'discrimination_sex'
  | 'discrimination_ethnicity'
  | 'discrimination_religion'
  | 'discrimination_origin'
  | 'discrimination_status'
  | 'discrimination_marriage'
  | 'discrimination_health'
  | 'age_limit'
  | 'fee_forbidden'
  | 'id_withheld'
  | 'below_min_wage'
  | 'settlement_gt_15d'
  | 'gimmick'
  | 'source_required'
  | 'under_16'
  | 'minor_restricted';

/** `refuse`: must not appear; `change`: can appear once reworded or filled in; `advise`: lawful, but think again. */
export type Severity = 'refuse' | 'change' | 'advise';

export interface Finding {
  readonly code: AdCode | 'over_age_agreement';
  readonly severity: Severity;
  /** JSON pointer into the ad; pay is one field to the person who fills it in, so both of its halves are `/pay`. */
  readonly field: string;
  /** The words of the ad as they stand there, and where: UTF-16 offsets. Only for findings that rest on words. */
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  /**
   * Key in the error catalogue of what to write instead: the code itself, `ad_` with the code where it is refused, and
   * for each missing field one of its own (`missing_headcount`).
   */
  readonly advice: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
