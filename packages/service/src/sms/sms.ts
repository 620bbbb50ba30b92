export interface CodeMessage {
  readonly phone: string;
  readonly code: string;
  /** Read out by a call instead of written. */
  readonly voice: boolean;
  /** Names the message, so that a gateway that gets it twice sends it once. */
  readonly id: string;
}

/** Hands a code to whoever carries it; rejects when it was not taken. */
export type SendCode = (message: CodeMessage) => Promise<void>;

/** Prints codes, for a service without a gateway; the number keeps its middle to itself. */
export function consoleSms(print: (line: string) => void): SendCode {
  return async ({ phone, code, voice }) =>
    print(`SMS to ${phone.slice(0, 3)}****${phone.slice(-4)}${voice ? ' (voice)' : ''}: ${code}`);
}

/**
 * Sends codes through an HTTP gateway: one POST of `{ id, phone, code, voice, text }` as JSON, where `text` is the
 * Chinese message ready to send. Any 2xx means taken; anything else, or no answer within five seconds, means not.
 *
 * @param url may carry user and password, which go into an Authorization header
 */
export function gatewaySms(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): SendCode {
  const { target, authorization } = splitCredentials(new URL(url));
  return async ({ id, phone, code, voice }) => {
    const text = `您的验证码是 ${code}，5 分钟内有效。工作人员不会向您索要验证码。`;
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
      body: JSON.stringify({ id, phone, code, voice, text }),
      signal: AbortSignal.timeout(5_000),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The SMS gateway answered ${answer.status}.`);
  };
}

function splitCredentials(url: URL): { target: URL; authorization: string | undefined } {
  const { username, password } = url;
  const target = new URL(url);
  target.username = '';
  target.password = '';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { target, authorization: username ? `Basic ${btoa(pair)}` : undefined };
}
