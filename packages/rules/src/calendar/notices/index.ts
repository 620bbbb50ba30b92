import { isDate, dayOfWeek, daysBetween } from '../../dates/index.ts';
import { answer, type Problem, type Result } from '../../problem.ts';

export interface Holiday {
  /** As the notice prints it; holidays that fall together are joined by 、. */
  readonly name: string;
  readonly from: string;
  /** Last day off, included. */
  readonly to: string;
}

/** One year's notice of the State Council. This is also the JSON that a new year is loaded from. */
export interface YearNotice {
  readonly year: number;
  /** `provisional` for a year that somebody has typed in before its notice was out. */
  readonly status: 'official' | 'provisional';
  /** Number of the document, such as 国办发明电〔2025〕7号. */
  readonly notice: string;
  readonly issuedOn: string;
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays that are worked (调休). */
  readonly workingWeekends: readonly string[];
}

const HOLIDAY_NAMES = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
const DOCUMENT_NUMBER = /〔\d{4}〕\d+号$/;
/** No notice has given more; a longer one is a typing error, which would silently stretch every deadline. */
const LONGEST_HOLIDAY = 16;

/**
 * Reads a year's notice from JSON. It refuses what no notice can say, so that a slip of the keyboard in a county
 * moves no deadline: a missing holiday, a day outside the year, a working weekend on a Tuesday or inside a holiday.
 */
export function readNotice(input: unknown): Result<YearNotice> {
  if (!isRecord(input)) return { ok: false, problems: [typeProblem('', 'object')] };
  const { year, status, notice, issuedOn } = input;
  const problems: Problem[] = [];
  if (!isYear(year)) problems.push(typeProblem('/year', 'integer'));
  if (status !== 'official' && status !== 'provisional')
    problems.push({
      pointer: '/status',
      code: 'not_an_option',
      params: { options: 'official, provisional' },
    });
  if (typeof notice !== 'string' || !notice || (status === 'official' && !DOCUMENT_NUMBER.test(notice)))
    problems.push({ pointer: '/notice', code: 'notice_number_invalid' });
  if (!isDate(issuedOn)) problems.push({ pointer: '/issuedOn', code: 'invalid_date' });
  const holidays = readHolidays(input.holidays, year, problems);
  const workingWeekends = readWorkingWeekends(input.workingWeekends, year, holidays, problems);
  if (status === 'official') problems.push(...missingHolidays(holidays));
  if (problems.length > 0 || !isYear(year) || typeof notice !== 'string' || !isDate(issuedOn))
    return { ok: false, problems };
  const read = status === 'official' ? status : 'provisional';
  return answer({ year, status: read, notice, issuedOn, holidays, workingWeekends });
}

function readHolidays(input: unknown, year: unknown, problems: Problem[]): Holiday[] {
  if (!Array.isArray(input)) {
    problems.push(typeProblem('/holidays', 'array'));
    return [];
  }
  const read: Holiday[] = [];
  input.forEach((entry: unknown, index) => {
    const pointer = `/holidays/${index}`;
    const { name, from, to } = isRecord(entry) ? entry : {};
    if (typeof name !== 'string' || !name) problems.push({ pointer: `${pointer}/name`, code: 'required' });
    else if (!isDate(from) || !isInNotice(from, year)) problems.push(outside(`${pointer}/from`, year));
    else if (!isDate(to) || !isInNotice(to, year)) problems.push(outside(`${pointer}/to`, year));
    else if (to < from || (daysBetween(from, to) ?? 0) >= LONGEST_HOLIDAY)
      problems.push({ pointer: `${pointer}/to`, code: 'holiday_length_invalid' });
    else if (read.some((other) => from <= other.to && other.from <= to))
      problems.push({ pointer, code: 'not_unique' });
    else read.push({ name, from, to });
  });
  return read;
}

function readWorkingWeekends(
  input: unknown,
  year: unknown,
  holidays: readonly Holiday[],
  problems: Problem[],
): string[] {
  if (!Array.isArray(input)) {
    problems.push(typeProblem('/workingWeekends', 'array'));
    return [];
  }
  const read: string[] = [];
  input.forEach((date: unknown, index) => {
    const pointer = `/workingWeekends/${index}`;
    if (!isDate(date) || !isInNotice(date, year)) problems.push(outside(pointer, year));
    else if ((dayOfWeek(date) ?? 0) < 6) problems.push({ pointer, code: 'not_a_weekend' });
    else if (read.includes(date) || holidays.some(({ from, to }) => from <= date && date <= to))
      problems.push({ pointer, code: 'not_unique' });
    else read.push(date);
  });
  return read;
}

function missingHolidays(holidays: readonly Holiday[]): Problem[] {
  const names = holidays.flatMap((holiday) => holiday.name.split('、'));
  return HOLIDAY_NAMES.filter((name) => !names.includes(name)).map((name) => ({
    pointer: '/holidays',
    code: 'holiday_missing',
    params: { name },
  }));
}

/** The notices of 2019 and 2023 begin in the last days of the December before. */
function isInNotice(date: string, year: unknown): boolean {
  return isYear(year) && date >= `${year - 1}-12-25` && date <= `${year}-12-31`;
}

const outside = (pointer: string, year: unknown): Problem => ({
  pointer,
  code: 'date_outside_year',
  params: { year: isYear(year) ? year : '' },
});

const typeProblem = (pointer: string, expected: string): Problem => ({
  pointer,
  code: 'invalid_type',
  params: { expected },
});

const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2199;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
