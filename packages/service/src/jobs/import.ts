import type { Schemas } from '@yizhan/contract';
import { toEpochMs } from '@yizhan/rules/dates';
import type { Call, HandlersOf } from '../call.ts';
import { mayWrite, qualityOf } from '../employers/access.ts';
import { sealContact, type Contact } from '../employers/contact.ts';
import { findEmployer, lockEmployer } from '../employers/store.ts';
import { newId } from '../ids.ts';
import { messageOf } from '../pipeline/language.ts';
import { notFound } from '../refusal.ts';
import { nextTurn } from '../turn.ts';
import type { Said } from './fields.ts';
import { judgeRow, rulesByRegion, type Judging } from './import-judge.ts';
import { readRows, type ImportRow, type ImportRows } from './import-rows.ts';
import { addAds, findOpenTwins, knownStations, type NewAd } from './import-store.ts';
import { begun, move } from './states.ts';

type ImportCall = Call<'jobs.import'>;
type Employer = NonNullable<Awaited<ReturnType<typeof findEmployer>>>;

export const imports: Pick<HandlersOf<'jobs'>, 'import'> = {
  async import(call) {
    const { params, db, person } = call;
    const { employerId, dryRun } = params;
    // Locked, so that the same file sent twice at once does not become two of each ad.
    const employer = dryRun ? await findEmployer(db, employerId) : await lockEmployer(db, employerId);
    if (!employer || !mayWrite(person, employer.id, [employer.region])) throw notFound();
    const given = await readRows(params);
    const intake = await openIntake(call, employer, given);
    await takeAll(intake, given.rows);
    const { submitted, faults, conflicts } = intake;
    return { body: { dryRun, total: given.rows.length, submitted, faults, conflicts } };
  },
};

/** The file on its way into the database. */
interface Intake {
  readonly call: ImportCall;
  readonly employer: Employer;
  readonly judging: Judging;
  readonly columnOf: ImportRows['columnOf'];
  /** Open ads that are the same, and rows that were before: by what makes two ads the same. */
  readonly openByKey: ReadonlyMap<string, string>;
  readonly rowByKey: Map<string, number>;
  readonly faults: Schemas['JobImportFault'][];
  readonly conflicts: Schemas['JobImportConflict'][];
  submitted: number;
}

async function openIntake(
  call: ImportCall,
  employer: Employer,
  { rows, columnOf }: ImportRows,
): Promise<Intake> {
  const { db, now } = call;
  const stations = await knownStations(db, [...new Set(rows.flatMap(({ input }) => input?.stationId ?? []))]);
  const open = await findOpenTwins(db, employer.id, startsOf(rows), now);
  return {
    call,
    employer,
    judging: { now, employer, stations, rules: await rulesByRegion(now) },
    columnOf,
    openByKey: new Map(open.map((ad) => [twinKey(ad), ad.id])),
    rowByKey: new Map(),
    faults: [],
    conflicts: [],
    submitted: 0,
  };
}

/** Moments that cannot be read are the row's own fault. */
const startsOf = (rows: readonly ImportRow[]): number[] => [
  ...new Set(
    rows.flatMap(({ input }) => {
      const ms = input?.startsAt === undefined ? null : toEpochMs(input.startsAt);
      return ms === null ? [] : Math.floor(ms / 1000) * 1000;
    }),
  ),
];

const writtenAtOnce = 500;

/** The next rows are judged and sealed while the database writes the last ones. */
async function takeAll(intake: Intake, rows: readonly ImportRow[]): Promise<void> {
  const { call, employer } = intake;
  const quality = qualityOf(call.person, employer.id, [employer.region]);
  let writing = Promise.resolve();
  for (let at = 0; at < rows.length; at += writtenAtOnce) {
    const [ads] = await Promise.all([newAds(intake, rows.slice(at, at + writtenAtOnce)), writing]);
    intake.submitted += ads.length;
    if (!call.params.dryRun && ads.length > 0) writing = addAds(call, ads, quality);
  }
  await writing;
}

/** Others are served between these. */
const judgedAtOnce = 50;

async function newAds(intake: Intake, rows: readonly ImportRow[]): Promise<NewAd[]> {
  const ads: NewAd[] = [];
  for (let at = 0; at < rows.length; at += judgedAtOnce) {
    await nextTurn();
    const fresh = rows.slice(at, at + judgedAtOnce).flatMap((row) => freshRow(intake, row) ?? []);
    ads.push(...(await Promise.all(fresh.map((row) => newAd(intake, row)))));
  }
  return ads;
}

/** A row that says everything it has to. */
interface FreshRow {
  readonly said: Said;
  readonly contact: Contact;
}

/** What is wrong with the row or the same elsewhere is noted, and nothing answered. */
function freshRow(intake: Intake, each: ImportRow): FreshRow | undefined {
  const { judging, columnOf, openByKey, rowByKey, faults, conflicts } = intake;
  const { row } = each;
  const { said, contact, found } = judgeRow(each, judging);
  for (const fault of found) {
    const message = messageOf('zh-CN', fault.code, fault.params);
    faults.push({ row, column: columnOf(fault.pointer), fault: { ...fault, message } });
  }
  if (!said || found.length > 0) return undefined;
  const key = twinKey(said);
  const jobId = openByKey.get(key);
  const otherRow = rowByKey.get(key);
  if (jobId !== undefined) conflicts.push({ row, kind: 'same_as_open', otherRow: null, jobId });
  else if (otherRow !== undefined) conflicts.push({ row, kind: 'same_in_file', otherRow, jobId: null });
  else {
    rowByKey.set(key, row);
    return { said, contact };
  }
  return undefined;
}

const separator = '\0';

/** Same title, start and place at one employer. */
const twinKey = ({
  title,
  startsAt,
  region,
  address,
}: Pick<Said, 'title' | 'startsAt' | 'region' | 'address'>): string =>
  [title, startsAt?.getTime(), region, address]
    .join(separator)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase();

const submitted = move(begun, 'submit') ?? begun;

async function newAd({ call, employer }: Intake, { said, contact }: FreshRow): Promise<NewAd> {
  const { now, random, secrets } = call;
  const id = newId('job', now, random);
  return {
    ...said,
    ...submitted,
    id,
    employerId: employer.id,
    needed: said.headcount,
    contactSealed: await sealContact(secrets, 'jobs', id, contact),
    createdAt: now,
    changedAt: now,
    submittedAt: now,
    waitingSince: now,
  };
}
