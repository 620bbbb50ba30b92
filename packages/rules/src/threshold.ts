import type { Schemas } from '@yizhan/contract';
import * as is from './checks.ts';

export const comparison = is.oneOf('gte', 'gt', 'lte', 'lt', 'eq');
export const threshold = (minimum: number, maximum: number): is.Check =>
  is.fields({ op: comparison, value: is.number(minimum, maximum) });

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
