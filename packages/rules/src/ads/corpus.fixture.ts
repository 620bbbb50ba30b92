/** Measures the checker against the labelled ads of `test/ads`. */
import { glob, readFile } from 'node:fs/promises';
import type { Ad, AdCode, AdRules, Finding } from './ad.ts';
import { checkAd } from './check.ts';
import { adWords } from './data/index.ts';

export interface LabelledAd {
  readonly id: string;
  readonly note: string;
  readonly ad: Ad;
  readonly context?: { readonly minHourlyFen?: number };
  readonly nearMiss?: readonly AdCode[];
  readonly expect: readonly Label[];
}

interface Label {
  readonly code: AdCode;
  readonly field?: string;
  readonly quote?: string;
}

export const adRules: AdRules = {
  mandatoryFields: ['employer', 'headcount', 'requirements', 'duties', 'workplace', 'pay', 'valid_until'].map(
    (id) => ({ id }),
  ),
  minimumHourlyWages: [],
  partTimeSettlementDays: { value: 15 },
  minimumAge: { value: 16 },
  repostSource: {},
  words: adWords,
};

/** @param half name of a folder of `test/ads` */
export async function readCorpus(half: string): Promise<LabelledAd[]> {
  const folder = new URL(`../../test/ads/${half}/`, import.meta.url);
  const ads: LabelledAd[] = [];
  for await (const name of glob('*.json', { cwd: folder }))
    ads.push(...(JSON.parse(await readFile(new URL(name, folder), 'utf8')) as LabelledAd[]));
  return ads;
}

export function rulesFor({ ad, context }: LabelledAd): AdRules {
  if (context?.minHourlyFen === undefined) return adRules;
  const wage = {
    region: ad.regionCode,
    amountFen: context.minHourlyFen,
    validFrom: '2020-01-01',
    validTo: null,
  };
  return { ...adRules, minimumHourlyWages: [wage] };
}

export interface Score {
  readonly code: AdCode;
  readonly labels: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** Ids of ads with a label that was not found, and with a finding that has no label. */
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

/** One verdict a code and ad, for missing fields one a field; words count as found where the quotes overlap. */
export function measure(corpus: readonly LabelledAd[]): Score[] {
  const tallies = new Map<AdCode, { labels: number; hits: number; missed: string[]; false: string[] }>();
  const tally = (code: AdCode): { labels: number; hits: number; missed: string[]; false: string[] } => {
    const known = tallies.get(code) ?? { labels: 0, hits: 0, missed: [], false: [] };
    tallies.set(code, known);
    return known;
  };
  for (const labelled of corpus) {
    const findings = checkAd(labelled.ad, rulesFor(labelled));
    const matched = new Set<string>();
    for (const label of labelled.expect) {
      const count = tally(label.code);
      count.labels++;
      if (findings.some((finding) => matches(finding, label, labelled.ad))) {
        count.hits++;
        matched.add(verdict(label));
      } else count.missed.push(labelled.id);
    }
    const verdicts = new Map(findings.map((finding) => [verdict(asLabel(finding)), finding.code]));
    for (const [name, code] of verdicts)
      if (!matched.has(name) && code !== 'over_age_agreement') tally(code).false.push(labelled.id);
  }
  return [...tallies].map(([code, { labels, hits, missed, false: wrong }]) => ({
    code,
    labels,
    found: hits + wrong.length,
    precision: hits + wrong.length === 0 ? 1 : hits / (hits + wrong.length),
    recall: labels === 0 ? 1 : hits / labels,
    missed,
    false: wrong,
  }));
}

const asLabel = ({ code, field }: Finding): { code: Finding['code']; field: string } => ({
  code,
  field: field.slice(1),
});
const verdict = ({ code, field }: { code: Finding['code']; field?: string }): string =>
  code === 'missing_field' ? `${code} ${field ?? ''}` : code;

function matches(finding: Finding, label: Label, ad: Ad): boolean {
  if (verdict(asLabel(finding)) !== verdict(label)) return false;
  const { quote, start, end } = finding;
  if (label.quote === undefined || quote === undefined || start === undefined || end === undefined)
    return true;
  const text = ad[finding.field.slice(1) as 'title' | 'content' | 'conditions'] ?? '';
  for (let at = text.indexOf(label.quote); at >= 0; at = text.indexOf(label.quote, at + 1))
    if (start < at + label.quote.length && at < end) return true;
  return false;
}
