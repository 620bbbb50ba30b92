import type { OperationTable } from '@yizhan/contract';
import { loadChecks } from '@yizhan/contract/checks/index';
import * as tables from '@yizhan/contract/operations';
import { handlers } from './handlers.ts';
import type { Route } from './pipeline/pipeline.ts';

const loaders = new Map(Object.entries(loadChecks));

/** Every operation of the contract with its handler; the type of `handlers` says that none is missing. */
export function listRoutes(): Route[] {
  return Object.entries<OperationTable>(tables).flatMap(([domain, table]) => {
    const verbs = new Map(Object.entries(handlers[domain as keyof typeof handlers]));
    return Object.entries(table).map(([verb, operation]): Route => {
      const handle = verbs.get(verb) as Route['handle'] | undefined;
      if (!handle) throw new Error(`${operation.id} has no handler`);
      const load = loaders.get(operation.id);
      if (!load) throw new Error(`${operation.id} has no check`);
      let check: ReturnType<Route['check']> | undefined;
      return { operation, check: () => (check ??= load().then(({ params }) => params)), handle };
    });
  });
}
