const shanghaiOffsetMs = 8 * 3_600_000;

/** RFC 3339 with the offset of Asia/Shanghai, to the second: the way every answer writes an instant. */
export function shanghaiInstant(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 19) + '+08:00';
}

/** The day in Asia/Shanghai in which the instant lies. */
export const shanghaiDay = (instant: Date): string => shanghaiInstant(instant).slice(0, 10);

/** Midnight in Asia/Shanghai of the day in which the instant lies, moved by `days`. */
export function shanghaiMidnight(instant: Date, days = 0): Date {
  const dayMs = 86_400_000;
  const day = Math.floor((instant.getTime() + shanghaiOffsetMs) / dayMs) + days;
  return new Date(day * dayMs - shanghaiOffsetMs);
}
