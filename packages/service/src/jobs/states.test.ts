import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  begun,
  isPublic,
  mayBeIncomplete,
  move,
  statusAt,
  type Action,
  type Standing,
  type Status,
} from './states.ts';

const actions = [
  'submit',
  'changeChecked',
  'change',
  'approve',
  'return',
  'takeDown',
  'extend',
  'fill',
  'fillUp',
  'close',
  'expire',
  'reopen',
] as const satisfies readonly Action[];

const paths = fc.array(fc.constantFrom(...actions), { maxLength: 30 });

/** Every standing on the way; an action that is not allowed leaves an ad where it is. */
function walk(path: readonly Action[]): { action: Action; before: Standing; after: Standing }[] {
  let standing = begun;
  return path.map((action) => {
    const before = standing;
    standing = move(before, action) ?? before;
    return { action, before, after: standing };
  });
}

describe('the states of an ad', () => {
  test('PDS-28, GEM-21: no path leads from what nobody reviewed to the public', () => {
    fc.assert(
      fc.property(paths, (path) => {
        let approvedSinceChange = false;
        for (const { action, before, after } of walk(path)) {
          const isAllowed = move(before, action) !== undefined;
          if (isAllowed && action === 'approve') approvedSinceChange = true;
          if (isAllowed && (action === 'changeChecked' || action === 'return')) approvedSinceChange = false;
          if (after.status === 'published') assert.ok(isPublic(after));
          if (isPublic(after)) assert.ok(approvedSinceChange, after.status);
        }
      }),
    );
  });

  test('only approving or reopening publishes, and only an approved ad can be reopened into the public', () => {
    fc.assert(
      fc.property(paths, (path) => {
        for (const { action, before, after } of walk(path)) {
          if (after.status !== 'published' || before.status === 'published') continue;
          assert.ok(action === 'approve' || (action === 'reopen' && before.reviewed), action);
        }
      }),
    );
  });

  test('an ad is filled by hand from its employer’s word until it leaves that state, and never otherwise', () => {
    fc.assert(
      fc.property(paths, (path) => {
        let word: Action | undefined;
        for (const { action, before, after } of walk(path)) {
          if (after.status !== 'filled') word = undefined;
          else if (before.status !== 'filled') word = action;
          assert.equal(after.filledByHand, word === 'fill', action);
        }
      }),
    );
  });

  test('GEM-20: an ad that was taken down stays down, whatever is tried', () => {
    for (const action of actions)
      assert.equal(move({ ...begun, status: 'taken_down', reviewed: true }, action), undefined);
  });

  test('a draft is never judged, ended or taken up again', () => {
    for (const action of [
      'approve',
      'return',
      'takeDown',
      'extend',
      'fill',
      'fillUp',
      'close',
      'expire',
      'reopen',
    ] as const) {
      assert.equal(move(begun, action), undefined, action);
    }
  });

  test('every state is reached from a draft, and from every state but the last one a path leads on', () => {
    const reached = new Map<string, Standing>();
    const queue: Standing[] = [begun];
    for (let standing = queue.pop(); standing; standing = queue.pop()) {
      const name = JSON.stringify(standing);
      if (reached.has(name)) continue;
      reached.set(name, standing);
      for (const action of actions) {
        const next = move(standing, action);
        if (next) queue.push(next);
      }
    }
    const statuses = new Set([...reached.values()].map(({ status }) => status));
    const all: Status[] = [
      'closed',
      'draft',
      'expired',
      'filled',
      'published',
      'returned',
      'submitted',
      'taken_down',
    ];
    assert.deepEqual([...statuses].sort(), all);
    for (const standing of reached.values()) {
      const leads = actions.some((action) => {
        const next = move(standing, action);
        return next !== undefined && next.status !== standing.status;
      });
      assert.equal(leads, standing.status !== 'taken_down', JSON.stringify(standing));
    }
  });

  test('an action leads to the same place every time, and a change that nobody judges moves nothing', () => {
    fc.assert(
      fc.property(paths, (path) => {
        assert.deepEqual(walk(path), walk(path));
        for (const { action, before, after } of walk(path)) {
          if (action === 'change' || action === 'extend') assert.deepEqual(after, before);
        }
      }),
    );
  });

  test('what may be incomplete is never public, and nothing reaches review but by being submitted or changed', () => {
    fc.assert(
      fc.property(paths, (path) => {
        for (const { action, before, after } of walk(path)) {
          if (after.status !== 'submitted' || before.status === 'submitted') continue;
          assert.ok(action === 'submit' || action === 'changeChecked' || action === 'reopen');
        }
      }),
    );
    assert.deepEqual(
      (['draft', 'returned', 'submitted', 'published', 'expired'] as const).map(mayBeIncomplete),
      [true, true, false, false, false],
    );
  });

  test('GEM-21: a published ad is expired at its minute, and no other state ends by itself', () => {
    const validUntil = new Date('2026-10-08T18:00:00+08:00');
    const before = new Date(validUntil.getTime() - 1);
    assert.equal(statusAt({ status: 'published', validUntil }, before), 'published');
    assert.equal(statusAt({ status: 'published', validUntil }, validUntil), 'expired');
    for (const status of ['draft', 'submitted', 'filled', 'closed', 'taken_down'] as const) {
      assert.equal(statusAt({ status, validUntil }, validUntil), status);
    }
  });
});
