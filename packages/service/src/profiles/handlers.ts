import { resolve, resolveForRegion, type Profile } from '@yizhan/profiles';
import { shanghaiDate } from '@yizhan/rules/dates';
import type { HandlersOf, Reply } from '../call.ts';
import { notFound, refuseField } from '../refusal.ts';
import { findRegion } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';

export const profiles: HandlersOf<'profiles'> = {
  async get({ params, now }) {
    return answer(resolve(params.profileId, params.asOf ?? today(now), params.version));
  },

  async forRegion({ params, now }) {
    const { regionCode, asOf = today(now) } = params;
    if (!findRegion(regionCode)) throw refuseField('/regionCode', 'region_unknown', { code: regionCode });
    return answer(resolveForRegion(regionCode, asOf));
  },
};

const today = (now: Date): string => shanghaiDate(now.toISOString()) ?? '';

/** A profile changes only with a version of its own or of one that it inherits. */
function answer(profile: Profile | undefined): Reply<'profiles.get'> {
  if (!profile) throw notFound();
  const tag = tagOf(profile.lineage.flatMap(({ id, version }) => [id, version]));
  return { body: profile, tag, sharedSeconds: 3600 };
}
