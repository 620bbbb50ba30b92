/** What must not compile; the type check of the whole project reads it. What must is in `baseline/`. */
import { createClient } from '@yizhan/sdk';

const client = createClient({ baseUrl: 'https://api.example.cn' });

export const refusals = () => [
  // @ts-expect-error the id of the job is required
  client.jobs.get(),
  // @ts-expect-error and has a name
  client.jobs.get({ id: 'job_…' }),
  // @ts-expect-error an enum is closed in requests
  client.jobs.list({ settlement: 'every_full_moon' }),
  // @ts-expect-error what changes something takes the tag of what was seen
  client.identity.revoke({ grantId: 'grant_…', reason: '离岗了' }),
  // @ts-expect-error what is no list has no pages
  client.jobs.get({ jobId: 'job_…' }).pages(),
  // @ts-expect-error a client needs an address
  createClient({ site: 'pk_…' }),
];
