/**
 * `count / total` rounded half up (四舍五入), exact for whole numbers up to {@link MAX_COUNT}: a figure computed in
 * a page, in the service and by hand is the same. Null where there is nothing to divide by.
 */
export function quotient(count: number, total: number, decimals: number): number | null {
  if (total === 0) return null;
  const scale = 10 ** decimals;
  const rounded = Math.floor((2 * Math.abs(count) * scale + total) / (2 * total)) / scale;
  return count < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Times two and four decimals, this is still a safe integer. */
export const MAX_COUNT = 100_000_000_000;
