/** Calendar and clock of Asia/Shanghai, as the inputs of a form show them, whatever the zone of the phone. */
const offset = '+08:00';
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** What inputs of type date and time hold. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

const msOf = (instant: string | number): number => new Date(instant).getTime();

export function momentOf(instant: string | number): Moment {
  const wall = new Date(msOf(instant) + offsetMs).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** Undefined while a half of it is missing. */
export function instantOf(day: string, time: string): string | undefined {
  const instant = `${day}T${time}:00${offset}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** The end of so many days; a time that lies before the start is on the day after. */
export function endAfter(start: string, day: string, time: string, days: number): string | undefined {
  const end = instantOf(day, time);
  return end && later(end, msOf(end) > msOf(start) ? days - 1 : days);
}

/** How many days that were: the other way round. */
export const daysBetween = (start: string, end: string): number =>
  Math.ceil((msOf(end) - msOf(start)) / dayMs);

/** The same time so many days later. */
export function later(instant: string | number, days: number): string {
  const { day, time } = momentOf(msOf(instant) + days * dayMs);
  return `${day}T${time}:00${offset}`;
}
