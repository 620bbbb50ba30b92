import { resolve, resolveForRegion, type Profile } from '@yizhan/profiles';
import { regionAbove } from '@yizhan/profiles/regions';
import type { HandlersOf, Reply } from '../call.ts';
import { notFound, refuseField } from '../refusal.ts';
import { findRegion } from '../regions/regions.ts';
import { shanghaiDay } from '../time.ts';
import { profileTag } from './tags.ts';

export const profiles: HandlersOf<'profiles'> = {
  async get({ params, now }) {
    return answer(resolve(params.profileId, params.asOf ?? shanghaiDay(now), params.version));
  },

  async forRegion({ params, now }) {
    const { regionCode, asOf = shanghaiDay(now) } = params;
    // Counties outside the five places are in no list here, and stand under their city all the same.
    const isKnown = findRegion(regionCode) !== undefined || regionAbove(regionCode) !== null;
    if (!isKnown) throw refuseField('/regionCode', 'region_unknown', { code: regionCode });
    return answer(resolveForRegion(regionCode, asOf));
  },
};

function answer(profile: Profile | undefined): Reply<'profiles.get'> {
  if (!profile) throw notFound();
  return { body: profile, tag: profileTag(profile), sharedSeconds: 3600 };
}
