import type { Call, HandlersOf, Reply } from '../call.ts';
import { recordAct } from '../audit/store.ts';
import { pageOf, readCursor } from '../cursor.ts';
import { forgetPerson } from '../identity/people.ts';
import { addGrant } from '../identity/store.ts';
import { newId } from '../ids.ts';
import { requireMatch } from '../pipeline/match.ts';
import { notFound, Refusal, refuseField } from '../refusal.ts';
import { codesWithin, findRegion } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';
import { shanghaiInstant } from '../time.ts';
import { mayJudge, mayListRegion, maySee, mayWrite, organisationsOf } from './access.ts';
import { employerOf, tagOfEmployer } from './answers.ts';
import { columnsOf, isOtherEmployer } from './input.ts';
import {
  addEmployer,
  changeEmployer,
  findEmployer,
  isTaken,
  listEmployers,
  lockEmployer,
  type EmployerFilter,
} from './store.ts';
import type { EmployerRow } from './tables.ts';
import { endedBy, holdsUntil } from './verification.ts';

const dueDays = 30;
const dayMs = 86_400_000;

async function answer(
  { now, secrets }: Pick<Call<'employers.get'>, 'now' | 'secrets'>,
  row: EmployerRow,
): Promise<Reply<'employers.get'>> {
  return { body: await employerOf(row, now, secrets), tag: tagOfEmployer(row) };
}

const exists = (): Refusal => new Refusal(409, 'employer_exists');

export const employers: HandlersOf<'employers'> = {
  async list(call) {
    const { params, db, now, secrets } = call;
    const { cursor, limit = 20 } = params;
    const [verifiedUntil, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
    const rows = await listEmployers(db, {
      within: scopeOf(call),
      dueBy: params.due === true ? new Date(now.getTime() + dueDays * dayMs) : undefined,
      q: params.q,
      after: verifiedUntil === undefined || id === undefined ? undefined : { verifiedUntil, id },
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, (last) => [
      last.verifiedUntil?.getTime() ?? 0,
      last.id,
    ]);
    return {
      body: {
        items: await Promise.all(shown.map((row) => employerOf(row, now, secrets))),
        page: { nextCursor },
      },
      tag: tagOf([
        ...shown.flatMap(({ id, version, verifiedUntil }) => [
          id,
          version,
          verifiedUntil !== null && verifiedUntil > now,
        ]),
        nextCursor,
      ]),
    };
  },

  /** Whoever registers an employer acts for it: both in one transaction. */
  async create(call) {
    const { params, db, now, random, person, secrets } = call;
    const id = newId('emp', now, random);
    const row = await addEmployer(db, {
      id,
      ...(await columnsOf(params, id, undefined, secrets)),
      createdAt: now,
    });
    if (!row) throw exists();
    const { region } = row;
    const grant = await addGrant(db, {
      id: newId('grant', now, random),
      personId: person.id,
      role: 'employer',
      region,
      organisation: id,
      givenBy: person.id,
      givenAt: now,
    });
    await recordAct(call, { action: 'employer.create', object: id, region, details: { kind: row.kind } });
    const details = { role: 'employer', holder: person.id };
    await recordAct(call, { action: 'grant.give', object: grant.id, region, details });
    // What is remembered of the person does not know the grant yet.
    call.afterCommit(() => forgetPerson(call, person));
    return answer(call, row);
  },

  async get(call) {
    const row = await findEmployer(call.db, call.params.employerId);
    if (!row || !maySee(call.person, row.id, [row.region])) throw notFound();
    return answer(call, row);
  },

  async update(call) {
    const { params, db, now, person, secrets } = call;
    const before = await lockEmployer(db, params.employerId);
    if (!before || !mayWrite(person, before.id, [before.region])) throw notFound();
    requireMatch(call.ifMatch, tagOfEmployer(before));
    const after = await columnsOf(params, before.id, before, secrets);
    if (await isTaken(db, { ...after, id: before.id })) throw exists();
    const isOther = isOtherEmployer(before, after);
    const verifiedUntil = endedBy(before.verifiedUntil, now);
    const row = await changeEmployer(db, before.id, {
      ...after,
      ...(isOther && { verifiedAt: null, verifiedUntil }),
    });
    const details = { verificationEnded: isOther && before.verifiedUntil !== verifiedUntil };
    await recordAct(call, { action: 'employer.update', object: row.id, region: row.region, details });
    return answer(call, row);
  },

  async verify(call) {
    const { params, db, now, person } = call;
    const { outcome, evidence, note } = params;
    const before = await lockEmployer(db, params.employerId);
    if (!before || !mayJudge(person, before.region)) throw notFound();
    requireMatch(call.ifMatch, tagOfEmployer(before));
    const hasPassed = outcome === 'passed';
    const row = await changeEmployer(db, before.id, {
      verifiedAt: hasPassed ? now : null,
      verifiedUntil: hasPassed ? holdsUntil(now) : endedBy(before.verifiedUntil, now),
      verification: {
        outcome,
        evidence,
        note,
        checkedAt: shanghaiInstant(now),
        checkedBy: person.id,
      },
    });
    await recordAct(call, {
      action: 'employer.verify',
      object: row.id,
      region: row.region,
      reason: note,
      details: { outcome, evidence: evidence.join(' ') },
    });
    return answer(call, row);
  },
};

/** A region that one oversees, or else the employers that one acts for. */
function scopeOf({ params, person }: Call<'employers.list'>): EmployerFilter['within'] {
  const { region } = params;
  if (region === undefined) return { ids: organisationsOf(person) };
  if (!findRegion(region)) throw refuseField('/region', 'region_unknown', { code: region });
  if (!mayListRegion(person, region)) throw new Refusal(403, 'region_foreign', { params: { region } });
  return { regions: codesWithin(region) };
}
