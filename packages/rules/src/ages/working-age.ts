import { aText, fields, inspect, listOf, optional } from '../checks.ts';
import { answer, refuse, type Problem, type Result } from '../problem.ts';
import { ageOn } from './age.ts';
import { retirement, type RetirementTrack } from './retirement.ts';

/** Work that nobody under 18 may be given, with the words by which a job ad speaks of it. */
export interface MinorRestriction {
  readonly id: string;
  /** As the clause says it. */
  readonly label: string;
  /** Empty where words cannot tell and a person has to judge. */
  readonly words: readonly string[];
  readonly clause: string;
}

export interface WorkingAgeInput {
  readonly bornOn: string;
  /** First day of work. */
  readonly startsOn: string;
  /** Title and duties of the job, in the ad's words. */
  readonly work?: string;
  /** Without it nobody is called over age. */
  readonly track?: RetirementTrack;
}

export interface WorkingAge {
  readonly age: number;
  /** `minor` (未成年工) needs registration and a health check; `over_age` the agreement for people past retirement age. */
  readonly group: 'minor' | 'adult' | 'over_age';
}

const MINIMUM_AGE = 16;
const ADULT_AGE = 18;

/** "不接触有毒物质", "无需高空作业": the words right before a word of the list take it back. */
const DENIAL = /(?:不(?:会|用|需|需要|涉及|接触|从事|做|含)?|无需?|无须|没有|非)$/;

const shape = {
  input: fields({ work: optional(aText) }),
  restrictions: listOf(fields({ words: listOf(aText), clause: aText })),
};

/**
 * Whether somebody may take up work by age: nobody under 16 (劳动法 15), those of 16 and 17 not with restricted work
 * (劳动法 64). No age is too old.
 */
export function checkWorkingAge(
  input: WorkingAgeInput,
  restrictions: readonly MinorRestriction[],
): Result<WorkingAge> {
  const refused = inspect(shape, { input, restrictions });
  if (refused) return refused;
  const age = ageOn(input.bornOn, input.startsOn, '/startsOn');
  if (!age.ok) return age;
  if (age.value < MINIMUM_AGE) return refuse('/bornOn', 'under_16', { age: age.value, minimum: MINIMUM_AGE });
  if (age.value < ADULT_AGE) return minor(age.value, input.work ?? '', restrictions);
  if (input.track === undefined) return answer({ age: age.value, group: 'adult' });
  const retires = retirement(input.bornOn, input.track);
  if (!retires.ok) return retires;
  const group = retires.value.reachedOn <= input.startsOn ? 'over_age' : 'adult';
  return answer({ age: age.value, group });
}

function minor(age: number, work: string, restrictions: readonly MinorRestriction[]): Result<WorkingAge> {
  const problems: Problem[] = restrictions.flatMap(({ words, clause }) => {
    const word = words.find((candidate) => speaksOf(work, candidate));
    return word === undefined
      ? []
      : [{ pointer: '/work', code: 'minor_restricted', params: { age, word, clause } }];
  });
  return problems.length > 0 ? { ok: false, problems } : answer({ age, group: 'minor' });
}

function speaksOf(work: string, word: string): boolean {
  const clauses = work.split(word);
  clauses.pop();
  return clauses.some((before) => !DENIAL.test(before));
}
