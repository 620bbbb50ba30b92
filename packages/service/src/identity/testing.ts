import assert from 'node:assert/strict';
import type { Schemas, Scope } from '@yizhan/contract';
import { newId } from '../ids.ts';
import { seededRandom } from '../seed/random.ts';
import { demoSiteKey } from '../seed/demo.ts';
import { testNow, testSecrets, type TestService } from '../testing/service.ts';
import { putPersonByPhone } from './store.ts';
import { phoneContext } from './answers.ts';
import { grants } from './tables.ts';

const random = seededRandom(9);

type Body = Record<string, unknown>;

/** POST as a page does it; the body is read. */
export async function post<Answer = Schemas['Problem']>(
  { fetch }: TestService,
  path: string,
  body: Body,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Answer }> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Site-Key': demoSiteKey, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** Signs in with the code that was sent. */
export async function signIn(service: TestService, phone: string): Promise<Schemas['Tokens']> {
  const sent = await post(service, '/v1/identity/codes', { phone });
  assert.equal(sent.status, 202, JSON.stringify(sent.body));
  const code = service.messages.at(-1)?.code;
  const answer = await post<Schemas['Tokens']>(service, '/v1/identity/sessions', { phone, code });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body;
}

export const bearer = ({ accessToken }: Schemas['Tokens']) => ({ Authorization: `Bearer ${accessToken}` });

/** Gives a role without asking anybody. */
export async function giveRole(
  { db }: TestService,
  phone: string,
  role: Schemas['Role'],
  region: string,
  organisation: string | null = null,
  scopes: readonly Scope[] = [],
): Promise<void> {
  const id = newId('person', testNow, random);
  const personId = await putPersonByPhone(db, {
    id,
    phoneHash: await testSecrets.lookup('phone', phone),
    phoneSealed: await testSecrets.seal(phoneContext(id), phone),
    createdAt: testNow,
  });
  await db.insert(grants).values({
    id: newId('grant', testNow, random),
    personId,
    role,
    region,
    organisation,
    scopes: [...scopes],
    givenBy: personId,
    givenAt: testNow,
  });
}
