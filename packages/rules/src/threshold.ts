import type { Schemas } from '@yizhan/contract';
import { aNumber, fields, oneOf, type Check } from './checks.ts';

export const comparison = oneOf('gte', 'gt', 'lte', 'lt', 'eq');

/*#__NO_SIDE_EFFECTS__*/
export function threshold(minimum: number, maximum: number): Check {
  return fields({ op: comparison, value: aNumber(minimum, maximum) });
}

/** 以上 and 以下 include the number itself (民法典 1259); the profile says which side is meant. */
export function meets(value: number, { op, value: limit }: Schemas['Threshold']): boolean {
  switch (op) {
    case 'gte':
      return value >= limit;
    case 'gt':
      return value > limit;
    case 'lte':
      return value <= limit;
    case 'lt':
      return value < limit;
    case 'eq':
      return value === limit;
  }
}
