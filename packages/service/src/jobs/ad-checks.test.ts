import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { noLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';
import { draft, pickers, register, someone, step, type Headers } from './testing.ts';

describeService(
  'the ad checks of scenario F9, each alone',
  (service) => {
    let owner: Headers;
    let employer: Schemas['Employer'];
    before(async () => {
      owner = await someone(service());
      employer = await register(service(), owner);
    });

    /** What poster and clerk are shown of an ad with these changes. */
    const found = async (changes: Partial<Schemas['JobInput']>) => {
      const { findings } = await draft(service(), owner, employer.id, { ...pickers, ...changes });
      return findings.map(({ code, severity, field, quote }) => [code, severity, field, quote]);
    };

    test('F9, GEM-21: the ad as the cooperative posts it has none', async () => {
      assert.deepEqual(await found({}), []);
    });

    test('F9, GEM-21: 限男性 is discrimination_sex', async () => {
      assert.deepEqual(await found({ conditions: '能弯腰，限男性' }), [
        ['discrimination_sex', 'change', '/conditions', '限男性'],
      ]);
    });

    test('F9, GEM-20: 押金100元 is fee_forbidden', async () => {
      const [finding, ...others] = await found({ content: '采摘、装筐，押金100元。' });
      assert.deepEqual(finding?.slice(0, 3), ['fee_forbidden', 'refuse', '/content']);
      assert.deepEqual(others, []);
    });

    test('F9, PDS-25: an ad without headcount is missing_field, and named among what is missing', async () => {
      const { headcount: _, ...others } = pickers;
      const job = await draft(service(), owner, employer.id, others);
      assert.deepEqual(
        job.findings.map(({ code, field, advice }) => [code, field, advice]),
        [['missing_field', '/headcount', 'missing_headcount']],
      );
      assert.deepEqual(job.missing, ['/headcount']);
    });

    test('F9: part-time work paid by the month is settlement_gt_15d', async () => {
      const changes = {
        employment: 'part_time',
        settlement: 'monthly',
        content: '采摘、装筐，每天三小时。',
      } as const;
      const [finding, ...others] = await found(changes);
      assert.deepEqual(finding?.slice(0, 3), ['settlement_gt_15d', 'change', '/settlement']);
      assert.deepEqual(others, []);
    });

    test('F9: a minimum age of 15 is under_16', async () => {
      assert.deepEqual(await found({ minAge: 15 }), [['under_16', 'refuse', '/minAge', undefined]]);
    });

    test('F9: work below ground from 16 on is minor_restricted', async () => {
      const findings = await found({ title: '煤矿井下辅助工', minAge: 16 });
      assert.deepEqual(
        findings.map(([code, severity, field]) => [code, severity, field]),
        [['minor_restricted', 'refuse', '/title']],
      );
    });

    test('F9, PDS-17: a repost without its source is source_required', async () => {
      assert.deepEqual(await found({ channel: 'repost' }), [
        ['source_required', 'change', '/source', undefined],
      ]);
      assert.deepEqual(await found({ channel: 'repost', source: '格尔木市人力资源市场公众号' }), []);
    });

    test('left empty on purpose, conditions are none and lack nothing', async () => {
      const job = await draft(service(), owner, employer.id, { ...pickers, conditions: '' });
      assert.deepEqual([job.findings, job.missing], [[], []]);
    });

    test('advice stops nobody: an ad with findings is submitted as it was written', async () => {
      const job = await draft(service(), owner, employer.id, { ...pickers, title: '高薪急招采摘工' });
      assert.deepEqual([job.fields.title, job.missing], ['高薪急招采摘工', []]);
      assert.ok(job.findings.length > 0);
      assert.equal((await step(service(), owner, job, 'submission')).status, 'submitted');
    });
  },
  { limits: noLimits },
);
