/** Calendar and clock of Asia/Shanghai, as the inputs of a form show them, whatever the zone of the phone. */
const offset = '+08:00';
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** What inputs of type date and time hold. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

export function momentOf(instant: string | number): Moment {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  const wall = new Date(ms + offsetMs).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** Undefined while a half of it is missing. */
export function instantOf(day: string, time: string): string | undefined {
  const instant = `${day}T${time}:00${offset}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** An end that lies before its start is on the day after. */
export function endAfter(start: string, day: string, time: string): string | undefined {
  const end = instantOf(day, time);
  return end === undefined || Date.parse(end) > Date.parse(start) ? end : later(end, 1);
}

/** The same time so many days later. */
export function later(instant: string | number, days: number): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  const { day, time } = momentOf(ms + days * dayMs);
  return `${day}T${time}:00${offset}`;
}
