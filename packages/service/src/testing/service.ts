import type { Schemas } from '@yizhan/contract';
import type { Database } from '../database/database.ts';
import { seededRandom } from '../seed/random.ts';
import { demoSiteKey, seedDemo } from '../seed/demo.ts';
import type { LogEntry } from '../observe/log.ts';
import { makeKeyring } from '../secrets/keyring.ts';
import { nodeCiphers } from '../secrets/node-ciphers.ts';
import { createSecrets } from '../secrets/secrets.ts';
import { createService, type ServiceOptions } from '../service.ts';
import { siteKeys, sites } from '../sites/tables.ts';
import type { CodeMessage } from '../sms/sms.ts';
import { judged } from './judged.ts';

/** A Saturday evening in Shanghai. */
export const testNow = new Date('2026-11-21T10:00:00.000Z');

/** Origin of the county page that the test sites are registered for. */
export const countyOrigin = 'https://www.county.example';

/** Key of a second site, which shows Chifeng only and is registered for an origin of its own. */
export const chifengKey = 'pk_test_chifeng_only';
export const chifengOrigin = 'https://www.chifeng.example';

const keyring = makeKeyring(seededRandom(7));

export const testSecrets = createSecrets({
  keyring: () => keyring,
  random: seededRandom(8),
  ciphers: nodeCiphers(),
});

export interface Answered<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface TestService {
  /** The clock; tests set it. */
  readonly clock: { now: Date };
  readonly db: Database;
  /** Codes that were sent, newest last. */
  readonly messages: CodeMessage[];
  /** Where codes go; tests break it. */
  readonly gateway: { broken: boolean };
  /** The log. */
  readonly lines: readonly LogEntry[];
  /** Its lines about faults of the service itself. */
  readonly faults: readonly LogEntry[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** GET with the demonstration key unless the path brings one, and the body read. */
  get<Body = unknown>(path: string, headers?: Record<string, string>): Promise<Answered<Body>>;
  /** GET that is refused. */
  refused(path: string, headers?: Record<string, string>): Promise<Answered<Schemas['Problem']>>;
}

/** The service with demonstration data on an empty migrated database; every answer is held against the contract. */
export async function testService(db: Database, options: Partial<ServiceOptions> = {}): Promise<TestService> {
  await seedDemo(db, { now: testNow, origins: [countyOrigin] });
  await db.insert(sites).values({
    id: 'site_01K9ZV6Q3M8T4R2N7X5B0C1DFH',
    name: '赤峰示范网站',
    region: '150400',
    origins: [chifengOrigin],
  });
  await db.insert(siteKeys).values({ key: chifengKey, siteId: 'site_01K9ZV6Q3M8T4R2N7X5B0C1DFH' });

  const clock = { now: testNow };
  const lines: LogEntry[] = [];
  const faults: LogEntry[] = [];
  const messages: CodeMessage[] = [];
  const gateway = { broken: false };
  const service = createService({
    db,
    now: () => clock.now,
    random: seededRandom(1),
    secrets: testSecrets,
    sms: async (message) => {
      if (gateway.broken) throw new Error('the gateway is broken');
      messages.push(message);
    },
    log: (entry) => {
      lines.push(entry);
      if (entry.level === 'error') faults.push(entry);
    },
    ...options,
  });
  const judgedFetch = judged(service.fetch);
  const fetch = (path: string, init?: RequestInit) =>
    judgedFetch(new Request(`http://api.example${path}`, init));
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const keyed = /[?&]site=/.test(path)
      ? path
      : `${path}${path.includes('?') ? '&' : '?'}site=${demoSiteKey}`;
    const answer = await fetch(keyed, { headers });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  return { clock, db, lines, faults, messages, gateway, fetch, get, refused: get };
}
