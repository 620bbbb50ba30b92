import type { Outcome } from './call.ts';
import type { Hook, HookedCall, Logger } from './options.ts';

type Send = () => Promise<Outcome<unknown>>;

/** Runs a call inside the hooks; the first of them is outermost. */
export const withHooks = (hooks: readonly Hook[], call: HookedCall, send: Send): Promise<Outcome<unknown>> =>
  hooks.reduceRight<Send>((inner, hook) => () => around(hook, call, inner), send)();

async function around(hook: Hook, call: HookedCall, send: Send): Promise<Outcome<unknown>> {
  try {
    await hook.before?.(call);
    const outcome = await (hook.wrap ? hook.wrap(call, send) : send());
    await hook.after?.(call, outcome);
    return outcome;
  } catch (error) {
    await hook.error?.(call, error);
    throw error;
  }
}

export const logHook = (logger: Logger): Hook => ({
  wrap: (call, send) => import('./log.ts').then(({ logged }) => logged(logger, call, send), send),
});
