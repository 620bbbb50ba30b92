/**
 * The API alone, as it runs behind a proxy: `node --conditions=@yizhan/source packages/service/src/main.ts`, or
 * `node dist/main.js` of the packed package. Which variables it reads stands in `docs/deployment.md`.
 */
import './database/drizzle-imports.ts';
import { resolve } from 'node:path';
import { docsAnswer } from './docs/docs.ts';
import { readEnvironment } from './environment.ts';

const { env } = process;

try {
  if (!env.DATABASE_URL) throw new Error('Set DATABASE_URL to the PostgreSQL that all processes share.');
  // Not above, where it would be loaded before the first line runs.
  const { startService } = await import('./node.ts');
  const service = await startService({
    ...readEnvironment(env, resolve(env.DATA_DIR ?? '.data')),
    databaseUrl: env.DATABASE_URL,
    port: Number(env.PORT ?? 8080),
    seed: env.SEED === 'demo' ? 'demo' : 'none',
    pages: (request) => docsAnswer(new URL(request.url).pathname),
  });
  console.log(`api ${service.url}`);
  const stop = (): void => void service.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
