import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Result } from '../problem.ts';
import { addDays } from '../dates/index.ts';
import { assertSound } from '../testing.ts';
import { minorRestrictions } from './data/index.ts';
import {
  ageOn,
  checkWorkingAge,
  findRegion,
  readIdNumber,
  readMobile,
  readPhone,
  readRegionCode,
  readUscc,
  retirement,
  type RetirementTrack,
} from './index.ts';

const runs = { numRuns: 10_000 };
const anyDay = fc.integer({ min: 0, max: 3_280_000 }).map((days) => addDays('1000-01-01', days) ?? '');
const typed = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789Xx+-（）１８转 ISOVZ'), maxLength: 24 }),
);

function assertAnswersOrRefuses(result: Result<unknown>): void {
  if (result.ok) assertSound(result.value);
  else
    for (const { pointer, code } of result.problems)
      assert.match(`${pointer} ${code}`, /^(\/\w+)? [a-z0-9_]+$/);
  assert.ok(result.ok || result.problems.length > 0);
}

test('whatever is typed, a number is read or refused by name', () => {
  fc.assert(
    fc.property(typed, (value) => {
      for (const read of [readIdNumber, readUscc, readMobile, readPhone, readRegionCode])
        assertAnswersOrRefuses(read(value, '/field'));
      assertAnswersOrRefuses(findRegion([{ code: '150402' }], value, '2026-10-08', '/field'));
    }),
    runs,
  );
});

test('whatever day it is, ages and retirement are answered or refused by name', () => {
  const day = fc.oneof(anyDay, fc.string());
  const track = fc.constantFrom<RetirementTrack[]>('male_60', 'female_55', 'female_50');
  fc.assert(
    fc.property(day, day, track, fc.string(), (bornOn, startsOn, by, work) => {
      assertAnswersOrRefuses(ageOn(bornOn, startsOn));
      assertAnswersOrRefuses(retirement(bornOn, by));
      assertAnswersOrRefuses(checkWorkingAge({ bornOn, startsOn, work, track: by }, minorRestrictions));
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

test('a mobile number that was read is read again as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0138-+ '), minLength: 8, maxLength: 16 }), (value) => {
      const read = readMobile(value);
      if (read.ok) assert.deepEqual(readMobile(read.value), read);
    }),
    runs,
  );
});
