import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { activeStatuses, isTaken, move, shift, type Action, type Counts, type Status } from './states.ts';

const actions = ['confirm', 'arrive', 'decline', 'cancel', 'moveUp'] as const satisfies readonly Action[];
const statuses = [...activeStatuses, 'declined', 'cancelled'] as const;
const nobody: Counts = { applied: 0, waitlisted: 0, confirmed: 0, arrived: 0 };

const people = fc.array(
  fc.record({
    begin: fc.constantFrom<Status>('applied', 'waitlisted'),
    path: fc.array(fc.constantFrom(...actions), { maxLength: 8 }),
  }),
  { maxLength: 20 },
);

describe('the states of an application', () => {
  test('the counts are those of the people, whatever happens to them', () => {
    fc.assert(
      fc.property(people, (all) => {
        let counts = nobody;
        const ends = all.map(({ begin, path }) => {
          counts = shift(counts, null, begin);
          return path.reduce((from, action) => {
            const to = move(from, action) ?? from;
            counts = shift(counts, from, to);
            return to;
          }, begin);
        });
        for (const [status, amount] of Object.entries(counts)) {
          assert.equal(amount, ends.filter((end) => end === status).length, status);
        }
      }),
    );
  });

  test('nobody who waits is confirmed past the line, and nobody arrives unconfirmed', () => {
    assert.equal(move('waitlisted', 'confirm'), undefined);
    assert.equal(move('waitlisted', 'arrive'), undefined);
    assert.equal(move('applied', 'arrive'), undefined);
  });

  test('nothing leads back from the end, nor from having arrived to anywhere else', () => {
    for (const action of actions) {
      assert.equal(move('declined', action), undefined);
      assert.ok([undefined, 'cancelled'].includes(move('cancelled', action)));
      assert.ok([undefined, 'arrived'].includes(move('arrived', action)));
    }
  });

  test('the step that led to a state may be repeated in it', () => {
    for (const [action, status] of [
      ['confirm', 'confirmed'],
      ['arrive', 'arrived'],
      ['cancel', 'cancelled'],
    ] as const)
      assert.equal(move(status, action), status);
  });

  test('numbers are shown of those who were taken and have not withdrawn', () => {
    assert.deepEqual(statuses.filter(isTaken), ['confirmed', 'arrived']);
  });
});
