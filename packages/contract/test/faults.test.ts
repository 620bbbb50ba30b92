import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldFaults, type FieldFault } from '../src/index.ts';
import { params } from '../src/generated/checks/jobs/create.ts';

/** What is said of an ad whose pay is the given value; undefined is no pay at all. */
function faultsOf(pay: unknown): FieldFault[] {
  const value = { employerId: 'emp_01JZ8Q6V7X2M4N5P6R7S8T9V0W', title: '采摘工', pay };
  return fieldFaults(params.safeParse(value).error?.issues ?? [], value);
}

describe('a value of one shape among several', () => {
  it('is judged by the shape that its field names', () => {
    assert.deepEqual(faultsOf({ per: 'day', amountFen: 22_000 }), []);
    assert.deepEqual(faultsOf({ per: 'piece', amountFen: 150 }), [
      { pointer: '/pay/unit', code: 'required' },
    ]);
    assert.deepEqual(faultsOf({ per: 'hour', amountFen: -1, unit: '件' }), [
      { pointer: '/pay/amountFen', code: 'too_small', params: { minimum: 0 } },
    ]);
  });

  it('hears which shapes there are where it names none of them, also by a word that every object knows', () => {
    const options = 'hour, day, month, piece, negotiable';
    for (const per of ['year', 'constructor', '', 7, null])
      assert.deepEqual(faultsOf({ per }), [
        { pointer: '/pay/per', code: 'not_an_option', params: { options } },
      ]);
    assert.deepEqual(faultsOf({ amountFen: 1 }), [{ pointer: '/pay/per', code: 'required' }]);
  });

  it('is refused where it is no object', () => {
    const wrong = [{ pointer: '/pay', code: 'invalid_type', params: { expected: 'object' } }];
    for (const pay of ['day', 22_000, null, ['day']]) assert.deepEqual(faultsOf(pay), wrong);
  });
});
