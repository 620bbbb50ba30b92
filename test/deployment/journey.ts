/** What people do against a deployment, over and over, with the client that pages use. */
import { createClient, type Client } from '@yizhan/sdk';
import { query } from '../../packages/service/src/database/embedded/testing.ts';
import { demoSiteKey } from '../../packages/service/src/seed/demo.ts';

const region = '632801';

export interface Call {
  readonly what: string;
  /** Milliseconds since the journey began. */
  readonly at: number;
  readonly milliseconds: number;
  /** What the client said when it gave up. */
  readonly failure?: string;
}

export interface Journey {
  readonly calls: readonly Call[];
  /** Ids of grants that were acknowledged. */
  readonly written: readonly string[];
  signIn(phone: string): Promise<Client>;
  /** Begins with so many people at once; resolves when `stop` was called and the last has finished. */
  run(people: number): Promise<void>;
  stop(): void;
}

export function createJourney(url: string, databaseUrl: string, printed: () => readonly string[]): Journey {
  const calls: Call[] = [];
  const written: string[] = [];
  const begin = performance.now();
  let isOver = false;
  let phones = 13_800_138_100;

  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    const start = performance.now();
    const note = (failure?: string): void => {
      const call = { what, at: start - begin, milliseconds: performance.now() - start };
      calls.push(failure === undefined ? call : { ...call, failure });
    };
    try {
      const result = await work();
      note();
      return result;
    } catch (error) {
      note(String(error));
      return undefined;
    }
  };

  /** As a person reads it from the phone: the service prints it for want of a gateway. */
  const codeFor = (phone: string): string => {
    const mark = `SMS to ${phone.slice(0, 3)}****${phone.slice(-4)}: `;
    const line = printed().findLast((line) => line.startsWith(mark)) ?? '';
    return line.slice(mark.length);
  };

  const signIn = async (phone: string): Promise<Client> => {
    const client = createClient({ baseUrl: url, site: demoSiteKey });
    await timed('identity.sendCode', () => client.identity.sendCode({ phone }));
    await timed('identity.signIn', async () => {
      client.session.start(await client.identity.signIn({ phone, code: codeFor(phone) }));
    });
    return client;
  };

  /** Somebody of the county, who gives roles to people. */
  const official = async (): Promise<Client> => {
    phones += 1;
    const client = await signIn(String(phones));
    await query(
      databaseUrl,
      `insert into grants (id, person_id, role, region, given_by, given_at)
       select replace(id, 'person_', 'grant_'), id, 'county', '${region}', id, '2026-01-01Z' from persons order by created_at desc limit 1`,
    );
    return client;
  };

  const round = async ({ jobs, identity }: Client): Promise<void> => {
    const page = await timed('jobs.list', () => jobs.list({ limit: 20 }));
    const next = page?.page.nextCursor;
    if (next) await timed('jobs.list, next page', () => jobs.list({ limit: 20, cursor: next }));
    const [first] = page?.items ?? [];
    if (first) await timed('jobs.get', () => jobs.get({ jobId: first.id }));
    phones += 1;
    const phone = String(phones);
    const grant = await timed('identity.grant', () =>
      identity.grant({ phone, role: 'staff', region, reason: '工作需要' }),
    );
    if (!grant) return;
    written.push(grant.id);
    await timed('identity.listGrants', async () => {
      const { items } = await identity.listGrants({ region, limit: 20 });
      if (!items.some(({ id }) => id === grant.id)) throw new Error('the grant cannot be read back');
    });
  };

  const visitor = async (): Promise<void> => {
    const { jobs } = createClient({ baseUrl: url, site: demoSiteKey });
    while (!isOver) await timed('jobs.list, anybody', () => jobs.list({ limit: 20 }));
  };

  return {
    calls,
    written,
    signIn,
    async run(people) {
      const officials: Client[] = [];
      for (let index = 0; index < people; index += 1) officials.push(await official());
      const work = officials.map(async (client) => {
        while (!isOver) {
          await round(client);
          // Writes of one address are limited; people also read before they go on.
          await new Promise((done) => setTimeout(done, 500));
        }
      });
      await Promise.all([...work, visitor(), visitor()]);
    },
    stop() {
      isOver = true;
    },
  };
}
