import type { FieldFault, Schemas } from '@yizhan/contract';
import { resolveForRegion } from '@yizhan/profiles';
import { checkAd, type AdCode, type AdRules } from '@yizhan/rules/ads';
import { adWords } from '@yizhan/rules/ads/data';
import type { Call, HandlersOf } from '../call.ts';
import { mayWrite, qualityOf } from '../employers/access.ts';
import { sealContact, type Contact } from '../employers/contact.ts';
import { findEmployer, lockEmployer } from '../employers/store.ts';
import { newId } from '../ids.ts';
import { messageOf } from '../pipeline/language.ts';
import { notFound, Refusal } from '../refusal.ts';
import { shanghaiDay } from '../time.ts';
import { missingIn, saidBy, type Said } from './fields.ts';
import { checkedAd } from './findings.ts';
import { addAds, findOpenTwins, knownStations, type NewAd } from './import-store.ts';
import { readRows, type ImportRow, type ImportRows } from './import-rows.ts';
import { begun, move } from './states.ts';

type ImportCall = Call<'jobs.import'>;
type Employer = NonNullable<Awaited<ReturnType<typeof findEmployer>>>;

/** A row that says everything it has to. */
interface GoodRow {
  readonly row: number;
  readonly said: Said;
  readonly contact: Contact;
}

const adsAtOnce = 500;

export const imports: Pick<HandlersOf<'jobs'>, 'import'> = {
  async import(call) {
    const { params, db, person } = call;
    const { employerId, dryRun } = params;
    // Locked, so that the same file sent twice at once does not become two of each ad.
    const employer = dryRun ? await findEmployer(db, employerId) : await lockEmployer(db, employerId);
    if (!employer || !mayWrite(person, employer.id, [employer.region])) throw notFound();
    const given = readRows(params);
    const { good, faults } = await judgeRows(call, employer, given);
    const { fresh, conflicts } = await withoutTwins(call, employer.id, good);
    if (!dryRun) await submitAll(call, employer, fresh);
    const body = { dryRun, total: given.rows.length, submitted: fresh.length, faults, conflicts };
    return { body };
  },
};

async function judgeRows(call: ImportCall, employer: Employer, { rows, columnOf }: ImportRows) {
  const stationIds = new Set(rows.flatMap(({ input }) => input?.stationId ?? []));
  const stations = await knownStations(call.db, [...stationIds]);
  const rules = rulesByRegion(call.now);
  const good: GoodRow[] = [];
  const faults: Schemas['JobImportFault'][] = [];
  for (const each of rows) {
    const { said, contact, found } = judgeRow(each, { call, employer, stations, rules });
    if (said && found.length === 0) good.push({ row: each.row, said, contact });
    for (const fault of found) {
      const message = messageOf('zh-CN', fault.code, fault.params);
      faults.push({ row: each.row, column: columnOf(fault.pointer), fault: { ...fault, message } });
    }
  }
  return { good, faults };
}

interface Judging {
  readonly call: ImportCall;
  readonly employer: Employer;
  readonly stations: ReadonlySet<string>;
  readonly rules: (region: string) => AdRules | null;
}

const nobody: Contact = { name: null, phone: null };

/**
 * Words that must never appear stop a row, because nobody looks at each ad of a file; milder findings are the clerk's to
 * weigh, who is shown them as with every ad.
 */
function judgeRow({ input, faults }: ImportRow, { call, employer, stations, rules }: Judging) {
  if (!input) return { said: undefined, contact: nobody, found: faults };
  const contact: Contact = { name: input.contactName ?? null, phone: input.contactPhone ?? null };
  const said = saidOrFaults(input, employer.region);
  if (!('title' in said)) return { said: undefined, contact, found: [...faults, ...said.faults] };
  const found = [...faults];
  const add = (fault: FieldFault): void => {
    const isKnown = found.some(({ pointer }) => `${pointer}/`.startsWith(`${fault.pointer}/`));
    if (!isKnown) found.push(fault);
  };
  const adRules = rules(said.region);
  const findings = adRules ? checkAd(checkedAd(said, employer.name, call.now), adRules) : [];
  for (const { code, severity, field, advice, params } of findings) {
    if (code !== 'missing_field' && severity !== 'refuse') continue;
    add({ pointer: field, code: advice, ...(params && { params }) });
  }
  for (const pointer of missingIn(said, contact)) add({ pointer, code: 'required' });
  if (said.validUntil !== null && said.validUntil <= call.now) {
    add({ pointer: '/validUntil', code: 'valid_until_past' });
  }
  const { stationId } = said;
  if (stationId !== null && !stations.has(stationId)) {
    add({ pointer: '/stationId', code: 'station_unknown', params: { station: stationId } });
  }
  return { said, contact, found };
}

function saidOrFaults(
  input: Schemas['JobInput'],
  region: string,
): Said | { readonly faults: readonly FieldFault[] } {
  try {
    return saidBy(input, region);
  } catch (error) {
    if (error instanceof Refusal && error.details.errors) return { faults: error.details.errors };
    throw error;
  }
}

/** The rules of words whose findings stop a row: searching for all others would take several times as long. */
const stopping: readonly AdCode[] = ['fee_forbidden', 'id_withheld', 'under_16', 'minor_restricted'];
const words = { ...adWords, rules: adWords.rules.filter(({ code }) => stopping.includes(code)) };

/** Ads of a file lie in few places: each one's rules are put together once. */
function rulesByRegion(now: Date): Judging['rules'] {
  const day = shanghaiDay(now);
  const known = new Map<string, AdRules | null>();
  return (region) => {
    let rules = known.get(region);
    if (rules === undefined) {
      const profile = resolveForRegion(region, day);
      rules = profile?.ads ? { ...profile.ads, words } : null;
      known.set(region, rules);
    }
    return rules;
  };
}

/** Same title, start and place at one employer. */
const twinKey = ({
  title,
  startsAt,
  region,
  address,
}: Pick<Said, 'title' | 'startsAt' | 'region' | 'address'>) =>
  [title, startsAt?.getTime(), region, address].map((part) => plain(String(part))).join('\n');

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

async function withoutTwins({ db, now }: ImportCall, employerId: string, good: readonly GoodRow[]) {
  const starts = [...new Set(good.flatMap(({ said }) => said.startsAt?.getTime() ?? []))];
  const open = await findOpenTwins(db, employerId, starts, now);
  const idByKey = new Map(open.map((ad) => [twinKey(ad), ad.id]));
  const rowByKey = new Map<string, number>();
  const fresh: GoodRow[] = [];
  const conflicts: Schemas['JobImportConflict'][] = [];
  for (const each of good) {
    const { row } = each;
    const key = twinKey(each.said);
    const jobId = idByKey.get(key);
    const otherRow = rowByKey.get(key);
    if (jobId !== undefined) conflicts.push({ row, kind: 'same_as_open', otherRow: null, jobId });
    else if (otherRow !== undefined) conflicts.push({ row, kind: 'same_in_file', otherRow, jobId: null });
    else {
      rowByKey.set(key, row);
      fresh.push(each);
    }
  }
  return { fresh, conflicts };
}

/** The next ads are sealed while the database writes the last ones. */
async function submitAll(call: ImportCall, employer: Employer, rows: readonly GoodRow[]): Promise<void> {
  const quality = qualityOf(call.person, employer.id, [employer.region]);
  let writing = Promise.resolve();
  for (let at = 0; at < rows.length; at += adsAtOnce) {
    const batch = rows.slice(at, at + adsAtOnce);
    const [ads] = await Promise.all([
      Promise.all(batch.map((row) => newAd(call, employer.id, row))),
      writing,
    ]);
    writing = addAds(call, ads, quality);
  }
  await writing;
}

const submitted = move(begun, 'submit') ?? begun;

async function newAd(
  { now, random, secrets }: ImportCall,
  employerId: string,
  { said, contact }: GoodRow,
): Promise<NewAd> {
  const id = newId('job', now, random);
  return {
    ...said,
    ...submitted,
    id,
    employerId,
    needed: said.headcount,
    contactSealed: await sealContact(secrets, 'jobs', id, contact),
    createdAt: now,
    changedAt: now,
    submittedAt: now,
    waitingSince: now,
  };
}
