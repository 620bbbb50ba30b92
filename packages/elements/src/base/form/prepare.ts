/**
 * Readies the page for its first write, while the person is still typing: zod is told before any schema is built that
 * it must not try `new Function`, which a strict policy reports. Without a network nothing is judged here; the service
 * judges in any case.
 */
export const prepareWrites = (): Promise<unknown> =>
  import('./zod.ts').then(({ forbidEval }) => forbidEval()).catch(() => undefined);
