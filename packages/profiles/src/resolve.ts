import { isDate } from '@yizhan/rules/dates';
import { layers } from './layers.ts';
import { emptySections, type Profile, type ProfileLayer, type Sections } from './layer.ts';
import { mergeSections } from './merge.ts';
import { regionAbove } from './regions/index.ts';

const covers = (layer: ProfileLayer, asOf: string): boolean =>
  layer.effectiveFrom !== null &&
  layer.effectiveFrom <= asOf &&
  (layer.effectiveTo === null || asOf <= layer.effectiveTo);

/** The version in force on that day; a draft only where the place has no version in force. */
function chooseLayer(
  all: readonly ProfileLayer[],
  id: string,
  asOf: string,
  version: string | undefined,
): ProfileLayer | undefined {
  const own = all.filter((layer) => layer.id === id);
  if (version !== undefined) return own.find((layer) => layer.version === version);
  return (
    own.find((layer) => layer.status === 'in_force' && covers(layer, asOf)) ??
    own.find((layer) => layer.status === 'draft')
  );
}

/** The layers that a profile is made of, from the national base down. */
function chain(
  all: readonly ProfileLayer[],
  id: string,
  asOf: string,
  version: string | undefined,
): ProfileLayer[] | undefined {
  const layer = chooseLayer(all, id, asOf, version);
  if (!layer) return undefined;
  if (layer.extends === null) return [layer];
  const above = chain(all, layer.extends, asOf, undefined);
  return above && [...above, layer];
}

/**
 * A profile with everything it inherits.
 *
 * @param asOf day (`2026-10-08`) by which versions are chosen, here and above.
 * @param version that version of the profile itself instead of the one in force; what it inherits still goes by `asOf`.
 * @param all the layers to choose from; the built-in ones unless a place brings its own.
 * @returns undefined where there is no such day, profile or version, or none in force.
 */
export function resolve(
  id: string,
  asOf: string,
  version?: string,
  all: readonly ProfileLayer[] = layers,
): Profile | undefined {
  const parts = isDate(asOf) ? chain(all, id, asOf, version) : undefined;
  const own = parts?.at(-1);
  if (!parts || !own) return undefined;
  const sections = parts.reduce<Sections>(mergeSections, emptySections);
  return {
    id: own.id,
    name: own.name,
    region: own.region,
    version: own.version,
    status: own.status,
    effectiveFrom: own.effectiveFrom,
    effectiveTo: own.effectiveTo,
    lineage: parts.map((layer) => ({ id: layer.id, version: layer.version })),
    documents: parts.flatMap((layer) => layer.documents),
    ...sections,
  };
}

/**
 * The profile that holds in a region on that day: its own, or that of the nearest region above it, or the national
 * base. Undefined only where not even the base was in force.
 */
export function resolveForRegion(
  region: string,
  asOf: string,
  all: readonly ProfileLayer[] = layers,
): Profile | undefined {
  for (let code: string | null = region; code !== null; code = regionAbove(code)) {
    const here = code;
    const id = all.find((layer) => layer.region === here)?.id;
    const profile = id === undefined ? undefined : resolve(id, asOf, undefined, all);
    if (profile) return profile;
  }
  return resolve('cn', asOf, undefined, all);
}
