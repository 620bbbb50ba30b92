import type { OperationTable } from '@yizhan/contract';
import { loadChecks } from '@yizhan/contract/checks/index';
import * as tables from '@yizhan/contract/operations';
import type * as z from 'zod/mini';
import { handlers } from './handlers.ts';
import type { Route } from './pipeline/pipeline.ts';

type Checks = Readonly<Record<string, { readonly params: z.ZodMiniType } | undefined>>;

const loaders: Readonly<Record<string, () => Promise<Checks>>> = loadChecks;

/** Every operation of the contract with its handler; the type of `handlers` says that none is missing. */
export function listRoutes(): Route[] {
  return Object.entries<OperationTable>(tables).flatMap(([domain, table]) => {
    const verbs = new Map(Object.entries(handlers[domain as keyof typeof handlers]));
    let checks: Promise<Checks> | undefined;
    return Object.entries(table).map(([verb, operation]): Route => {
      const handle = verbs.get(verb) as Route['handle'] | undefined;
      if (!handle) throw new Error(`${operation.id} has no handler`);
      const check = async () => {
        const found = (await (checks ??= loaders[domain]?.()))?.[verb]?.params;
        if (!found) throw new Error(`${operation.id} has no check`);
        return found;
      };
      return { operation, check, handle };
    });
  });
}
