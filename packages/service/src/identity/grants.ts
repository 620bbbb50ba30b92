import type { Role, Schemas } from '@yizhan/contract';
import type { Call, Reply } from '../call.ts';
import { recordAct } from '../audit/store.ts';
import { pageOf, readCursor } from '../cursor.ts';
import { newId } from '../ids.ts';
import { requireMatch } from '../pipeline/match.ts';
import { notFound, Refusal, refuseField, scopeMissing } from '../refusal.ts';
import { codesWithin, findRegion } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';
import { grantOf, phoneContext } from './answers.ts';
import { coversRegion, type Person } from './person.ts';
import { addGrant, listGrants, lockGrant, putPersonByPhone, takeGrant, type GrantRow } from './store.ts';

const ofCounty = ['employer', 'agency', 'staff', 'operator'] as const;
const ofCity = [...ofCounty, 'county'] as const;
const ofProvince = [...ofCity, 'city', 'auditor'] as const;

/** Roles that each role may give: those below its own. */
const below: Readonly<Partial<Record<Role, readonly Schemas['Role'][]>>> = {
  county: ofCounty,
  city: ofCity,
  province: ofProvince,
};

/** Roles whose holders may give or take this one. */
const givers = (role: Schemas['Role']): Role[] =>
  (['county', 'city', 'province'] as const).filter((giver) => below[giver]?.includes(role));

/** The tag of a grant is its version, so that a list is enough to take one back. */
const tagOfGrant = ({ version }: GrantRow): string => String(version);

export async function list(call: Call<'identity.listGrants'>): Promise<Reply<'identity.listGrants'>> {
  const { params, db, person } = call;
  const { region, cursor, limit = 20 } = params;
  if (!findRegion(region)) throw refuseField('/region', 'region_unknown', { code: region });
  if (!coversRegion(person, ['county', 'city', 'province', 'auditor'], region)) throw foreign(region);
  const [time, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
  const after = time === undefined || id === undefined ? undefined : { givenAt: new Date(time), id };
  const rows = await listGrants(db, codesWithin(region), after, limit + 1);
  const { shown, nextCursor } = pageOf(rows, limit, (last) => [last.givenAt.getTime(), last.id]);
  return {
    body: { items: shown.map(grantOf), page: { nextCursor } },
    tag: tagOf([...shown.flatMap(({ id, version }) => [id, version]), nextCursor]),
  };
}

export async function give(call: Call<'identity.grant'>): Promise<Reply<'identity.grant'>> {
  const { params, db, now, random, person, secrets } = call;
  const { role, region, organisation = null, scopes = [], reason } = params;
  if (!findRegion(region)) throw refuseField('/region', 'region_unknown', { code: region });
  mayHandle(person, role, region);
  for (const scope of scopes)
    if (!coversRegion(person, givers(role), region, scope)) throw scopeMissing(scope);
  const id = newId('person', now, random);
  const holder = await putPersonByPhone(db, {
    id,
    phoneHash: await secrets.lookup('phone', params.phone),
    phoneSealed: await secrets.seal(phoneContext(id), params.phone),
    createdAt: now,
  });
  const grant = await addGrant(db, {
    id: newId('grant', now, random),
    personId: holder,
    role,
    region,
    organisation,
    scopes,
    givenBy: person.id,
    givenAt: now,
  });
  await recordAct(call, {
    action: 'grant.give',
    object: grant.id,
    region,
    reason,
    details: { role, holder, scopes: scopes.join(' ') },
  });
  return { body: grantOf(grant), tag: tagOfGrant(grant) };
}

export async function revoke(call: Call<'identity.revoke'>): Promise<Reply<'identity.revoke'>> {
  const { params, db, now, person } = call;
  const grant = await lockGrant(db, params.grantId);
  // Whether somebody in another region holds a grant is nobody's business here.
  if (!grant || !coversRegion(person, ['county', 'city', 'province'], grant.region)) {
    throw notFound();
  }
  mayHandle(person, grant.role, grant.region);
  requireMatch(call.ifMatch, tagOfGrant(grant));
  await takeGrant(db, grant.id, person.id, now);
  const details = { role: grant.role, holder: grant.personId };
  await recordAct(call, {
    action: 'grant.take',
    object: grant.id,
    region: grant.region,
    reason: params.reason,
    details,
  });
  return { body: undefined };
}

function mayHandle(person: Person, role: Schemas['Role'], region: string): void {
  if (coversRegion(person, givers(role), region)) return;
  if (coversRegion(person, ['county', 'city', 'province'], region)) throw new Refusal(403, 'grant_above_own');
  throw foreign(region);
}

const foreign = (region: string): Refusal => new Refusal(403, 'region_foreign', { params: { region } });
