import { randomBytes } from 'node:crypto';
import type { Middleware } from '@web/dev-server-core';

/**
 * Serves every test page under the policy of a strict county portal. The runner's own inline bootstrap is let in by
 * a nonce; what the elements do has none.
 */
export const strictCsp: Middleware = async (context, next) => {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  const nonce = randomBytes(16).toString('base64');
  context.body = context.body.replaceAll('<script', `<script nonce="${nonce}"`);
  context.set(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self' http://127.0.0.1:*",
      "frame-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      // Two bundles bring two copies of Lit, and each makes the policy.
      "trusted-types lit-html 'allow-duplicates'",
    ].join('; '),
  );
};
