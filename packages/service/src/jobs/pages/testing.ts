import type { Answer, OperationId, Schemas } from '@yizhan/contract';
import type { Visit } from '../../pages/visit.ts';
import { testNow } from '../../testing/service.ts';

/** An open ad that says as little as it may. */
export const job: Schemas['Job'] = {
  id: 'job_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
  title: '搬运工',
  trade: '搬运工',
  pay: { per: 'day', amountFen: 22_050 },
  settlement: 'daily',
  place: {
    region: {
      code: '632801',
      name: '格尔木市',
      fullName: '青海省海西蒙古族藏族自治州格尔木市',
      level: 'county',
      kind: 'statutory',
      parentCode: '632800',
    },
    address: '昆仑南路 18 号',
    point: { lng: 94.9, lat: 36.4 },
  },
  employer: { name: '测试物流有限公司', verified: true },
  headcount: 40,
  needed: 18,
  startsAt: '2026-11-22T06:30:00+08:00',
  endsAt: '2026-11-22T17:00:00+08:00',
  transport: true,
  meals: false,
  insured: true,
  validUntil: '2026-11-22T06:00:00+08:00',
  status: 'published',
  publishedAt: '2026-11-21T09:12:00+08:00',
  version: 1,
  content: '卸货\n码垛',
  conditions: '',
  source: '测试驿站',
  contactPhone: '138****8000',
};

type Answers = { readonly [Id in OperationId]?: Answer<Id> };

/** A visit to which the contract answers just this. */
export function visitOf(
  answers: Answers,
  method: Visit['method'] = 'GET',
  site: Partial<Visit['site']> = {},
): Visit {
  return {
    method,
    path: { jobId: job.id },
    query: new URLSearchParams(),
    site: {
      id: 'site_1',
      name: '测试网站',
      region: null,
      hotline: null,
      origins: [],
      version: 1,
      keyValidUntil: null,
      ...site,
    },
    now: testNow,
    async ask<Id extends OperationId>(id: Id) {
      const answer: Answers[Id] = answers[id];
      if (answer === undefined) throw new Error(`nobody answers ${id}`);
      return answer;
    },
    read: () => Promise.reject(new Error('there is no database')),
    link: (path) => path,
    absolute: (path) => `https://jobs.example${path}`,
  };
}
