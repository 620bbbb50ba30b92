import type { Call, Reply } from '../call.ts';
import { recordAct } from '../audit/store.ts';
import { notFound, scopeMissing } from '../refusal.ts';
import { phoneContext } from './answers.ts';
import { coversRegion } from './person.ts';
import { findPerson, grantsOf } from './store.ts';

const overseers = ['county', 'city', 'province', 'auditor'] as const;

/** Opens a sealed number for somebody who oversees its owner; the line in the audit log comes first. */
export async function reveal(call: Call<'identity.reveal'>): Promise<Reply<'identity.reveal'>> {
  const { params, db, person, secrets } = call;
  const [owner, held] = await Promise.all([findPerson(db, params.personId), grantsOf(db, params.personId)]);
  const overseen = held.filter(({ region }) => coversRegion(person, overseers, region));
  if (!owner || overseen.length === 0) throw notFound();
  const open = overseen.find(({ region }) => coversRegion(person, overseers, region, 'personal_data'));
  if (!open) throw scopeMissing('personal_data');
  const auditId = await recordAct(call, {
    action: 'person.reveal',
    object: owner.id,
    region: open.region,
    reason: params.reason,
    details: { field: 'phone' },
  });
  const sealed = owner.phoneSealed;
  return { body: { phone: sealed && (await secrets.open(phoneContext(owner.id), sealed)), auditId } };
}
