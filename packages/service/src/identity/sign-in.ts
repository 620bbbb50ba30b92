import type { Call, Reply } from '../call.ts';
import { recordAct } from '../audit/store.ts';
import { newId, type Random } from '../ids.ts';
import { Refusal, refuseField, tooManyUntil } from '../refusal.ts';
import { isEqual } from '../secrets/secrets.ts';
import { shanghaiInstant } from '../time.ts';
import { phoneContext } from './answers.ts';
import { addSession, dropCode, putCode, putPersonByPhone, takeCode, tryCode } from './store.ts';
import { issueTokens, refreshDays } from './tokens.ts';

const digits = 6;
const codeMinutes = 5;
const resendSeconds = 60;
const tries = 5;

/** Sends a code; what happens, and how long it takes, does not depend on whether the number is known. */
export async function sendCode(call: Call<'identity.sendCode'>): Promise<Reply<'identity.sendCode'>> {
  const { params, db, now, random, secrets, sms } = call;
  const { phone, voice = false } = params;
  const phoneHash = await secrets.lookup('phone', phone);
  await limitCodes(call, phoneHash);
  const code = randomDigits(random);
  const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
  const resendAt = new Date(now.getTime() + resendSeconds * 1000);
  const codeHash = await secrets.lookup('code', `${phoneHash} ${code}`);
  const waitUntil = await putCode(db, { phoneHash, codeHash, triesLeft: tries, resendAt, expiresAt }, now);
  if (waitUntil) throw tooManyUntil(waitUntil, now);
  try {
    await sms({ phone, code, voice, id: newId('sms', now, random) });
  } catch (cause) {
    await dropCode(db, phoneHash);
    call.onError(cause);
    throw new Refusal(503, 'unavailable', { params: { seconds: 10 }, headers: { 'Retry-After': '10' } });
  }
  return {
    body: { expiresAt: shanghaiInstant(expiresAt), resendAt: shanghaiInstant(resendAt), digits },
  };
}

export async function signIn(call: Call<'identity.signIn'>): Promise<Reply<'identity.signIn'>> {
  const { params, db, now, random, secrets, site } = call;
  await call.limiter.take(call.limits.signInsPerAddress, call.address, now);
  const phoneHash = await secrets.lookup('phone', params.phone);
  const codeHash = await secrets.lookup('code', `${phoneHash} ${params.code}`);
  const code = await tryCode(db, phoneHash, now);
  if (!code) throw refuseField('/code', 'code_expired');
  if (!isEqual(code.codeHash, codeHash)) throw refuseField('/code', 'code_wrong', { left: code.triesLeft });

  const id = newId('person', now, random);
  const phoneSealed = await secrets.seal(phoneContext(id), params.phone);
  const session = {
    id: newId('session', now, random),
    generation: 1,
    expiresAt: new Date(now.getTime() + refreshDays * 86_400_000),
  };
  await db.transaction(async (tx) => {
    if (!(await takeCode(tx, phoneHash, codeHash))) throw refuseField('/code', 'code_expired');
    const personId = await putPersonByPhone(tx, { id, phoneSealed, phoneHash, createdAt: now });
    await addSession(tx, { ...session, personId, siteId: site.id, rotatedAt: now, createdAt: now });
    await recordAct(
      { ...call, db: tx, person: { id: personId } },
      { action: 'session.begin', object: session.id },
    );
  });
  return { body: await issueTokens(secrets, session, now) };
}

/** Against whoever makes strangers' phones ring: by number, by address and by site. */
async function limitCodes(
  { limiter, limits, address, site, now }: Call<'identity.sendCode'>,
  phoneHash: string,
) {
  await limiter.take(limits.codesPerPhone, phoneHash, now);
  await limiter.take(limits.codesPerAddress, address, now);
  await limiter.take(limits.codesPerSite, site.id, now);
}

/** Digits without a preference for any: bytes from 250 up are drawn again. */
function randomDigits(random: Random): string {
  let text = '';
  while (text.length < digits) {
    for (const byte of random(digits)) if (byte < 250 && text.length < digits) text += byte % 10;
  }
  return text;
}
