/** What the tests of the profiles share. */
import assert from 'node:assert/strict';
import type { Schemas } from '@yizhan/contract';
import type { Problem, Result } from '@yizhan/rules';
import type { Profile } from './layer.ts';
import { resolve } from './resolve.ts';

/** A day on which all five documents stand. */
export const TODAY = '2026-11-21';

export function profileOf(id: string, asOf = TODAY): Profile {
  const profile = resolve(id, asOf);
  assert.ok(profile, `${id} on ${asOf}`);
  return profile;
}

export function ruleOf<Rule extends { readonly id: string }>(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  assert.ok(rule, id);
  return rule;
}

type Labelled = { readonly label: Schemas['LocalizedText'] };

/** The words of a list as the document prints them. */
export const words = (rules: readonly Labelled[]): string[] => rules.map(({ label }) => label['zh-CN']);

/** The words of what is demanded, or of what is offered where conditions allow. */
export const wordsOf = (
  rules: readonly Schemas['ProfileItem'][],
  requirement: Schemas['ProfileItem']['requirement'],
): string[] => words(rules.filter((rule) => rule.requirement === requirement));

/** Where a rule says it is from. */
export const clauseOf = ({ source }: { readonly source: Schemas['Source'] }): string =>
  `${source.document} ${source.clause}`;

/** What a rule answers that must not refuse. */
export function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** The codes by which a rule refuses that must not answer. */
export function codesOf(result: Result<unknown>): string[] {
  assert.ok(!result.ok, `answered: ${JSON.stringify(result)}`);
  return result.problems.map(({ code }: Problem) => code);
}
