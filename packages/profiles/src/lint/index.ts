/** What is wrong with the data of a profile, and what its documents leave open. */
import { emptySections, type Profile, type ProfileLayer, type SectionName, type Sections } from '../layer.ts';
import { layers } from '../layers.ts';
import { referenceFaults } from './references.ts';
import { sourceFaults } from './sources.ts';
import { mergeFaults } from '../merge.ts';
import { resolve } from '../resolve.ts';

export interface LintReport {
  readonly id: string;
  readonly version: string;
  /** Sections that neither the profile nor one above it fills, as of the last day that was looked at. */
  readonly unset: readonly string[];
  /** Mistakes in the data. */
  readonly faults: readonly string[];
}

/** A resolved profile changes only on days on which some layer begins. */
function daysOf(layer: ProfileLayer, all: readonly ProfileLayer[]): string[] {
  const starts = all.map(({ effectiveFrom }) => effectiveFrom).filter((day) => day !== null);
  const [from, to] = [layer.effectiveFrom ?? '', layer.effectiveTo ?? '9999-12-31'];
  return [...new Set(starts)].filter((day) => from <= day && day <= to).sort();
}

const isUnset = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

function unsetOf(profile: Profile): string[] {
  const names = Object.keys(emptySections).filter((name) => isUnset(profile[name as SectionName]));
  return profile.ads?.minimumHourlyWages.length === 0 ? [...names, 'ads.minimumHourlyWages'] : names;
}

function tableFaults({ scoringTables }: Sections): string[] {
  const sum = (points: readonly number[]): number => points.reduce((total, value) => total + value, 0);
  return scoringTables
    .filter((table) => table.complete)
    .flatMap((table) => {
      const faults = table.groups
        .filter(
          ({ id, max }) =>
            max !== sum(table.items.filter((line) => line.group === id).map((line) => line.max)),
        )
        .map(({ id }) => `scoringTables.${table.id}: items of ${id} do not add up`);
      const total = sum(table.groups.map(({ max }) => max));
      return total === table.max ? faults : [...faults, `scoringTables.${table.id}: groups do not add up`];
    });
}

function overlapFaults(layer: ProfileLayer, all: readonly ProfileLayer[]): string[] {
  if (layer.effectiveFrom === null) return [];
  const from = layer.effectiveFrom;
  return all
    .filter((other) => other !== layer && other.id === layer.id && other.effectiveFrom !== null)
    .filter((other) => (other.effectiveFrom ?? '') <= from && from <= (other.effectiveTo ?? '9999-12-31'))
    .map((other) => `begins while version ${other.version} is in force`);
}

function lintLayer(layer: ProfileLayer, all: readonly ProfileLayer[]): LintReport {
  const faults = new Set(overlapFaults(layer, all));
  let unset: string[] = [];
  for (const day of daysOf(layer, all)) {
    const profile = resolve(layer.id, day, layer.version, all);
    const above = layer.extends === null ? emptySections : resolve(layer.extends, day, undefined, all);
    if (!profile || !above) {
      faults.add(`nothing above it in force on ${day}`);
      continue;
    }
    unset = unsetOf(profile);
    for (const fault of [
      ...mergeFaults(above, layer),
      ...sourceFaults(profile),
      ...referenceFaults(profile),
      ...tableFaults(profile),
    ]) {
      faults.add(fault);
    }
  }
  return { id: layer.id, version: layer.version, unset, faults: [...faults] };
}

/** One report for each version of each profile. */
export const lintLayers = (all: readonly ProfileLayer[] = layers): LintReport[] =>
  all.map((layer) => lintLayer(layer, all));
