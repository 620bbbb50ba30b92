import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { Role, Scope } from '@yizhan/contract/schemas/identity';
import fc from 'fast-check';
import { bearer, giveRole, signIn } from './identity/testing.ts';
import { noLimits } from './rate/limits.ts';
import { mutations, samples, write } from './testing/mutations.ts';
import { describeService } from './testing/suite.ts';

/** 20 000 in the full run, by `test/mutations.slow.test.ts`. */
const runs = Number(process.env.MUTATIONS ?? 3_000);
const seed = Number(process.env.MUTATIONS_SEED ?? 20261121);

/** Refusals of the form of a request, before anybody asks what it is about. */
const ofTheForm = new Set([
  'malformed_json',
  'not_acceptable_body',
  'method_not_allowed',
  'idempotency_key_missing',
  'precondition_required',
]);
const ofAField = /^(required|unknown_field|invalid_(type|value|format)|too_\w+|not_\w+)$/;

describeService(
  'requests mutated from the contract',
  (service) => {
    const phone = '18811100001';
    let turn = 0;

    // Whom no operation turns away, so that what is spoilt gets as far as it can.
    before(async () => {
      for (const role of Role.options) {
        await giveRole(service(), phone, role, '150404', null, Scope.options);
      }
    });

    test('begin as good ones: each operation takes the examples that the contract gives for it', async () => {
      for (const sample of samples) {
        const { path, init } = write({ sample }, (turn += 1));
        for (const [name, text] of Object.entries(await session())) init.headers.set(name, text);
        const answer = await service().fetch(path, init);
        if (answer.status < 400) continue;
        const { code, errors = [] } = (await answer.json()) as Schemas['Problem'];
        const where = `${sample.operation.id}: ${code} ${JSON.stringify(errors)}`;
        assert.ok(!ofTheForm.has(code), where);
        assert.deepEqual(
          errors.filter((fault) => ofAField.test(fault.code)),
          [],
          where,
        );
      }
    });

    test(`${runs} of them find no fault, no hang and no answer that breaks the contract`, async () => {
      const refused = new Set<string>();
      await fc.assert(
        fc.asyncProperty(mutations, async (mutation) => {
          const { path, init } = write(mutation, (turn += 1));
          const who = mutation.isSignedIn ? await session() : {};
          for (const [name, text] of Object.entries(who)) init.headers.set(name, text);
          const answer = await service().fetch(path, init);
          assert.ok(answer.status < 500, `${init.method} ${path} → ${answer.status}`);
          if (answer.status === 400) refused.add(mutation.sample.operation.id);
        }),
        { numRuns: runs, seed, interruptAfterTimeLimit: 20 * 60_000, markInterruptAsFailure: true },
      );
      assert.deepEqual(service().faults, []);
      const all = samples.map(({ operation }) => operation.id);
      assert.deepEqual(
        all.filter((id) => !refused.has(id)),
        [],
        'every operation was asked something that it must refuse',
      );
    });

    let current: Record<string, string> | undefined;

    /** Signs in again where a mutation has signed out. */
    async function session(): Promise<Record<string, string>> {
      if (current && (await service().get('/v1/identity/me', current)).status === 200) return current;
      const { clock } = service();
      clock.now = new Date(clock.now.getTime() + 61_000);
      current = bearer(await signIn(service(), phone));
      return current;
    }
  },
  { limits: noLimits },
);
