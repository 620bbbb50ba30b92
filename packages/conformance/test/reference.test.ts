import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { inTurn, offline, rateLimited, withFaults } from '@yizhan/sdk/faults';
import { checkConformance, type ConformanceReport } from '../src/index.ts';
import {
  chifengKey,
  chifengOrigin,
  failuresOf,
  serviceInProcess,
  type InProcess,
} from './testing/service.ts';

const rulesOf = ({ operations }: ConformanceReport, id: string): string[] =>
  operations.find(({ operation }) => operation === id)?.rules.map(({ rule }) => rule) ?? [];

describe('the reference service', () => {
  let service: InProcess;
  before(async () => {
    service = await serviceInProcess();
  });
  after(() => service.close());

  it('passes every rule through an injected fetch', async () => {
    const report = await checkConformance(service.options);
    assert.deepEqual([...failuresOf(report)], []);
    assert.ok(report.passed > 150, String(report.passed));
    assert.deepEqual(report.operations.map(({ operation }) => operation).toSorted(), [
      'applications.list',
      'applications.listOwn',
      'employers.get',
      'employers.list',
      'identity.listGrants',
      'identity.listSessions',
      'identity.me',
      'jobs.export',
      'jobs.facets',
      'jobs.get',
      'jobs.getOwn',
      'jobs.history',
      'jobs.list',
      'jobs.listForReview',
      'jobs.listOwn',
      'jobs.similar',
      'jobs.suggest',
      'profiles.forRegion',
      'profiles.get',
      'regions.list',
      'sites.current',
    ]);
  });

  it('passes with the key of a site that shows one place', async () => {
    const site = { site: chifengKey, origin: chifengOrigin };
    assert.deepEqual([...failuresOf(await checkConformance({ ...service.options, ...site }))], []);
  });

  it('is asked every rule that the contract gives rise to', async () => {
    const report = await checkConformance({ ...service.options, domains: ['jobs', 'identity'] });
    assert.deepEqual(report.operations.map(({ operation }) => operation).toSorted(), [
      'identity.listGrants',
      'identity.listSessions',
      'identity.me',
      'jobs.export',
      'jobs.facets',
      'jobs.get',
      'jobs.getOwn',
      'jobs.history',
      'jobs.list',
      'jobs.listForReview',
      'jobs.listOwn',
      'jobs.similar',
      'jobs.suggest',
    ]);
    assert.deepEqual(rulesOf(report, 'jobs.list'), [
      'answer',
      'filter settlement',
      'client',
      'site-key header',
      'site-key missing',
      'site-key unknown',
      'parameter q too_long',
      'parameter region region_code_invalid',
      'parameter trade invalid_format',
      'parameter payPer not_an_option',
      'parameter payMinFen invalid_type',
      'parameter payMinFen too_small',
      'parameter settlement not_an_option',
      'parameter starts not_an_option',
      'parameter hours not_an_option',
      'parameter station invalid_format',
      'parameter near too_few',
      'parameter near too_many',
      'parameter near/0 invalid_type',
      'parameter near/0 too_small',
      'parameter near/0 too_big',
      'parameter withinM invalid_type',
      'parameter withinM too_small',
      'parameter withinM too_big',
      'parameter sort not_an_option',
      'parameter cursor too_short',
      'parameter cursor too_long',
      'parameter limit invalid_type',
      'parameter limit too_small',
      'parameter limit too_big',
      'parameter unknown_field',
      'unknown region',
      'paging',
      'cursor',
      'cache-control',
      'etag',
      'if-none-match',
      'if-none-match stale',
      'head',
      'options',
      'vary origin',
      'cors credentials',
      'cors foreign',
      'cors own',
      'cors own refusal',
      'cors preflight',
      'language',
    ]);
    assert.deepEqual(rulesOf(report, 'identity.me'), [
      'person missing',
      'person unknown',
      'options',
      'vary origin',
      'cors credentials',
      'cors own',
      'cors own refusal',
      'cors preflight',
      'language',
    ]);
  });

  it('gets a report with the contract’s hash and, for each rule, the request and its id', async () => {
    const report = await checkConformance({ ...service.options, domains: ['sites'] });
    const document = await readFile(new URL('../../contract/openapi.json', import.meta.url));
    assert.deepEqual(report.contract, {
      version: (JSON.parse(document.toString()) as { info: { version: string } }).info.version,
      sha256: createHash('sha256').update(document).digest('hex'),
    });
    const rules = report.operations[0]?.rules ?? [];
    assert.equal(report.passed, rules.length);
    for (const { detail, requestId } of rules) {
      assert.match(detail, /^(GET|HEAD|OPTIONS) \/v1\/sites\/current/);
      assert.doesNotMatch(detail, /pk_/);
      assert.match(requestId ?? '', /^req_/);
    }
  });

  it('is asked about a sample that the caller names', async () => {
    const samples = { profileId: 'golmud', region: '632801' };
    const asked: string[] = [];
    const send: typeof fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return service.options.fetch(input, init);
    };
    const report = await checkConformance({ ...service.options, fetch: send, samples });
    assert.equal(report.failed, 0);
    assert.ok(asked.some((url) => url.includes('/v1/profiles/golmud?')));
    assert.ok(asked.some((url) => url.includes('/v1/jobs?region=632801&')));
  });

  it('is asked again when it says when to come again', async () => {
    const busy = withFaults(service.options.fetch, inTurn(rateLimited(0), rateLimited(0)));
    assert.equal((await checkConformance({ ...service.options, fetch: busy, domains: ['sites'] })).failed, 0);
  });

  it('is read only: GET, HEAD and OPTIONS', async () => {
    const methods = new Set<string>();
    const send: typeof fetch = (input, init) => {
      methods.add(new Request(input, init).method);
      return service.options.fetch(input, init);
    };
    await checkConformance({ ...service.options, fetch: send });
    assert.deepEqual([...methods].toSorted(), ['GET', 'HEAD', 'OPTIONS']);
  });

  it('that cannot be reached at all is no report but an error with its cause', async () => {
    const cut = withFaults(service.options.fetch, offline);
    await assert.rejects(checkConformance({ ...service.options, fetch: cut }), /no answer: Failed to fetch/);
  });
});
