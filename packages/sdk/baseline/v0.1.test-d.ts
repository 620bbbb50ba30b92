/**
 * What integrators wrote against version 0.1. It must compile against today's types for ever within this major
 * version: whoever has to edit this file is breaking their code. New promises go into a file of the new version.
 */
import {
  bind,
  connect,
  createClient,
  isYizhanError,
  logCalls,
  redact,
  type Call,
  type CallOptions,
  type Client,
  type ClientEvent,
  type Connection,
  type ConnectOptions,
  type ErrorKind,
  type FieldError,
  type Hook,
  type Outcome,
  type PagedCall,
  type ResponseMeta,
  type Session,
  type TextStorage,
  type Tokens,
  type YizhanError,
} from '@yizhan/sdk';
import {
  always,
  dropped,
  inTurn,
  late,
  lost,
  offline,
  rateLimited,
  refused,
  slow,
  withFaults,
} from '@yizhan/sdk/faults';
import type { Answer, Params, Schemas } from '@yizhan/contract';
import { jobs } from '@yizhan/contract/operations/jobs';

const storage: TextStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const hook: Hook = {
  before({ operation, params, headers }) {
    const name: string = operation;
    headers['X-Trace'] = `${name} ${Object.keys(params).length}`;
  },
  after(_call, { data, response }) {
    const seen: [unknown, number, Headers] = [data, response.status, response.headers];
    console.log(seen);
  },
  error: (_call, error) => console.error(error),
  wrap: async (_call, send) => send().catch(() => send()),
};

const everyOption: ConnectOptions = {
  baseUrl: 'https://api.example.cn',
  site: 'pk_…',
  locale: 'en',
  session: {
    storage,
    refresh: async (token, signal) => (signal.aborted ? undefined : { accessToken: token }),
  },
  fetch: (input, init) => fetch(input, init),
  timeout: 1000,
  totalTimeout: 5000,
  retries: 1,
  validate: { answers: 'error' },
  hooks: [hook, logCalls(console)],
  onEvent(event: ClientEvent) {
    if (event.type === 'contract-drift') console.warn(event.operation, event.pointer, event.code);
    if (event.type === 'deprecated')
      console.warn(event.operation, event.sunset, event.link, event.deprecation);
  },
};

const client: Client = createClient(everyOption);
const connection: Connection = connect({ baseUrl: '/' });
const bound = bind(connection, { jobs });
const options: CallOptions = { signal: new AbortController().signal, timeout: 1, totalTimeout: 2 };

export async function lists(): Promise<void> {
  const call: PagedCall<Schemas['JobPage']> = client.jobs.list(
    { q: '搬运', near: [118.8, 42.2], limit: 20 },
    options,
  );
  const page: Answer<'jobs.list'> = await call;
  const next: string | null = page.page.nextCursor;
  for await (const job of client.jobs.list()) {
    const id: string = job.id;
    const settlement: string = job.settlement;
    if (job.settlement === 'daily' || settlement === 'whatever comes') console.log(id, job.title, next);
    if (job.pay.per === 'piece') console.log(job.pay.amountFen, job.pay.unit);
  }
  for await (const { items } of bound.jobs.list({ region: '150404' }).pages()) console.log(items.length);
}

export async function calls(): Promise<void> {
  const params: Params<'jobs.get'> = { jobId: 'job_…' };
  const call: Call<Schemas['Job']> = client.jobs.get(params);
  const { data, response }: Outcome<Schemas['Job']> = await call.withResponse();
  const meta: ResponseMeta = response;
  const shown: [string, string | undefined, string | undefined] = [data.content, meta.requestId, meta.etag];
  console.log(shown, (await call).title);
}

export async function sessions(): Promise<void> {
  const session: Session = client.session;
  const stop: () => void = session.subscribe(() => console.log(session.signedIn));
  await client.identity.sendCode({ phone: '13800138000' });
  const tokens: Tokens = await client.identity.signIn({ phone: '13800138000', code: '000000' });
  session.start(tokens);
  const nothing: undefined = await client.identity.signOut({ everywhere: false });
  session.end();
  stop();
  console.log(nothing);
}

export async function writes(): Promise<void> {
  const grant = await client.identity.grant(
    { phone: '13800138000', role: 'staff', region: '150404', reason: '新到岗' },
    { idempotencyKey: 'kept-with-the-draft' },
  );
  const { response } = await client.identity.listGrants({ region: '150404' }).withResponse();
  await client.identity.revoke({ grantId: grant.id, reason: '离岗了' }, { ifMatch: response.etag ?? '' });
}

export async function errors(): Promise<string> {
  try {
    await client.jobs.get({ jobId: 'job_…' });
    return '';
  } catch (error) {
    if (!isYizhanError(error)) throw error;
    const known: YizhanError = error;
    const kind: ErrorKind = known.kind;
    const fields: readonly FieldError[] = known.errors;
    const figures: Readonly<Record<string, string | number>> = known.params;
    const parts: (string | number | undefined)[] = [
      known.code,
      known.status,
      known.requestId,
      known.operation,
    ];
    for (const { pointer, code, params, message } of fields) console.log(pointer, code, params, message);
    if (kind === 'network' || kind === 'timeout' || kind === 'aborted' || kind === 'closed')
      return known.message;
    return kind === 'problem' || kind === 'invalid' || kind === 'answer'
      ? `${parts.join()} ${figures['seconds']}`
      : '';
  }
}

export const faulty: (typeof fetch)[] = [
  withFaults(fetch, inTurn(slow(1), late(1), lost(), dropped(0.5), refused(503), rateLimited(1), undefined)),
  withFaults(fetch, always(offline())),
  withFaults(fetch, ({ method }) => (method === 'POST' ? rateLimited(new Date()) : undefined)),
];

export const hidden: unknown = redact({ phone: '13800138000' });
client.close();
connection.close();
