import type { Outcome } from './call.ts';
import type { Hook, HookedCall } from './options.ts';

type Send = () => Promise<Outcome<unknown>>;

/** Runs a call inside the hooks; the first of them is outermost. */
export const withHooks = (hooks: readonly Hook[], call: HookedCall, send: Send): Promise<Outcome<unknown>> =>
  hooks.reduceRight<Send>(
    (inner, hook) => async () => {
      try {
        await hook.before?.(call);
        const outcome = await (hook.wrap?.(call, inner) ?? inner());
        await hook.after?.(call, outcome);
        return outcome;
      } catch (error) {
        await hook.error?.(call, error);
        throw error;
      }
    },
    send,
  )();
