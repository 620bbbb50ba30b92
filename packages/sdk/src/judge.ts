/** Judges parameters and answers by the contract's schemas, which are loaded when something is first judged. */
import type { fieldFaults } from '@yizhan/contract';
import type { Judge } from './call.ts';

interface Check {
  safeParse(value: unknown): { error?: { issues: Parameters<typeof fieldFaults>[0] } | undefined };
}

export const judge: Judge = async (row, part, value) => {
  const [domain = '', verb = ''] = row.id.split('.');
  const { loadChecks } = await import('@yizhan/contract/checks');
  const load = new Map(Object.entries(loadChecks)).get(domain);
  const checks = load && new Map<string, Record<typeof part, Check>>(Object.entries(await load()));
  const result = checks?.get(verb)?.[part].safeParse(value);
  if (!result?.error) return [];
  const { fieldFaults } = await import('@yizhan/contract');
  return fieldFaults(result.error.issues, value);
};
