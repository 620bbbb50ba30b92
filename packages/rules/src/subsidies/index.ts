/**
 * Whether a facility may claim a subsidy: once, in time, with enough points, for what the money is for. Everything
 * comes from the profile's rule; a person decides where two facilities may be one.
 */
import type { Schemas } from '@yizhan/contract';
import {
  aDate,
  aNumber,
  aText,
  aWhole,
  fields,
  inspect,
  listOf,
  nullable,
  oneOf,
  refusalOf,
} from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { meets, threshold } from '../threshold.ts';

/** What a claim says of who claims. */
export interface Claimant {
  readonly claimId: string;
  readonly facilityId: string;
  readonly address: string;
  /** Credit code of the operator; null where the bureau runs the facility itself. */
  readonly uscc: string | null;
  /** Budget year for which it is claimed. */
  readonly year: number;
}

export interface SubsidyClaim extends Claimant {
  readonly facilityType: string;
  readonly claimedOn: string;
  /** Total of the assessment; null where there was none. */
  readonly score: number | null;
  readonly spending: readonly SpendLine[];
}

export interface SpendLine {
  readonly label: string;
  /** Id of one of the rule's `spendCategories`. */
  readonly category: string;
  readonly amountFen: number;
}

/** A claim that was accepted, in whatever identity and by whatever rule. Refused and withdrawn claims are left out. */
export interface EarlierClaim extends Claimant {
  readonly fund: string | null;
}

export interface ClaimAnswer {
  readonly spendingFen: number;
  /** Why this may be a second claim of the same facility under another name. A person decides. */
  readonly suspicions: readonly Problem[];
}

const yearShape = aWhole(2000, 2999);
const claimant = {
  claimId: aText,
  facilityId: aText,
  address: aText,
  uscc: nullable(aText),
  year: yearShape,
};
const spendLine = fields({
  label: aText,
  category: aText,
  amountFen: aWhole(0, 1_000_000_000_000),
});
const shape = {
  ...claimant,
  facilityType: aText,
  claimedOn: aDate,
  score: nullable(aNumber(0, 1_000_000)),
  spending: listOf(spendLine),
  earlier: listOf(fields({ ...claimant, fund: nullable(aText) })),
  rule: fields({
    facilityTypes: listOf(aText),
    fund: nullable(aText),
    pass: nullable(threshold(0, 1_000_000)),
    uniqueBy: listOf(oneOf('facility', 'year', 'fund')),
    spendCategories: listOf(fields({ id: aText, label: fields({ 'zh-CN': aText }) })),
    validFrom: nullable(aDate),
    validTo: nullable(aDate),
    source: fields({ clause: aText }),
  }),
};

type Rule = Schemas['SubsidyRule'];

/**
 * Judges a claim by one rule of a profile against the claims accepted before it. Says everything that is wrong with
 * it at once.
 */
export function checkClaim(
  claim: SubsidyClaim,
  rule: Rule,
  earlier: readonly EarlierClaim[],
): Result<ClaimAnswer> {
  const refused =
    inspect(shape, { ...claim, rule, earlier }) ??
    refusalOf([
      ...validity(claim, rule),
      scoreProblem(claim, rule),
      duplicate(claim, rule, earlier),
      ...claim.spending.map((line, index) => spendProblem(line, index, rule)),
    ]);
  if (refused) return refused;
  return answer({
    spendingFen: claim.spending.reduce((sum, { amountFen }) => sum + amountFen, 0),
    suspicions: suspicions(claim, rule, earlier),
  });
}

function validity({ claimedOn, facilityType }: SubsidyClaim, rule: Rule): Problem[] {
  const { facilityTypes, validFrom, validTo } = rule;
  const problems: Problem[] = [];
  if (validTo !== null && claimedOn > validTo)
    problems.push({ pointer: '/claimedOn', code: 'rule_expired', params: { validTo } });
  if (validFrom !== null && claimedOn < validFrom)
    problems.push({ pointer: '/claimedOn', code: 'rule_not_yet', params: { validFrom } });
  if (!facilityTypes.includes(facilityType)) {
    const params = { options: facilityTypes.join(', ') };
    problems.push({ pointer: '/facilityType', code: 'not_an_option', params });
  }
  return problems;
}

function scoreProblem({ score }: SubsidyClaim, { pass }: Rule): Problem | undefined {
  if (pass === null) return undefined;
  if (score === null) return { pointer: '/score', code: 'required' };
  if (meets(score, pass)) return undefined;
  return { pointer: '/score', code: 'score_below_base', params: { score, base: pass.value } };
}

/** The rule decides what makes two claims one: A6 of Chifeng means one facility, one year, one fund. */
function duplicate(claim: SubsidyClaim, rule: Rule, earlier: readonly EarlierClaim[]): Problem | undefined {
  if (rule.uniqueBy.length === 0) return undefined;
  const first = earlier.find(
    (other) => rivals(claim, rule, other) && (!rule.uniqueBy.includes('facility') || isSame(claim, other)),
  );
  if (!first) return undefined;
  const params = { claimId: first.claimId, clause: rule.source.clause };
  return { pointer: '/facilityId', code: 'duplicate_subsidy', params };
}

/** Another claim for the same year and fund, as far as the rule asks for them. */
const rivals = (claim: SubsidyClaim, { uniqueBy, fund }: Rule, other: EarlierClaim): boolean =>
  other.claimId !== claim.claimId &&
  (!uniqueBy.includes('year') || other.year === claim.year) &&
  (!uniqueBy.includes('fund') || other.fund === fund);

const isSame = (claim: SubsidyClaim, other: EarlierClaim): boolean => other.facilityId === claim.facilityId;

function suspicions(claim: SubsidyClaim, rule: Rule, earlier: readonly EarlierClaim[]): Problem[] {
  if (!rule.uniqueBy.includes('facility')) return [];
  return earlier
    .filter((other) => rivals(claim, rule, other) && !isSame(claim, other))
    .flatMap((other) => {
      const fields = [
        ...(isSameAddress(claim.address, other.address) ? ['address'] : []),
        ...(claim.uscc !== null && claim.uscc === other.uscc ? ['uscc'] : []),
      ];
      const params = { claimId: other.claimId };
      return fields.map((field) => ({ pointer: `/${field}`, code: 'duplicate_suspect', params }));
    });
}

/** Shorter, an address names no house. */
const SHORTEST_ADDRESS = 6;

/** The same but for spaces, punctuation, full-width figures, and the regions in front that one of them leaves out. */
function isSameAddress(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map((address) => address.normalize('NFKC').replace(/[\s\p{P}]/gu, ''))
    .sort((a, b) => a.length - b.length);
  return shorter.length >= SHORTEST_ADDRESS && longer.endsWith(shorter);
}

function spendProblem(line: SpendLine, index: number, { spendCategories }: Rule): Problem | undefined {
  if (spendCategories.some(({ id }) => id === line.category)) return undefined;
  const allowed = spendCategories.map(({ label }) => label['zh-CN']).join('、');
  const params = { label: line.label, allowed };
  return { pointer: `/spending/${index}/category`, code: 'category_not_allowed', params };
}
