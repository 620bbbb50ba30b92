import type { Schemas } from '@yizhan/contract';
import type { Secrets } from '../secrets/secrets.ts';
import { shanghaiInstant } from '../time.ts';

export const accessSeconds = 600;
export const refreshDays = 30;

export interface SessionState {
  readonly id: string;
  readonly generation: number;
  readonly expiresAt: Date;
}

/** Both tokens name the session and bear our mark; nothing of them is stored, so no backup holds one. */
export async function issueTokens(
  secrets: Secrets,
  { id, generation, expiresAt }: SessionState,
  now: Date,
): Promise<Schemas['Tokens']> {
  const accessExpiresAt = new Date(now.getTime() + accessSeconds * 1000);
  const access = `${id}.${accessExpiresAt.getTime()}`;
  const refresh = `${id}.${generation}`;
  return {
    accessToken: `${access}.${await secrets.sign('access', access)}`,
    accessExpiresAt: shanghaiInstant(accessExpiresAt),
    refreshToken: `${refresh}.${await secrets.sign('refresh', refresh)}`,
    refreshExpiresAt: shanghaiInstant(expiresAt),
  };
}

/** The session of an access token of ours that has not ended. */
export async function readAccessToken(
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const parts = await readToken(secrets, 'access', token);
  return parts && parts.figure > now.getTime() ? parts.sessionId : undefined;
}

/** Session and generation of a refresh token of ours, whether it still holds or not. */
export async function readRefreshToken(secrets: Secrets, token: string) {
  const parts = await readToken(secrets, 'refresh', token);
  return parts && { id: parts.sessionId, generation: parts.figure };
}

async function readToken(secrets: Secrets, purpose: string, token: string) {
  const [, signed, sessionId, figure, mark] =
    /^((session_\w{26})\.(\d{1,15}))\.([\w-]+\.[\w-]+)$/.exec(token) ?? [];
  if (!signed || !sessionId || !mark || !(await secrets.verify(purpose, signed, mark))) return undefined;
  return { sessionId, figure: Number(figure) };
}
