import type { FieldFault, Schemas } from '@yizhan/contract';
import { resolveForRegion } from '@yizhan/profiles';
import { checkAd, type AdCode, type AdRules } from '@yizhan/rules/ads';
import type { Contact } from '../employers/contact.ts';
import { Refusal } from '../refusal.ts';
import { shanghaiDay } from '../time.ts';
import { missingIn, saidBy, type Said } from './fields.ts';
import { checkedAd, loadWords } from './findings.ts';
import type { ImportRow } from './import-rows.ts';

/** What rows are judged by. */
export interface Judging {
  readonly now: Date;
  readonly employer: { readonly region: string; readonly name: string };
  readonly stations: ReadonlySet<string>;
  readonly rules: (region: string) => AdRules | null;
}

export interface Judged {
  /** Undefined where nothing of the row can be read. */
  readonly said: Said | undefined;
  readonly contact: Contact;
  readonly found: readonly FieldFault[];
}

const nobody: Contact = { name: null, phone: null };

/**
 * Words that must never appear stop a row, because nobody looks at each ad of a file; milder findings are the clerk's to
 * weigh, who is shown them as with every ad.
 */
export function judgeRow({ input, faults }: ImportRow, { now, employer, stations, rules }: Judging): Judged {
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
  const findings = adRules ? checkAd(checkedAd(said, employer.name, now), adRules) : [];
  for (const { code, severity, field, advice, params } of findings) {
    if (code !== 'missing_field' && severity !== 'refuse') continue;
    add({ pointer: field, code: advice, ...(params && { params }) });
  }
  for (const pointer of missingIn(said, contact)) add({ pointer, code: 'required' });
  if (said.validUntil !== null && said.validUntil <= now) {
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

/** Ads of a file lie in few places: each one's rules are put together once. */
export async function rulesByRegion(now: Date): Promise<Judging['rules']> {
  const all = await loadWords();
  const words = { ...all, rules: all.rules.filter(({ code }) => stopping.includes(code)) };
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
