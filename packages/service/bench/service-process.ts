/** The service in a process of its own, without rates: all the load comes from one address. */
import { startService } from '../src/node.ts';
import { noLimits } from '../src/rate/limits.ts';

const { DATABASE_URL = '', KEYS = '' } = process.env;
const service = await startService({
  databaseUrl: DATABASE_URL,
  port: 0,
  seed: 'demo',
  keys: KEYS,
  limits: noLimits,
});
console.log(`ready ${service.url}`);
