declare global {
  interface CredentialRequestOptions {
    otp?: { readonly transport: readonly ['sms'] };
  }
}

/**
 * The code of the next text message, where the browser reads it (Chrome on Android, over HTTPS) and the message names
 * this site in its last line, `@example.cn #123456`. The browser asks the person first. Undefined in every other case.
 */
export async function codeFromMessage(signal: AbortSignal): Promise<string | undefined> {
  if (!('OTPCredential' in window)) return undefined;
  try {
    const message = await navigator.credentials.get({ otp: { transport: ['sms'] }, signal });
    return message && 'code' in message ? String(message.code) : undefined;
  } catch {
    // Declined, given up, or a frame that may not ask: people type it.
    return undefined;
  }
}
