import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../dates/index.ts';
import { assertSound } from '../testing.ts';
import { minorRestrictions } from './data/index.ts';
import { ageOn, checkWorkingAge, retirement, type RetirementTrack } from './index.ts';

const runs = { numRuns: 10_000 };
const anyDay = fc.integer({ min: 0, max: 3_280_000 }).map((days) => addDays('1000-01-01', days) ?? '');

test('whatever day it is, ages and retirement are answered or refused by name', () => {
  const day = fc.oneof(anyDay, fc.string());
  const track = fc.constantFrom<RetirementTrack[]>('male_60', 'female_55', 'female_50');
  fc.assert(
    fc.property(day, day, track, fc.string(), (bornOn, startsOn, by, work) => {
      assertSound(ageOn(bornOn, startsOn));
      assertSound(retirement(bornOn, by));
      assertSound(checkWorkingAge({ bornOn, startsOn, work, track: by }, minorRestrictions));
    }),
    runs,
  );
});

test('nobody retires earlier for being born later', () => {
  const track = fc.constantFrom<RetirementTrack[]>('male_60', 'female_55', 'female_50');
  const born = fc.integer({ min: 0, max: 24_000 }).map((days) => addDays('1940-01-01', days) ?? '');
  fc.assert(
    fc.property(born, fc.integer({ min: 1, max: 400 }), track, (bornOn, gap, by) => {
      const [first, second] = [bornOn, addDays(bornOn, gap) ?? bornOn].map((day) => retirement(day, by));
      assert.ok(first?.ok && second?.ok && first.value.reachedOn <= second.value.reachedOn);
    }),
    runs,
  );
});
