import type { Call, Reply } from '../call.ts';
import { recordAct } from '../audit/store.ts';
import { Refusal } from '../refusal.ts';
import { forgetPerson } from './people.ts';
import { endSessions, findSession, rotateSession, signOutSubject } from './store.ts';
import { issueTokens, readRefreshToken, refreshDays } from './tokens.ts';

/** How long the token just replaced still gets its successor: an answer may be lost on a weak network. */
const lostAnswerMs = 30_000;

export async function refresh(call: Call<'identity.refresh'>): Promise<Reply<'identity.refresh'>> {
  const { params, db, now, secrets } = call;
  const token = await readRefreshToken(secrets, params.refreshToken);
  if (!token) throw refused();
  const expiresAt = new Date(now.getTime() + refreshDays * 86_400_000);
  const rotated = await rotateSession(db, token.id, token.generation, now, expiresAt);
  if (rotated) return { body: await issueTokens(secrets, rotated, now) };

  const session = await findSession(db, token.id, now);
  if (!session) throw refused();
  const isLostAnswer =
    session.generation === token.generation + 1 &&
    now.getTime() - session.rotatedAt.getTime() <= lostAnswerMs;
  if (isLostAnswer) return { body: await issueTokens(secrets, session, now) };

  // Two hold tokens of this family, and one of them stole it: neither goes on.
  await db.transaction(async (tx) => {
    await endSessions(tx, { id: session.id }, 'reuse', now);
    const actor = { ...call, db: tx, person: { id: session.personId } };
    await recordAct(actor, { action: 'session.end', object: session.id, reason: 'reuse' });
  });
  call.people.forget(session.id);
  throw refused();
}

export async function signOut(call: Call<'identity.signOut'>): Promise<Reply<'identity.signOut'>> {
  const { params, db, now, person, people } = call;
  if (person.sessionId === null) {
    // There is no session here to end: their page drops its token, and all of them hold no longer if they wish.
    if (params.everywhere) await endTokensOfIssuer(call);
    return { body: undefined };
  }
  const which = params.everywhere ? { personId: person.id } : { id: person.sessionId };
  const ended = await db.transaction(async (tx) => {
    const ended = await endSessions(tx, which, 'sign_out', now);
    for (const object of ended)
      await recordAct({ ...call, db: tx }, { action: 'session.end', object, reason: 'sign_out' });
    return ended;
  });
  for (const id of ended) people.forget(id);
  return { body: undefined };
}

async function endTokensOfIssuer(call: Call<'identity.signOut'>): Promise<void> {
  const { db, now, person } = call;
  await db.transaction(async (tx) => {
    await signOutSubject(tx, person.id, now);
    await recordAct({ ...call, db: tx }, { action: 'session.end', object: person.id, reason: 'sign_out' });
  });
  forgetPerson(call, person);
}

const refused = (): Refusal => new Refusal(401, 'refresh_refused');
