import { resolve, resolveForRegion, type Profile } from '@yizhan/profiles';
import { regionAbove } from '@yizhan/profiles/regions';
import { shanghaiDate } from '@yizhan/rules/dates';
import type { HandlersOf, Reply } from '../call.ts';
import { notFound, refuseField } from '../refusal.ts';
import { findRegion } from '../regions/regions.ts';
import { profileTag } from './tags.ts';

export const profiles: HandlersOf<'profiles'> = {
  async get({ params, now }) {
    return answer(resolve(params.profileId, params.asOf ?? today(now), params.version));
  },

  async forRegion({ params, now }) {
    const { regionCode, asOf = today(now) } = params;
    // Counties outside the five places are in no list here, and stand under their city all the same.
    const isKnown = findRegion(regionCode) !== undefined || regionAbove(regionCode) !== null;
    if (!isKnown) throw refuseField('/regionCode', 'region_unknown', { code: regionCode });
    return answer(resolveForRegion(regionCode, asOf));
  },
};

const today = (now: Date): string => shanghaiDate(now.toISOString()) ?? '';

function answer(profile: Profile | undefined): Reply<'profiles.get'> {
  if (!profile) throw notFound();
  return { body: profile, tag: profileTag(profile), sharedSeconds: 3600 };
}
