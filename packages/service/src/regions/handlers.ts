import type { HandlersOf } from '../call.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { refuseField } from '../refusal.ts';
import { tagOf } from '../tag.ts';
import { findRegion, regionsBelow } from './regions.ts';

export const regions: HandlersOf<'regions'> = {
  async list({ params }) {
    const { parent, cursor, limit = 20 } = params;
    if (parent !== undefined && !findRegion(parent))
      throw refuseField('/parent', 'region_unknown', { code: parent });
    const [after] = cursor === undefined ? [''] : readCursor(cursor, ['string']);
    const rest = regionsBelow(parent ?? null).filter(({ code }) => code > after);
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = last && rest.length > limit ? writeCursor([last.code]) : null;
    return {
      body: { items, page: { nextCursor } },
      tag: tagOf([...items.flatMap(({ code, fullName }) => [code, fullName]), nextCursor]),
      sharedSeconds: 3600,
    };
  },
};
