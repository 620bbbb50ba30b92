/** A division with the days between which its code holds. */
export interface RegionRecord {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county' | 'town';
  /** A functional area governs itself and is no division by GB/T 2260. */
  readonly kind: 'statutory' | 'functional';
  /** Whose list the code is from: the national one, the Bureau of Statistics', or this project's. */
  readonly codedBy: 'gb2260' | 'nbs' | 'project';
  /** Null for a province. */
  readonly parentCode: string | null;
  /** First day; null where the list does not say. */
  readonly validFrom: string | null;
  /** Last day; null while the code holds. */
  readonly validTo: string | null;
}
