/** Judges parameters and answers by the contract's schemas, which are loaded when something is first judged. */
import type { Operation } from '@yizhan/contract';
import type { Judge } from './call.ts';

/** The parameters' check comes with the row; answers are judged for developers only, by a list of all of them. */
async function checkFor({ id, check }: Operation, part: Parameters<Judge>[1]) {
  if (part === 'params') return (await check?.())?.params;
  const { loadAnswers } = await import('@yizhan/contract/answers');
  return new Map(Object.entries(loadAnswers)).get(id)?.();
}

export const judge: Judge = async (row, part, value) => {
  const result = (await checkFor(row, part))?.safeParse(value);
  if (!result?.error) return [];
  const { fieldFaults } = await import('@yizhan/contract');
  return fieldFaults(result.error.issues, value);
};
