/** What a facility and its operator have to keep: floor area, fees, the conditions for running it. */
import type { Schemas } from '@yizhan/contract';
import { aBoolean, aNumber, aText, aWhole, fields, inspect, listOf, nullable, refusalOf } from '../checks.ts';
import { answer, refuse, type Problem, type Result } from '../problem.ts';
import { comparison, meets, threshold } from '../threshold.ts';

const MOST = 1_000_000;
const minimumShape = fields({ m2: aNumber(0, MOST), op: comparison });

/** Holds a floor area (建筑面积) against the profile's `minArea`; null is a document that sets none. */
export function checkArea(
  areaM2: number,
  minimum: Pick<Schemas['AreaMinimum'], 'm2' | 'op'> | null,
): Result<number> {
  const shape = { areaM2: aNumber(0, MOST), minimum: nullable(minimumShape) };
  const refused = inspect(shape, { areaM2, minimum });
  if (refused) return refused;
  if (!minimum || meets(areaM2, { op: minimum.op, value: minimum.m2 })) return answer(areaM2);
  return refuse('/areaM2', 'area_below_min', { minimum: minimum.m2 });
}

const feeShape = {
  amountFen: aWhole(0, 1_000_000_000_000),
  maxFen: aWhole(0, 1_000_000_000_000),
  service: fields({ 'zh-CN': aText }),
  source: fields({ clause: aText }),
};

/** Holds what somebody was charged against the profile's rule for that service and payer. */
export function checkFee(
  amountFen: number,
  rule: Pick<Schemas['FeeRule'], 'service' | 'maxFen' | 'source'>,
): Result<number> {
  const refused = inspect(feeShape, { ...rule, amountFen });
  if (refused) return refused;
  if (amountFen <= rule.maxFen) return answer(amountFen);
  if (rule.maxFen > 0) return refuse('/amountFen', 'too_big', { maximum: rule.maxFen });
  return refuse('/amountFen', 'fee_forbidden', {
    service: rule.service['zh-CN'],
    clause: rule.source.clause,
  });
}

/** What is known of an operator, by the metrics of the profile's conditions. */
export type OperatorFacts = Readonly<Record<string, number | boolean | undefined>>;

const operatorShape = {
  mode: aText,
  facts: fields({}),
  conditions: listOf(
    fields({
      metric: aText,
      label: fields({ 'zh-CN': aText }),
      threshold: nullable(threshold(0, MOST)),
      modes: listOf(aText),
    }),
  ),
};

/** Holds an operator against the conditions that bind its mode of operation. Answers how many those are. */
export function checkOperator(
  facts: OperatorFacts,
  mode: string,
  conditions: readonly Pick<Schemas['OperatorCondition'], 'metric' | 'label' | 'threshold' | 'modes'>[],
): Result<number> {
  const refused = inspect(operatorShape, { facts, mode, conditions });
  if (refused) return refused;
  const binding = conditions.filter(({ modes }) => modes.length === 0 || modes.includes(mode));
  const problems = binding.flatMap(({ metric, label, threshold: limit }): readonly Problem[] => {
    const pointer = `/facts/${metric}`;
    const fact = facts[metric];
    const misshapen = limit ? aNumber(0, MOST)(fact, pointer) : aBoolean(fact, pointer);
    if (misshapen.length > 0) return misshapen;
    if (limit ? meets(Number(fact), limit) : fact === true) return [];
    return [{ pointer, code: 'operator_condition', params: { condition: label['zh-CN'] } }];
  });
  return refusalOf(problems) ?? answer(binding.length);
}
