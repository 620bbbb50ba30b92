import type { HandlersOf } from '../call.ts';
import { regionOf } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';

export const sites: HandlersOf<'sites'> = {
  async current({ site }) {
    const { id, name, region, hotline, version } = site;
    return {
      body: { id, name, region: region === null ? null : regionOf(region), ...(hotline && { hotline }) },
      tag: tagOf([id, version]),
      sharedSeconds: 60,
    };
  },
};
