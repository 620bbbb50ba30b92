import type { Schemas } from '@yizhan/contract';

export type Profile = Schemas['Profile'];
export type Source = Schemas['Source'];
export type ProfileItem = Schemas['ProfileItem'];

type Head =
  'id' | 'name' | 'region' | 'version' | 'status' | 'effectiveFrom' | 'effectiveTo' | 'lineage' | 'documents';

/** What a profile says: lists of rules with ids, and single rules that may be null. */
export type Sections = Omit<Profile, Head>;
export type SectionName = keyof Sections;

type Section<K extends SectionName> = NonNullable<Sections[K]>;
/** A list is overridden rule by rule, a single rule field by field. */
type Override<K extends SectionName> =
  Section<K> extends readonly unknown[] ? Section<K> : Partial<Section<K>>;

/**
 * One version of one jurisdiction's own rules, without what it inherits. `adds` may only bring what no profile
 * above has; to change an inherited rule a layer says so in `overrides`.
 */
export interface ProfileLayer extends Pick<Profile, Exclude<Head, 'lineage'>> {
  /** Id of the profile above; null for the national base. */
  readonly extends: string | null;
  readonly adds: { readonly [K in SectionName]?: Section<K> };
  readonly overrides?: { readonly [K in SectionName]?: Override<K> };
}

/** The answer to a document that says nothing. */
export const emptySections: Sections = {
  served: null,
  facilityTypes: [],
  venues: [],
  naming: [],
  plaques: [],
  openingHours: [],
  disclosures: [],
  flows: [],
  roles: [],
  operatingModes: [],
  operatorConditions: [],
  staff: [],
  regulations: [],
  prohibitions: [],
  platforms: [],
  channels: [],
  demandSources: [],
  jobKinds: [],
  recognition: [],
  scoringTables: [],
  assessments: [],
  rectifications: [],
  sanctions: [],
  kpis: [],
  ledger: null,
  push: null,
  statistics: [],
  reports: [],
  registers: [],
  targets: [],
  subsidies: [],
  fees: [],
  hardship: null,
  personalFields: [],
  agreements: [],
  trainingKinds: [],
  complaints: null,
  ads: null,
  forms: [],
  filings: [],
  languages: [],
  functionalAreas: [],
  retired: [],
};
