import type { Ad, AdRules, Finding, Severity } from './ad.ts';
import { missingFields, saysNothing } from './fields.ts';
import { hourlyPay } from './pay.ts';
import { plain, type Plain } from './plain.ts';
import { payCycle } from './settlement.ts';
import { without, type WordRule } from './words.ts';

/** Everything else has to be reworded or filled in before it can appear. */
const SEVERITY: Partial<Record<Finding['code'], Severity>> = {
  fee_forbidden: 'refuse',
  id_withheld: 'refuse',
  under_16: 'refuse',
  minor_restricted: 'refuse',
  age_limit: 'advise',
  over_age_agreement: 'advise',
};
const ADULT = 18;

/** A finding before its words are looked up in the ad. */
interface Hit {
  readonly code: Finding['code'];
  /** Where they stand in the searchable text; nothing if it rests on no words, but on a field. */
  readonly at?: readonly [start: number, end: number] | undefined;
  readonly field?: string;
  readonly advice?: string;
  readonly params?: Finding['params'];
}

/**
 * What a job ad must not say, leaves out or promises. Pure: the same ad and rules give the same findings. It never
 * throws, whatever the fields hold.
 */
export function checkAd(ad: Ad, rules: AdRules): Finding[] {
  const { text, locate } = plain(ad, rules.words.rewritings);
  const hits = [
    ...missingFields(ad, rules).map(([id, field]): Hit => ({
      code: 'missing_field',
      field,
      advice: `missing_${id}`,
      params: { field: id },
    })),
    ...rules.words.rules.flatMap((rule) => search(rule, ad, text)),
    ...ages(ad, rules, text),
    ...pay(ad, rules, text),
    ...settlement(ad, rules, text),
    ...source(ad, rules, text),
  ];
  return apart(hits).map((hit) => finding(hit, ad, rules, locate));
}

/** Work in the ad that nobody under 18 may be given, whoever the ad is open to. */
export function restrictedWork(ad: Ad, rules: AdRules): Finding[] {
  const { text, locate } = plain(ad, rules.words.rewritings);
  return search(rules.words.restrictedWork, ad, text).map((hit) => finding(hit, ad, rules, locate));
}

function search({ code, lawful, find, unless }: WordRule, { regionCode }: Ad, text: string): Hit[] {
  // Most ads hold nothing to judge: what would make it lawful need not be looked for.
  if (!find(text)[0] || unless?.(text)[0]) return [];
  return find(without(text, lawful, regionCode)).map(({ 0: words, index }) => ({
    code,
    at: [index, index + words.length],
  }));
}

function ages(ad: Ad, { minimumAge, words }: AdRules, text: string): Hit[] {
  const hits: Hit[] = [];
  const minimum = minimumAge.value;
  if (Number(ad.maxAge) > 0) hits.push({ code: 'age_limit', field: 'maxAge' });
  const from = Number(ad.minAge);
  if (from > 0 && from < minimum)
    hits.push({ code: 'under_16', field: 'minAge', params: { age: from, minimum } });
  const [opened] = search(words.opensToMinors, ad, text);
  if (!opened && !(from >= minimum && from < ADULT)) return hits;
  const [work, ...others] = search(words.restrictedWork, ad, text);
  if (!work) return hits;
  // Either the work or the age has to be changed: both are shown.
  const params = { word: text.slice(...(work.at ?? [])) };
  return [...hits, ...[work, ...others, ...(opened ? [opened] : [])].map((hit) => ({ ...hit, params }))];
}

function pay(ad: Ad, { minimumHourlyWages, words }: AdRules, text: string): Hit[] {
  const { regionCode, startsOn } = ad;
  const row = minimumHourlyWages.find(
    ({ region, validFrom, validTo }) =>
      String(regionCode).startsWith(region.replace(/(?:00){1,2}$/, '')) &&
      validFrom <= startsOn &&
      startsOn <= (validTo ?? startsOn),
  );
  const hourly = row && hourlyPay(ad, text, words.amounts);
  if (!hourly || hourly.fen >= row.amountFen) return [];
  const params = { yuan: Math.round(hourly.fen) / 100, minimumYuan: row.amountFen / 100 };
  return [{ code: 'below_min_wage', field: 'pay', at: hourly.at, params }];
}

function settlement(ad: Ad, { partTimeSettlementDays, words }: AdRules, text: string): Hit[] {
  const maximum = partTimeSettlementDays.value;
  const cycle = ad.employment === 'part_time' ? payCycle(ad, text, words) : undefined;
  if (!cycle || cycle.days <= maximum) return [];
  return [
    { code: 'settlement_gt_15d', field: 'settlement', at: cycle.at, params: { days: cycle.days, maximum } },
  ];
}

/** The source may be named nowhere but in its field: that is what readers of the ad are shown. */
function source(ad: Ad, { repostSource, words }: AdRules, text: string): Hit[] {
  if (repostSource === null || !saysNothing(ad, 'source', words)) return [];
  const admitted = search(words.forwarded, ad, text);
  return admitted.length === 0 && ad.isRepost === true
    ? [{ code: 'source_required', field: 'source' }]
    : admitted;
}

/** Several phrases may find the same words: the longest stands for all. */
function apart(hits: readonly Hit[]): Hit[] {
  const length = ({ at: [start, end] = [0, 0] }: Hit): number => end - start;
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => length(b) - length(a))) {
    const [start, end] = hit.at ?? [0, 0];
    if (!kept.some(({ code, at }) => code === hit.code && at && at[0] < end && start < at[1])) kept.push(hit);
  }
  return hits.filter((hit) => kept.includes(hit));
}

export function finding(hit: Hit, ad: Ad, { minimumAge, words }: AdRules, locate?: Plain['locate']): Finding {
  const { code, at, field, advice, params } = hit;
  const place = at && locate?.(...at);
  const quote = place && String(ad[place.field]).slice(place.start, place.end);
  const severity = SEVERITY[code] ?? 'change';
  const figures =
    code === 'under_16'
      ? { minimum: minimumAge.value, ...params }
      : code === 'minor_restricted'
        ? { word: quote ?? '', clause: words.minorsClause, ...params }
        : params;
  return {
    code,
    severity,
    field: `/${place?.field ?? field}`,
    ...(place && quote !== undefined && { quote, start: place.start, end: place.end }),
    advice: advice ?? (severity === 'refuse' ? `ad_${code}` : code),
    ...(figures && { params: figures }),
  };
}
