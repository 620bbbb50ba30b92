import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { resolveForRegion } from '@yizhan/profiles';
import { checkAd } from '@yizhan/rules/ads';
import { adWords } from '@yizhan/rules/ads/data';
import { eq } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { noLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';
import { saidBy } from './fields.ts';
import { checkedAd } from './findings.ts';
import { allOfCsv, allOfXlsx, fileOf, headers, nextEmployer, rowOf } from './sheets/testing.ts';
import { fromBase64, toBase64 } from './sheets/base64.ts';
import { writeCsv } from './sheets/csv.ts';
import { writeXlsx } from './sheets/xlsx-write.ts';
import { ads } from './tables.ts';
import {
  clerkOf,
  county,
  isFound,
  pickers,
  register,
  send,
  someone,
  step,
  verify,
  type Headers,
} from './testing.ts';

type ImportAnswer = Schemas['JobImport'] & Schemas['Problem'];
type ExportAnswer = Schemas['JobExport'] & Schemas['Problem'];

describeService(
  'ads by the table',
  (service) => {
    let owner: Headers;
    let clerk: Headers;
    let employer: Schemas['Employer'];
    before(async () => {
      owner = await someone(service());
      clerk = await clerkOf(service());
    });
    /** Every test has an employer without ads. */
    const fresh = async () => {
      employer = await register(service(), owner, nextEmployer());
      return employer;
    };
    const bring = async (file: object, dryRun = false, who = owner) => {
      const { status, body } = await send<ImportAnswer>(
        service(),
        '/v1/job-imports',
        { employerId: employer.id, dryRun, ...file },
        who,
      );
      return { status, body };
    };
    const take = async (query: string, who = owner) => {
      const { status, body } = await service().get<ExportAnswer>(`/v1/job-exports?${query}`, who);
      return { status, body };
    };
    const own = async () =>
      (await service().get<Schemas['ManagedJobPage']>(`/v1/employers/${employer.id}/jobs?limit=100`, owner))
        .body.items;
    const faultsOf = ({ faults }: Schemas['JobImport']) =>
      faults.map(({ row, column, fault }) => [row, column, fault.code]);

    test('PDS-17: a CSV in Chinese becomes ads that wait for a clerk and are found once one approves', async () => {
      await fresh();
      employer = await verify(service(), clerk, employer);
      const { status, body } = await bring({ csv: writeCsv(fileOf(rowOf())) });
      assert.deepEqual(
        [status, body],
        [200, { dryRun: false, total: 1, submitted: 1, faults: [], conflicts: [] }],
      );
      const [job] = await own();
      assert.ok(job);
      assert.equal(job.status, 'submitted');
      const {
        channel: _channel,
        minAge: _minAge,
        employment: _employment,
        contactPhone: _phone,
        place,
        ...said
      } = pickers;
      const expected = {
        ...said,
        content: '采摘、装筐，"车接车送"',
        conditions: '男女不限，能弯腰',
        place: { region: place.region, address: place.address },
        validUntil: '2026-11-22T23:59:00+08:00',
        meals: false,
        insured: false,
        withholdContact: false,
      };
      assert.deepEqual(job.fields, expected);
      assert.equal(job.contactPhone, '138****8031');
      assert.equal(await isFound(service(), job.id), false);
      await step(service(), clerk, job, 'reviews', { decision: 'approve', reason: '到现场看过' });
      assert.equal(await isFound(service(), job.id), true);
      const { body: found } = await service().get<Schemas['JobPage']>(
        `/v1/jobs?region=${county}&q=${encodeURIComponent('枸杞采摘')}&limit=100`,
      );
      assert.ok(
        found.items.some(({ id }) => id === job.id),
        'full text finds it too',
      );
      const { body: history } = await service().get<Schemas['JobHistory']>(
        `/v1/jobs/${job.id}/history`,
        owner,
      );
      assert.deepEqual(history.items.map(({ event, status: stood, actor }) => [event, stood, actor]).at(-1), [
        'imported',
        'submitted',
        'employer',
      ]);
    });

    test('JSON, CSV of either encoding and XLSX are understood alike', async () => {
      const gb = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6]);
      assert.equal(
        new TextDecoder('gb18030').decode(gb),
        headers[0],
        'a page decodes the file by its encoding',
      );
      const { contactPhone, ...said } = pickers;
      const sources = [
        { rows: [{ ...said, contactPhone }] },
        { csv: writeCsv(fileOf(rowOf())) },
        { csv: writeCsv(fileOf(rowOf())).slice(1).replaceAll('\r\n', '\n') },
        {
          xlsxBase64: toBase64(
            await writeXlsx('招工', fileOf(rowOf({ 上工时间: 46348.270833333, 联系电话: 13800138031 }))),
          ),
        },
      ];
      for (const source of sources) {
        await fresh();
        const { body } = await bring(source);
        assert.deepEqual([body.submitted, body.faults, body.conflicts], [1, [], []], Object.keys(source)[0]);
        const [job] = await own();
        assert.deepEqual(
          [job?.fields.startsAt, job?.contactPhone],
          ['2026-11-22T06:30:00+08:00', '138****8031'],
        );
      }
    });

    test('a trial keeps nothing, and says what would become of each row', async () => {
      await fresh();
      const csv = writeCsv(fileOf(rowOf(), rowOf({ 人数: '六十' }), rowOf()));
      const before = await service().db.select({ id: auditLog.id }).from(auditLog);
      const { body } = await bring({ csv }, true);
      assert.deepEqual([body.dryRun, body.total, body.submitted], [true, 3, 1]);
      assert.deepEqual(faultsOf(body), [[3, '人数', 'import_cell_invalid']]);
      assert.deepEqual(body.conflicts, [{ row: 4, kind: 'same_in_file', otherRow: 2, jobId: null }]);
      assert.deepEqual(await own(), []);
      assert.equal((await service().db.select({ id: auditLog.id }).from(auditLog)).length, before.length);
      const { body: done } = await bring({ csv });
      assert.deepEqual({ ...done, dryRun: true }, body, 'in earnest the same happens');
    });

    test('what is wrong is said in plain Chinese with row and column, and stops no other row', async () => {
      await fresh();
      const rows = fileOf(
        rowOf(),
        rowOf({ 工钱: '' }),
        rowOf({ 工作内容: '采摘，先交押金 200 元', 上工时间: '2026-11-22 06:31' }),
        headers.map(() => ''),
        rowOf({ 收工时间: '2026-11-22 05:00' }),
        rowOf({ 有效期至: '2026-11-20' }),
        rowOf({ 地区: '不存在县', 联系电话: '12345' }),
        rowOf({ 驿站编号: 'station_01K9ZV6Q3M8T4R2N7X5B0C1DFX' }),
        rowOf({ 招工条件: '限男性，形象好', 干活地点: '别处' }),
      );
      const { body } = await bring({ csv: writeCsv(rows) });
      const faults = faultsOf(body);
      assert.deepEqual(faults.slice(0, 4), [
        [3, '工钱', 'missing_pay'],
        [4, '工作内容', 'ad_fee_forbidden'],
        [6, '收工时间', 'due_before_start'],
        [7, '有效期至', 'valid_until_past'],
      ]);
      assert.deepEqual(
        faults.slice(4).map(([row, column]) => [row, column]),
        [
          [8, '地区'],
          [8, '联系电话'],
          [9, '驿站编号'],
        ],
      );
      for (const { fault } of body.faults) assert.match(fault.message, /^[^{}]*\p{Script=Han}[^{}]*$/u);
      assert.deepEqual([body.total, body.submitted], [8, 2], 'a milder finding is the clerk’s to weigh');
      const kept = (await own()).find(({ fields }) => fields.place?.address === '别处');
      assert.deepEqual(kept?.findings.map(({ code }) => code).includes('discrimination_sex'), true);
    });

    test('every kind of words that must never appear stops a row, as the whole check finds them', async () => {
      await fresh();
      const contents = [
        '采摘，先交押金 200 元',
        '采摘，工装费 100 元从工钱里扣',
        '采摘，身份证原件押在工头处',
        '采摘，不收任何费用，带身份证核对',
        '采摘，限本地户口，月入过万',
        '高处作业，招 16 岁以上',
        '采摘，招 14 岁以上',
      ];
      const rows = contents.map((content, index) => ({ ...pickers, title: `采摘工${index}`, content }));
      const { body } = await bring({ rows }, true);
      const profile = resolveForRegion(county, '2026-11-21');
      assert.ok(profile?.ads);
      const rules = { ...profile.ads, words: adWords };
      const stopped = rows.flatMap((row, index) => {
        const ad = checkedAd(saidBy(row, county), employer.name, service().clock.now);
        return checkAd(ad, rules).some(({ severity }) => severity === 'refuse') ? [index + 1] : [];
      });
      assert.ok(stopped.length >= 4 && stopped.length < rows.length, String(stopped));
      assert.deepEqual([...new Set(body.faults.map(({ row }) => row))], stopped);
    });

    test('the same file again finds every ad there already; once one is over, its row is new', async () => {
      await fresh();
      const csv = writeCsv(
        fileOf(rowOf(), rowOf({ 干活地点: '郭勒木德镇' }), rowOf({ 名称: '枸杞 采摘工' })),
      );
      const first = await bring({ csv });
      assert.deepEqual([first.body.submitted, first.body.conflicts.length], [2, 1]);
      const [job] = (await own()).filter(({ fields }) => fields.place?.address === '大格勒乡');
      const second = await bring({ csv });
      assert.deepEqual([second.body.submitted, second.body.conflicts.length], [0, 3]);
      assert.deepEqual(second.body.conflicts[0], {
        row: 2,
        kind: 'same_as_open',
        otherRow: null,
        jobId: job?.id,
      });
      await service()
        .db.update(ads)
        .set({ status: 'closed', publishedAt: service().clock.now })
        .where(eq(ads.id, job?.id ?? ''));
      const third = await bring({ csv });
      assert.equal(third.body.submitted, 1);
    });

    test('the same file sent twice at once becomes each ad once', async () => {
      await fresh();
      const csv = writeCsv(
        fileOf(...Array.from({ length: 30 }, (_, index) => rowOf({ 名称: `采摘工 第${index}组` }))),
      );
      const answers = await Promise.all([bring({ csv }), bring({ csv })]);
      assert.deepEqual(
        answers.map(({ body }) => body.submitted).toSorted((a, b) => a - b),
        [0, 30],
      );
      assert.equal((await own()).length, 30);
    });

    test('more ads than one statement takes go in together', async () => {
      await fresh();
      const rows = Array.from({ length: 1_201 }, (_, index) => ({
        ...pickers,
        title: `采摘工 第${index}组`,
      }));
      const { body } = await bring({ rows });
      assert.deepEqual([body.submitted, body.faults.length], [1_201, 0]);
      const stored = await service()
        .db.select({ id: ads.id, version: ads.version })
        .from(ads)
        .where(eq(ads.employerId, employer.id));
      assert.deepEqual([stored.length, new Set(stored.map(({ version }) => version))], [1_201, new Set([1])]);
    });

    test('a table that cannot be read is refused as a whole and says why', async () => {
      await fresh();
      const csv = writeCsv(fileOf(rowOf()));
      const cases: readonly (readonly [object, readonly string[]])[] = [
        [{}, ['import_one_source']],
        [{ csv, rows: [pickers] }, ['import_one_source']],
        [{ csv: csv.replace('工钱,', '价格,') }, ['import_column_missing', 'import_column_unknown']],
        [{ csv: csv.replace('计件单位,', '名称,') }, ['not_unique']],
        [{ csv: '名称,"人数' }, ['import_unreadable']],
        [{ csv: new TextDecoder().decode(new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6])) }, ['import_unreadable']],
        [{ xlsxBase64: toBase64(new TextEncoder().encode(csv)) }, ['import_unreadable']],
        [{ xlsxBase64: 'AAAAA' }, ['import_unreadable']],
        [{ csv: headers.join(',') }, ['too_few']],
      ];
      for (const [file, codes] of cases) {
        const { status, body } = await bring(file);
        assert.deepEqual(
          [status, body.errors?.map(({ code }) => code)],
          [400, codes],
          JSON.stringify(file).slice(0, 60),
        );
      }
      const { body } = await bring({ csv: csv.replace('工钱,', '价格,') });
      assert.match(body.errors?.[0]?.message ?? '', /“工钱”/);
    });

    test('what pay has too much of is left out, not stored', async () => {
      await fresh();
      const rows = [
        { ...pickers, pay: { per: 'day', amountFen: 22_000, unit: '筐' } },
        {
          ...pickers,
          title: '搬运工',
          content: '装卸，每天不少于 200 元',
          pay: { per: 'negotiable', amountFen: 1 },
        },
      ];
      const { body } = await bring({ rows });
      assert.deepEqual([body.submitted, body.faults], [2, []]);
      const pays = (await own())
        .map(({ fields }) => fields.pay)
        .toSorted((one, other) => (one?.per ?? '').localeCompare(other?.per ?? ''));
      assert.deepEqual(pays, [{ per: 'day', amountFen: 22_000 }, { per: 'negotiable' }]);
    });

    test('somebody else’s employer is unknown to both', async () => {
      await fresh();
      const stranger = await someone(service());
      await register(service(), stranger, nextEmployer());
      const { status } = await bring({ rows: [pickers] }, false, stranger);
      assert.deepEqual(
        [status, (await take(`format=csv&employerId=${employer.id}`, stranger)).status],
        [404, 404],
      );
      const foreign = await clerkOf(service(), '150404');
      const { status: refused, body } = await take(`format=csv&region=${county}`, foreign);
      assert.deepEqual([refused, body.code], [403, 'region_foreign']);
    });

    test('every format goes out with masked numbers in the columns that come in, and its digest is right', async () => {
      await fresh();
      await bring({
        rows: [
          { ...pickers, title: '=采摘工', conditions: '', startsAt: '2026-11-22T06:30:15+08:00' },
          { ...pickers, title: '装筐工' },
        ],
      });
      const read = {
        csv: (bytes: Uint8Array) => allOfCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
        xlsx: allOfXlsx,
      };
      for (const format of ['csv', 'xlsx', 'json'] as const) {
        const { status, body } = await take(`format=${format}&employerId=${employer.id}&status=submitted`);
        assert.deepEqual(
          [status, body.count, body.isComplete, body.fileName],
          [200, 2, true, `招工信息-2026-11-21.${format}`],
        );
        const bytes = fromBase64(body.fileBase64);
        assert.equal(createHash('sha256').update(bytes).digest('hex'), body.sha256);
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        assert.ok(!text.includes('13800138031'));
        const table = { csv: { csv: text }, xlsx: { xlsxBase64: body.fileBase64 } };
        const back = await bring(format === 'json' ? { rows: JSON.parse(text) } : table[format], true);
        const masked = format === 'json' ? null : '联系电话';
        assert.deepEqual(
          back.body.faults.map(({ column, fault }) => [column, fault.code]),
          [masked, masked].map((column) => [column, 'import_phone_masked']),
          'only the masked number has to be written anew, and whoever brings it reads so',
        );
        if (format === 'json') {
          const rows: { title: string; contactPhone: string }[] = JSON.parse(text);
          assert.deepEqual(
            new Set(rows.map(({ title, contactPhone }) => `${title} ${contactPhone}`)),
            new Set(['=采摘工 138****8031', '装筐工 138****8031']),
          );
          continue;
        }
        if (format === 'csv') assert.ok(text.startsWith('\ufeff名称,') && text.includes("\n'=采摘工,"));
        const [head, ...rows] = await read[format](bytes);
        assert.deepEqual(head?.cells, headers);
        assert.deepEqual(new Set(rows.map(({ cells }) => cells[0])), new Set(['=采摘工', '装筐工']));
        const phone = headers.indexOf('联系电话');
        const mended = [headers, ...rows.map(({ cells }) => cells.with(phone, '13800138031'))];
        const { body: again } = await bring({ csv: writeCsv(mended) }, true);
        assert.deepEqual([again.faults, again.conflicts.length], [[], 2]);
      }
    });

    test('an export is asked for by employer or region, and a clerk has the region’s', async () => {
      await fresh();
      await bring({ rows: [pickers] });
      const { status, body } = await take('format=json');
      assert.deepEqual([status, body.errors?.[0]?.code], [400, 'export_scope_required']);
      const { body: unknown } = await take('format=json&region=999999');
      assert.equal(unknown.errors?.[0]?.code, 'region_unknown');
      const { body: all } = await take(`format=json&region=${county}&status=submitted`, clerk);
      const { body: both } = await take(`format=json&region=${county}&employerId=${employer.id}`, clerk);
      assert.ok(all.count > both.count);
      assert.equal(both.count, 1);
    });
  },
  { limits: noLimits },
);
