import { addMonths } from '../dates/index.ts';
import { aDate, refusalOf } from '../checks.ts';
import { answer, refuse, type Result } from '../problem.ts';

/**
 * Age in full years (周岁) on a day. A year is full on the birthday itself; whoever was born on February 29 has it
 * on February 28 in other years (民法典 202: no corresponding day, so the month's last). `onPointer` is where `on`
 * stands in the caller's input.
 */
export function ageOn(bornOn: string, on: string, onPointer = '/on'): Result<number> {
  const problems = refusalOf([...aDate(bornOn, '/bornOn'), ...aDate(on, onPointer)]);
  if (problems) return problems;
  if (bornOn > on) return refuse('/bornOn', 'born_after', { on });
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  const birthday = addMonths(bornOn, years * 12);
  return answer(birthday !== null && birthday <= on ? years : years - 1);
}
