import type { ProfileLayer, SectionName, Sections } from './layer.ts';

interface Rule {
  readonly id: string;
}
/** What a section holds, seen without knowing which: a list of rules, one rule, or nothing. */
type Value = readonly Rule[] | object | null;

const isList = (value: Value | undefined): value is readonly Rule[] => Array.isArray(value);

function mergeList(inherited: readonly Rule[], own: readonly Rule[]): Rule[] {
  const replaced = inherited.map((rule) => own.find(({ id }) => id === rule.id) ?? rule);
  return [...replaced, ...own.filter(({ id }) => !inherited.some((rule) => rule.id === id))];
}

/** A list by the ids of its rules, a single rule by its fields. */
function mergeValue(inherited: Value, own: Value | undefined): Value {
  if (own === undefined || own === null) return inherited;
  if (isList(own)) return mergeList(isList(inherited) ? inherited : [], own);
  return inherited === null ? own : { ...inherited, ...own };
}

const valuesOf = (sections: Partial<Record<SectionName, Value>>): Partial<Record<SectionName, Value>> =>
  sections;

/** The inherited sections with what a layer adds and overrides. */
export function mergeSections(inherited: Sections, layer: ProfileLayer): Sections {
  const merged: Partial<Record<SectionName, Value>> = { ...inherited };
  const [adds, overrides] = [valuesOf(layer.adds), valuesOf(layer.overrides ?? {})];
  for (const [name, value] of Object.entries(valuesOf(inherited))) {
    const section = name as SectionName;
    merged[section] = mergeValue(mergeValue(value, adds[section]), overrides[section]);
  }
  return merged as Sections;
}

/**
 * What a layer does to inherited rules without saying so: an addition that meets an inherited rule, an override
 * that meets none. Each is a mistake in the data.
 */
export function mergeFaults(inherited: Sections, layer: ProfileLayer): string[] {
  const above = valuesOf(inherited);
  const faults: string[] = [];
  const check = (part: 'adds' | 'overrides', isFault: (present: boolean) => boolean): void => {
    for (const [name, value] of Object.entries(valuesOf(layer[part] ?? {}))) {
      const present = above[name as SectionName] ?? null;
      const ids = isList(value) ? value.map(({ id }) => id) : [''];
      for (const id of ids) {
        const found = isList(present) ? present.some((rule) => rule.id === id) : present !== null;
        if (isFault(found)) faults.push(`${part}.${name}${id && `.${id}`}`);
      }
    }
  };
  check('adds', (present) => present);
  check('overrides', (present) => !present);
  return faults;
}
