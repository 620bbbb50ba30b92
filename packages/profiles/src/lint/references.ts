import type { Profile } from '../layer.ts';
import { regionByCode } from '../regions/index.ts';

type Names = ReadonlySet<string>;
interface Rule {
  readonly id: string;
}

const idsOf = (rules: readonly Rule[]): Names => new Set(rules.map(({ id }) => id));

/** Every name that a rule calls another rule by, with the names that exist. */
function references(profile: Profile): [where: string, name: string | null, known: Names][] {
  const types = idsOf(profile.facilityTypes);
  const roles = idsOf(profile.roles);
  const modes = idsOf(profile.operatingModes);
  const forms = idsOf(profile.forms);
  const tables = idsOf(profile.scoringTables);
  const tiers = idsOf(profile.hardship?.tiers ?? []);
  const found: [string, string | null, Names][] = [];
  const all = (where: string, names: readonly (string | null)[], known: Names): void => {
    for (const name of names) found.push([where, name, known]);
  };
  const speakingOfTypes = {
    venues: profile.venues,
    naming: profile.naming,
    plaques: profile.plaques,
    openingHours: profile.openingHours,
    disclosures: profile.disclosures,
    flows: profile.flows,
    operatingModes: profile.operatingModes,
    assessments: profile.assessments,
    rectifications: profile.rectifications,
    sanctions: profile.sanctions,
    kpis: profile.kpis,
    registers: profile.registers,
    subsidies: profile.subsidies,
    personalFields: profile.personalFields,
    forms: profile.forms,
  };
  for (const [where, rules] of Object.entries(speakingOfTypes)) {
    for (const rule of rules) all(`${where}.${rule.id}`, rule.facilityTypes, types);
  }
  all(
    'facilityTypes',
    profile.facilityTypes.map(({ parent }) => parent),
    types,
  );
  all(
    'targets',
    profile.targets.map(({ facilityType }) => facilityType),
    types,
  );
  all(
    'scoringTables',
    profile.scoringTables.map(({ facilityType }) => facilityType),
    types,
  );
  all('push', profile.push ? [profile.push.from, profile.push.to] : [], types);
  all(
    'operatingModes',
    profile.operatingModes.map(({ supervisor }) => supervisor),
    roles,
  );
  all(
    'assessments',
    profile.assessments.map(({ assessor }) => assessor),
    roles,
  );
  all(
    'assessments',
    profile.assessments.map(({ scoringTable }) => scoringTable),
    tables,
  );
  all(
    'rectifications',
    profile.rectifications.map(({ exitFiledWith }) => exitFiledWith),
    roles,
  );
  all(
    'subsidies',
    profile.subsidies.map(({ payer }) => payer),
    roles,
  );
  all(
    'subsidies',
    profile.subsidies.flatMap(({ exclusiveModes }) => exclusiveModes),
    modes,
  );
  all(
    'operatorConditions',
    profile.operatorConditions.flatMap((condition) => condition.modes),
    modes,
  );
  for (const rule of profile.recognition) {
    const where = `recognition.${rule.id}`;
    all(where, [rule.facilityType], types);
    all(where, rule.modes, modes);
    all(
      where,
      rule.steps.flatMap(({ actor, to }) => [actor, to]),
      roles,
    );
    all(
      where,
      rule.documents.map(({ form }) => form),
      forms,
    );
    all(where, [rule.scoringTable], tables);
  }
  for (const filing of profile.filings) {
    all(`filings.${filing.id}`, [filing.form], forms);
    all(`filings.${filing.id}`, [filing.by, filing.to], roles);
  }
  for (const form of profile.forms) {
    all(
      `forms.${form.id}`,
      form.fields.map(({ requiredWith }) => requiredWith),
      idsOf(form.fields),
    );
  }
  for (const table of profile.scoringTables) {
    all(
      `scoringTables.${table.id}`,
      table.items.map(({ group }) => group),
      idsOf(table.groups),
    );
  }
  all('hardship.categories', profile.hardship?.categories.map(({ tier }) => tier) ?? [], tiers);
  return found;
}

function* listsIn(value: unknown, path: string): Generator<[path: string, ids: string[]]> {
  if (Array.isArray(value)) {
    const ids = value
      .map((entry: unknown) => (entry as Partial<Rule> | null)?.id)
      .filter((id) => id !== undefined);
    if (ids.length) yield [path, ids];
  }
  if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) yield* listsIn(entry, `${path}.${name}`);
  }
}

/** Names that no rule bears, names borne twice, and codes that are in no list of regions. */
export function referenceFaults(profile: Profile): string[] {
  const dangling = references(profile)
    .filter(([, name, known]) => name !== null && !known.has(name))
    .map(([where, name]) => `${where} names ${name}, which does not exist`);
  const twice = [...listsIn(profile, profile.id)]
    .filter(([path, ids]) => !path.endsWith('.lineage') && new Set(ids).size < ids.length)
    .map(([path]) => `${path} has an id twice`);
  const codes = [
    ...profile.functionalAreas.map(({ code }) => code),
    ...(profile.region ? [profile.region] : []),
  ];
  const unknown = codes.filter((code) => !regionByCode(code)).map((code) => `region ${code} is in no list`);
  return [...dangling, ...twice, ...unknown];
}
