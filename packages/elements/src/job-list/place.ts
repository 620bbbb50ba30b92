import type { Schemas } from '@yizhan/contract';
import type { JobSummary } from './job-row.ts';

/**
 * Name of the place whose jobs are shown, from what is at hand: the site's own region, a job in the region that was
 * asked for, or the region above it as the job's full name gives it. Undefined where nothing tells.
 */
export function placeOf(
  region: string,
  site: Schemas['Site'] | undefined,
  jobs: readonly JobSummary[],
): string | undefined {
  if (site?.region && (region === '' || region === site.region.code)) return site.region.name;
  const regions = jobs.map(({ place }) => place.region);
  const itself = regions.find(({ code }) => code === region);
  if (itself) return itself.name;
  const child = regions.find(
    ({ parentCode, name, fullName }) => parentCode === region && fullName.endsWith(name),
  );
  return child?.fullName.slice(0, -child.name.length).replace(/^.+?(省|自治区)(?=.)/, '');
}
