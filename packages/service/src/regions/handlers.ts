import type { HandlersOf } from '../call.ts';
import { pageOf, readCursor } from '../cursor.ts';
import { refuseField } from '../refusal.ts';
import { tagOf } from '../tag.ts';
import { shanghaiDay } from '../time.ts';
import { isListed, regionsBelow } from './regions.ts';

export const regions: HandlersOf<'regions'> = {
  async list({ params, now }) {
    const { parent, asOf = shanghaiDay(now), cursor, limit = 20 } = params;
    if (parent !== undefined && !isListed(parent, asOf))
      throw refuseField('/parent', 'region_unknown', { code: parent });
    const [after] = cursor === undefined ? [''] : readCursor(cursor, ['string']);
    const rest = regionsBelow(parent ?? null, asOf).filter(({ code }) => code > after);
    const { shown: items, nextCursor } = pageOf(rest, limit, (last) => [last.code]);
    return {
      body: { items, page: { nextCursor } },
      tag: tagOf([...items.flatMap((region) => Object.values(region)), nextCursor]),
      sharedSeconds: 3600,
    };
  },
};
