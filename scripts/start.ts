/**
 * `npm start`: the API and an invented county site on two origins, with demonstration data of five places.
 * Variables: PORT, SITE_PORT, HOST, DATABASE_URL, DATA_DIR, SEED, KEYS, SMS, OIDC_ISSUER.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment, startService } from '@yizhan/service/node';
import { startEmbedded } from '@yizhan/service/embedded';
import { demoSiteKey } from '@yizhan/service/seed';
import { docsAnswer } from '@yizhan/service/docs';
import { startDemoSite } from '../demo/server.ts';
import { buildWidgets } from './build-widgets.ts';
import { embedAnswer } from './embed.ts';

const { env } = process;
const host = env.HOST ?? '127.0.0.1';
const port = Number(env.PORT ?? 8080);
const sitePort = Number(env.SITE_PORT ?? port + 1);
const dataDir = resolve(env.DATA_DIR ?? '.data');

async function openDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => undefined };
  mkdirSync(dataDir, { recursive: true });
  return startEmbedded({ dataDir, log: console.log });
}

async function pages(request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  return (await docsAnswer(url.pathname)) ?? embedAnswer(url);
}

async function start(): Promise<() => Promise<void>> {
  const [database] = await Promise.all([openDatabase(), buildWidgets()]);
  try {
    const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    const seed = env.SEED === 'none' ? 'none' : 'demo';
    const siteOrigins = [`http://${name}:${sitePort}`];
    const service = await startService({
      ...readEnvironment(env, dataDir),
      databaseUrl: database.url,
      port,
      seed,
      siteOrigins,
      pages,
    });
    console.log(`api ${service.url}`);
    const site = await startDemoSite({ port: sitePort, host, apiOrigin: service.url, siteKey: demoSiteKey });
    console.log(`ready http://${name}:${sitePort}`);
    return async () => {
      site.close();
      await service.close();
      await database.stop();
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

try {
  const stop = await start();
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A second Ctrl-C does not wait for what is under way.
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
