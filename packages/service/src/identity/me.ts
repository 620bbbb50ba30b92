import { maskPhone } from '@yizhan/rules/masks';
import type { Call, Reply } from '../call.ts';
import { pageOf, readCursor } from '../cursor.ts';
import { tagOf } from '../tag.ts';
import { shanghaiInstant } from '../time.ts';
import { grantOf, phoneContext } from './answers.ts';
import { findPerson, grantsOf, listSessions as list } from './store.ts';

export async function me({ db, person, secrets }: Call<'identity.me'>): Promise<Reply<'identity.me'>> {
  const [row, grants] = await Promise.all([findPerson(db, person.id), grantsOf(db, person.id)]);
  if (!row) throw new Error(`the session of ${person.id} outlived its person`);
  const phone = row.phoneSealed && (await secrets.open(phoneContext(row.id), row.phoneSealed));
  return {
    body: { id: row.id, phone: phone ? maskPhone(phone) : null, grants: grants.map(grantOf) },
    tag: tagOf([row.id, row.version, ...grants.flatMap(({ id, version }) => [id, version])]),
  };
}

export async function listSessions(
  call: Call<'identity.listSessions'>,
): Promise<Reply<'identity.listSessions'>> {
  const { params, db, now, person } = call;
  const { cursor, limit = 20 } = params;
  const [time, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
  const after = time === undefined || id === undefined ? undefined : { createdAt: new Date(time), id };
  const rows = await list(db, person.id, after, limit + 1, now);
  const { shown, nextCursor } = pageOf(rows, limit, ({ session }) => [
    session.createdAt.getTime(),
    session.id,
  ]);
  return {
    body: {
      items: shown.map(({ session, siteName }) => ({
        id: session.id,
        siteName,
        createdAt: shanghaiInstant(session.createdAt),
        lastUsedAt: shanghaiInstant(session.rotatedAt),
        current: session.id === person.sessionId,
      })),
      page: { nextCursor },
    },
    tag: tagOf([...shown.flatMap(({ session }) => [session.id, session.generation]), nextCursor]),
  };
}
