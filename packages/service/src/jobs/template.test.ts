import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { bearer, giveRole, signIn } from '../identity/testing.ts';
import { describeService } from '../testing/suite.ts';
import { fromBase64 } from './sheets/base64.ts';
import {
  allOfCsv,
  allOfXlsx,
  fileOf,
  headers as columnNames,
  nextEmployer,
  rowOf,
} from './sheets/testing.ts';
import { writeCsv } from './sheets/csv.ts';
import { county, register, send, someone, type Headers } from './testing.ts';

describeService('the template of the import', (service) => {
  let owner: Headers;
  let employer: Schemas['Employer'];
  before(async () => {
    owner = await someone(service());
    employer = await register(service(), owner, nextEmployer());
  });
  const template = (format: string, scope = `employerId=${employer.id}`, who = owner) =>
    service().get<Schemas['JobExport']>(`/v1/job-exports?template=true&format=${format}&${scope}`, who);
  const tryOut = (file: object, who = owner) =>
    send<Schemas['JobImport']>(
      service(),
      '/v1/job-imports',
      { employerId: employer.id, dryRun: true, ...file },
      who,
    );

  for (const format of ['csv', 'xlsx', 'json'] as const) {
    test(`${format}: the import understands all of it, and takes the example for no ad`, async () => {
      const { status, body } = await template(format);
      assert.deepEqual(
        [status, body.fileName, body.count, body.isComplete],
        [200, `招工信息-模板.${format}`, 0, true],
      );
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(fromBase64(body.fileBase64));
      const rows: unknown = format === 'json' ? JSON.parse(text) : undefined;
      const { body: trial } = await tryOut(
        { csv: { csv: text }, xlsx: { xlsxBase64: body.fileBase64 }, json: { rows } }[format],
      );
      assert.deepEqual([trial.total, trial.submitted], [1, 0]);
      assert.deepEqual(
        trial.faults.map(({ fault }) => [fault.pointer, fault.code]),
        [['/validUntil', 'valid_until_past']],
      );
    });
  }

  test('its columns are all that the import knows, in both kinds of table', async () => {
    const csv = new TextDecoder().decode(fromBase64((await template('csv')).body.fileBase64));
    const xlsx = fromBase64((await template('xlsx')).body.fileBase64);
    assert.deepEqual(allOfCsv(csv)[0]?.cells, columnNames);
    assert.deepEqual((await allOfXlsx(xlsx))[0]?.cells, columnNames);
  });

  test('an agency’s user finds the agency among the own employers, takes the template and brings a table for it', async () => {
    const phone = '13700138041';
    await giveRole(service(), phone, 'agency', county, employer.id);
    const agent = bearer(await signIn(service(), phone));
    const { body: own } = await service().get<Schemas['EmployerPage']>('/v1/employers', agent);
    assert.deepEqual(
      own.items.map(({ id }) => id),
      [employer.id],
    );
    assert.equal((await template('xlsx', undefined, agent)).status, 200);
    const csv = writeCsv(fileOf(rowOf()));
    const { body } = await tryOut({ csv, dryRun: false }, agent);
    assert.equal(body.submitted, 1);
  });

  test('is given to those who may export, and to nobody else', async () => {
    assert.equal((await template('csv', `region=${county}`)).status, 403);
    assert.equal((await template('csv', undefined, {})).status, 401);
  });
});
