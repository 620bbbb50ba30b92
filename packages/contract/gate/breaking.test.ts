import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document, Schema } from '../generate/contract.ts';
import { announcesBreak, findBreaks, readDocument } from './breaking.ts';

const released = readDocument('baseline/openapi.json');

const schema = (document: Document, name: string): Schema =>
  document.components.schemas[name] ?? assert.fail(name);
const list = (document: Document) => document.paths['/v1/jobs']?.get ?? assert.fail('jobs.list');

const breaking: Record<string, (document: Document) => void> = {
  'an operation goes': (document) => delete document.paths['/v1/jobs/{jobId}']?.get,
  'a path goes': (document) => delete document.paths['/v1/regions'],
  'a field of an answer goes': (document) => delete schema(document, 'JobSummary').properties?.title,
  'a field of an answer may be missing': (document) => schema(document, 'JobSummary').required?.shift(),
  'a field changes its type': (document) =>
    Object.assign(schema(document, 'JobSummary').properties ?? {}, { headcount: { type: 'string' } }),
  'an optional parameter becomes required': (document) =>
    Object.assign(list(document).parameters?.[0] ?? {}, { required: true }),
  'a required parameter appears': (document) =>
    list(document).parameters?.push({ name: 'x', in: 'query', required: true, schema: { type: 'string' } }),
  'a parameter takes less': (document) =>
    Object.assign(document.components.parameters?.Limit?.schema ?? {}, { maximum: 50 }),
  'a pattern becomes narrower': (document) =>
    Object.assign(schema(document, 'RegionCode'), { pattern: '^15\\d{4}$' }),
  'a value that requests may send goes': (document) => schema(document, 'Settlement').enum?.pop(),
  'a closed enum of an answer gets a value': (document) => schema(document, 'PayPeriod').enum?.push('week'),
  'the status of success changes': (document) => {
    const { responses } = list(document);
    responses['206'] = responses['200'] ?? {};
    delete responses['200'];
  },
  'an operation is renamed': (document) => Object.assign(list(document), { operationId: 'jobs.search' }),
  'a role loses an operation': (document) =>
    Object.assign(list(document), { 'x-access': { roles: ['worker'] } }),
};

const harmless: Record<string, (document: Document) => void> = {
  'an operation is added': (document) =>
    Object.assign(document.paths, { '/v1/news': structuredClone(document.paths['/v1/regions']) }),
  'an optional parameter is added': (document) =>
    list(document).parameters?.push({ name: 'x', in: 'query', schema: { type: 'string' } }),
  'an answer gets a field': (document) =>
    Object.assign(schema(document, 'JobSummary').properties ?? {}, { extra: { type: 'string' } }),
  'an open enum gets a value': (document) => schema(document, 'Settlement').enum?.push('per_shift'),
  'a parameter takes more': (document) =>
    Object.assign(document.components.parameters?.Limit?.schema ?? {}, { maximum: 500 }),
  'a description is rewritten': (document) =>
    Object.assign(schema(document, 'Job'), { description: 'Else.' }),
};

const changed = (change: (document: Document) => unknown): Document => {
  const document = structuredClone(released);
  change(document);
  return document;
};

describe('the gate for breaking changes', () => {
  for (const [what, change] of Object.entries(breaking)) {
    it(`stops when ${what}`, () => assert.notDeepEqual(findBreaks(released, changed(change)), []));
  }
  for (const [what, change] of Object.entries(harmless)) {
    it(`lets pass when ${what}`, () => assert.deepEqual(findBreaks(released, changed(change)), []));
  }

  it('finds the same twice, although the library writes into what it is given', () => {
    const after = changed((document) => delete document.paths['/v1/regions']);
    assert.deepEqual(findBreaks(released, after), findBreaks(released, after));
  });

  it('lets a break through only with a version that announces it', () => {
    assert.equal(announcesBreak('1.4.2', '2.0.0'), true);
    assert.equal(announcesBreak('1.4.2', '1.5.0'), false);
    assert.equal(announcesBreak('0.1.0', '0.2.0'), true);
    assert.equal(announcesBreak('0.1.0', '0.1.1'), false);
  });

  it('finds no break in ours since the release, or a version that announces it', () => {
    const current = readDocument('openapi.json');
    const announced = announcesBreak(String(released.info.version), String(current.info.version));
    assert.deepEqual(announced ? [] : findBreaks(released, current), []);
  });
});
