import type { Call, Reply } from '../call.ts';
import { recordAct } from '../audit/store.ts';
import { notFound } from '../refusal.ts';
import { phoneContext } from './answers.ts';
import { coversRegion } from './person.ts';
import { findPerson, grantsOf } from './store.ts';

/** Opens a sealed number for somebody who oversees its owner; the line in the audit log comes first. */
export async function reveal(call: Call<'identity.reveal'>): Promise<Reply<'identity.reveal'>> {
  const { params, db, person, secrets } = call;
  const [owner, held] = await Promise.all([findPerson(db, params.personId), grantsOf(db, params.personId)]);
  const overseen = held.find(({ region }) =>
    coversRegion(person, ['county', 'city', 'province', 'auditor'], region),
  );
  if (!owner || !overseen) throw notFound();
  const auditId = await recordAct(call, {
    action: 'person.reveal',
    object: owner.id,
    region: overseen.region,
    reason: params.reason,
    details: { field: 'phone' },
  });
  const sealed = owner.phoneSealed;
  return { body: { phone: sealed && (await secrets.open(phoneContext(owner.id), sealed)), auditId } };
}
