import { emptySections, type Profile, type SectionName, type Source } from '../layer.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every source within a value, with the path that leads to it. */
function* sourcesIn(value: unknown, path: string): Generator<[path: string, source: Source]> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      const name: unknown = isObject(entry) ? (entry.id ?? index) : index;
      yield* sourcesIn(entry, `${path}.${String(name)}`);
    }
  } else if (isObject(value)) {
    if (isObject(value.source)) yield [path, value.source as unknown as Source];
    for (const [name, entry] of Object.entries(value)) {
      if (name !== 'source') yield* sourcesIn(entry, `${path}.${name}`);
    }
  }
}

/** These bases say that the text alone does not carry the value, so somebody has to say why. */
const needsNote: readonly string[] = ['interpreted', 'inferred', 'proposed'];

function faultOf(profile: Profile, { document, clause, basis, note }: Source): string | undefined {
  if (!profile.documents.some(({ id }) => id === document))
    return `cites ${document}, which is no document of it`;
  if (clause.trim() === '') return 'cites no clause';
  return needsNote.includes(basis) && !note && document !== 'project'
    ? `is ${basis} and does not say why`
    : undefined;
}

/** Rules without a source, and sources that lead nowhere. */
export function sourceFaults(profile: Profile): string[] {
  const faults: string[] = [];
  for (const name of Object.keys(emptySections)) {
    const section: unknown = profile[name as SectionName];
    const rules: unknown[] = Array.isArray(section) ? section : section === null ? [] : [section];
    for (const rule of rules) {
      if (!isObject(rule) || !isObject(rule.source)) faults.push(`${name}: a rule without a source`);
    }
    for (const [path, source] of sourcesIn(section, name)) {
      const fault = faultOf(profile, source);
      if (fault) faults.push(`${path} ${fault}`);
    }
  }
  return faults;
}
