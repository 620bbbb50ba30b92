/** So many times in so many seconds. */
export interface Limit {
  readonly name: string;
  readonly amount: number;
  readonly seconds: number;
}

const limit = (name: string, amount: number, seconds: number): Limit => ({ name, amount, seconds });

/** Counted over all processes together. */
export const standardLimits = {
  /** A whole county may sit behind one address. */
  readsPerAddress: limit('reads per address', 3_000, 10),
  readsPerSite: limit('reads per site', 60_000, 10),
  writesPerAddress: limit('writes per address', 300, 60),
  codesPerPhone: limit('codes per phone', 5, 3_600),
  codesPerAddress: limit('codes per address', 30, 3_600),
  codesPerSite: limit('codes per site', 1_000, 3_600),
  signInsPerAddress: limit('sign-ins per address', 60, 600),
  /** A village shares an address; whoever collects numbers asks for hundreds. */
  contactsPerAddress: limit('contacts per address', 60, 600),
  contactsPerSite: limit('contacts per site', 3_000, 600),
  reportsPerAddress: limit('reports per address', 30, 3_600),
  /** Of people without an account; a station's address stands for all who apply there. */
  applicationsPerPhone: limit('applications per phone', 10, 3_600),
  applicationsPerAddress: limit('applications per address', 60, 3_600),
};

export type Limits = { readonly [Name in keyof typeof standardLimits]: Limit };

/** As good as none, for tests and measurements that come from one address. */
export const noLimits: Limits = Object.fromEntries(
  Object.entries(standardLimits).map(([key, value]) => [key, { ...value, amount: 1_000_000_000 }]),
) as { [Name in keyof Limits]: Limit };
