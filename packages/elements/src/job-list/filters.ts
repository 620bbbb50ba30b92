import type { Client } from '@yizhan/sdk';

/** What a list of jobs may be asked for, by the contract's names. */
export type ListParams = NonNullable<Parameters<Client['jobs']['list']>[0]>;

/** Filters that stand as chips above every list: what a person who needs work today asks first. */
export const quickFilters = [
  ['settlement', 'daily'],
  ['starts', 'today'],
  ['starts', 'tomorrow'],
] as const;

/** `settlement=daily&starts=today` with one value put in, or taken out when it stands there already. */
export function toggleFilter(filters: string, name: string, value: string): string {
  const chosen = new URLSearchParams(filters);
  if (chosen.get(name) === value) chosen.delete(name);
  else chosen.set(name, value);
  return chosen.toString();
}

/** The chosen filters that no quick one stands for, as names and values. */
export const otherFilters = (filters: string): [name: string, value: string][] =>
  [...new URLSearchParams(filters)].filter(
    ([name, value]) => !quickFilters.some(([quick, is]) => quick === name && is === value),
  );

/** As parameters of the contract. The service judges names and values: a wrong one gets an error that says so. */
export const paramsOf = (filters: string): ListParams => Object.fromEntries(new URLSearchParams(filters));
