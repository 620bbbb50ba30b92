type Part = string | number | boolean | null;

/**
 * Names a version of an answer by what decides it: ids, versions, and whatever else of the rows the answer shows.
 * The parts are few and short; hashing whole bodies cost two thirds of the throughput.
 */
export function tagOf(parts: Iterable<Part>): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const part of parts) {
    const text = `${part}\n`;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, '0');
}
