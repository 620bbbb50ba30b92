import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };
import { sql } from 'drizzle-orm';
import { bearer, giveRole, post, signIn } from './identity/testing.ts';
import { applied, apply, held } from './applications/testing.ts';
import { fromBase64 } from './jobs/sheets/base64.ts';
import { pickers, published, register, send, verify } from './jobs/testing.ts';
import { noLimits } from './rate/limits.ts';
import { describeService } from './testing/suite.ts';

/** The marked values, one for each kind of personal data that the contract takes. */
const canaries = {
  phone: '18877766655',
  secret: '135792',
  name: '卡纳瑞女士',
  id_number: '632801188503120028',
  birth_date: '1957-03-14',
  /** In a table of ads. */
  record: '18877766644',
};

/** Kinds that stand in the contract as `x-pii`. */
function kindsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'x-pii' && typeof value === 'string') found.add(value);
    else kindsIn(value, found);
  }
  return found;
}

describeService(
  'a marked value of each personal field',
  (service) => {
    test('has a canary for every kind in the contract', () => {
      assert.deepEqual([...kindsIn(document)].sort(), Object.keys(canaries).sort());
    });

    test('is in no table, no log line, no figure and no answer to somebody else', async () => {
      const { db, get, fetch, lines, gateway } = service();
      const { phone, secret } = canaries;
      const answers: string[] = [];
      const keep = <Answer extends { body: unknown }>(answer: Answer): Answer => {
        answers.push(JSON.stringify(answer.body));
        return answer;
      };
      // Everywhere that a person, a clerk or a mistake can put it.
      gateway.broken = true;
      keep(await post(service(), '/v1/identity/codes', { phone }));
      gateway.broken = false;
      keep(await post(service(), '/v1/identity/sessions', { phone, code: secret }));
      keep(await post(service(), '/v1/identity/sessions', { phone, code: secret, remark: phone }));
      keep(await post(service(), '/v1/identity/tokens', { refreshToken: `session_${phone}${secret}` }));
      const own = await signIn(service(), phone);
      keep(await get('/v1/identity/me', bearer(own)));
      await giveRole(service(), '18811100000', 'county', '150404');
      const clerk = bearer(await signIn(service(), '18811100000'));
      const input = { phone, role: 'staff', region: '150404', reason: '新到岗' };
      const key = { 'Idempotency-Key': 'canary-0000000001' };
      for (let times = 0; times < 2; times++) {
        keep(await post(service(), '/v1/identity/grants', input, { ...clerk, ...key }));
      }
      keep(await get('/v1/identity/grants?region=150404', clerk));
      await putIntoAds(own, clerk, keep);
      keep(await get(`/v1/jobs?q=${phone}`));
      keep(await get(`/v1/jobs/${phone}`));
      keep(await get(`/v1/${phone}?${phone}=${secret}`));
      keep(await get('/v1/jobs', { Authorization: `Bearer ${phone}${phone}` }));

      const { rows: tables } = await db.execute<{ name: string }>(
        sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
      );
      const stored: string[] = [];
      for (const { name } of tables) {
        const { rows } = await db.execute<{ row: string }>(
          sql`select row_to_json(t)::text as row from ${sql.raw(name)} t`,
        );
        stored.push(...rows.map(({ row }) => row));
      }
      const figures = await (await fetch('/metrics')).text();
      const log = lines.map((line) => JSON.stringify(line));
      assert.ok(
        stored.length > 250 && log.length > 10 && answers.length > 10,
        'there is something to look into',
      );
      for (const [kind, canary] of Object.entries({ ...canaries, token: own.refreshToken })) {
        for (const [where, texts] of Object.entries({ stored, log, figures: [figures] })) {
          const found = texts.find((text) => text.includes(canary));
          assert.equal(found, undefined, `${kind} in ${where}`);
        }
      }
      const foreign = answers.filter((text) => text.includes(phone) && !isEcho(text));
      assert.deepEqual(foreign, []);
      for (const canary of [canaries.id_number, canaries.birth_date, canaries.record]) {
        assert.deepEqual(
          answers.filter((text) => text.includes(canary)),
          [],
        );
      }
    });

    /** A family and its ad, as far as the public sees them. */
    async function putIntoAds(
      own: Schemas['Tokens'],
      clerk: Record<string, string>,
      keep: <Answer extends { body: unknown }>(answer: Answer) => Answer,
    ): Promise<void> {
      const owner = bearer(own);
      const { phone, name, id_number: idNumber } = canaries;
      const region = '150404';
      const contact = { contactName: name, contactPhone: phone };
      const family = { kind: 'household', name: '示例女士家', region, idNumber, ...contact };
      const employer = await register(service(), owner, family);
      const wrong = { ...family, idNumber: idNumber.slice(0, 17) };
      keep(await send(service(), '/v1/employers', wrong, owner));
      await verify(service(), clerk, employer);
      const ad = { ...pickers, ...contact, place: { region, address: '振兴街 12 号' } };
      const job = await published(service(), owner, clerk, employer.id, ad);
      const rows = [
        { ...ad, title: '表格采摘工', contactPhone: canaries.record },
        { ...ad, title: 1, contactPhone: canaries.record },
      ];
      for (const dryRun of [true, false]) {
        keep(await send(service(), '/v1/job-imports', { employerId: employer.id, dryRun, rows }, owner));
      }
      keep(await service().get(`/v1/employers/${employer.id}/jobs`, clerk));
      const table = await service().get<Schemas['JobExport']>(
        `/v1/job-exports?format=json&employerId=${employer.id}`,
        clerk,
      );
      assert.equal(table.body.count, 2);
      keep({ body: new TextDecoder().decode(fromBase64(table.body.fileBase64)) });
      keep(await service().get(`/v1/employers/${employer.id}`, clerk));
      keep(await service().get(`/v1/jobs/${job.id}/record`, clerk));
      keep(await service().get(`/v1/jobs/${job.id}/history`, clerk));
      keep(await service().get(`/v1/jobs/${job.id}`));
      keep(await service().get(`/v1/jobs?region=${region}`));
      keep(await service().get(`/v1/job-suggestions?q=${encodeURIComponent(name)}`));
      const applicant = { applicantName: name, phone, bornOn: canaries.birth_date };
      const mine = await applied(service(), job.id, applicant);
      const { id } = mine;
      keep(await apply(service(), job.id, applicant));
      keep(await apply(service(), job.id, { ...applicant, bornOn: `${canaries.birth_date}T` }));
      keep(await service().get(held(mine)));
      keep(await service().get(`/v1/jobs/${job.id}/applications`, clerk));
      keep(await service().get('/v1/applications', clerk));
      // The clerk may see the number from here on; the log may not.
      await send(service(), `/v1/applications/${id}/confirmation`, {}, clerk);
    }
  },
  { limits: noLimits },
);

/** A problem may repeat the name of a field that its sender made up, to the sender alone. */
const isEcho = (text: string): boolean => (JSON.parse(text) as Schemas['Problem']).code === 'invalid_request';
