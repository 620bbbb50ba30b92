import { after, before, describe } from 'node:test';
import type { ServiceOptions } from '../service.ts';
import { engines } from './engines.ts';
import { testService, type TestService } from './service.ts';

/** The same tests on every engine, each file on a database of its own. */
export function describeService(
  name: string,
  tests: (service: () => TestService) => void,
  options: Partial<ServiceOptions> = {},
): void {
  for (const engine of engines) {
    describe(`${name} on ${engine.name}`, () => {
      let service: TestService | undefined;
      before(async () => {
        service = await testService(await engine.open(), options);
      });
      after(() => service?.db.close());
      tests(() => {
        if (!service) throw new Error('the database did not open');
        return service;
      });
    });
  }
}
