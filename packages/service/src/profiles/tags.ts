import type { Profile } from '@yizhan/profiles';
import { tagOf } from '../tag.ts';

/** Changes with every value of the profile, its own or inherited. */
export const contentTag = (profile: Profile): string => tagOf([JSON.stringify(profile)]);

const tags = new Map<string, string>();

/** Reckoned once for each lineage, which decides all of the content while this release runs. */
export function profileTag(profile: Profile): string {
  const lineage = profile.lineage.map(({ id, version }) => `${id} ${version}`).join('\n');
  const tag = tags.get(lineage) ?? contentTag(profile);
  tags.set(lineage, tag);
  return tag;
}
