import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProfileLayer } from '../layer.ts';
import { layers } from '../layers.ts';
import { ruleOf } from '../testing.ts';
import { lintLayers } from './index.ts';

const dongxihu = ruleOf(layers, 'dongxihu');

/** The faults of a changed Dongxihu. */
function faultsOf(change: Partial<ProfileLayer>): readonly string[] {
  const changed = { ...dongxihu, ...change };
  const reports = lintLayers([...layers.filter(({ id }) => id !== 'dongxihu'), changed]);
  return reports.find(({ id }) => id === 'dongxihu')?.faults ?? [];
}

const adding = (adds: ProfileLayer['adds']): Partial<ProfileLayer> => ({
  adds: { ...dongxihu.adds, ...adds },
});

test('the built-in profiles have no faults', () => {
  for (const { id, version, faults } of lintLayers()) assert.deepEqual(faults, [], `${id} ${version}`);
});

test('the linter names what a document leaves open', () => {
  const unset = lintLayers().find(({ id }) => id === 'chifeng')?.unset ?? [];
  assert.ok(unset.includes('kpis'));
  assert.ok(unset.includes('ads.minimumHourlyWages'));
  assert.ok(!unset.includes('scoringTables'));
});

test('an addition that meets an inherited rule is a fault', () => {
  const [agreement] = dongxihu.adds.agreements ?? [];
  assert.ok(agreement);
  const faults = faultsOf(adding({ agreements: [{ ...agreement, id: 'labour_contract' }] }));
  assert.deepEqual(faults, ['adds.agreements.labour_contract']);
});

test('an override that meets no rule is a fault', () => {
  const faults = faultsOf({
    overrides: { ...dongxihu.overrides, targets: [], kpis: dongxihu.adds.kpis ?? [] },
    ...adding({ kpis: [] }),
  });
  assert.deepEqual(faults, ['overrides.kpis.placements']);
});

test('a source that leads to no document, to no clause or to no reason is a fault', () => {
  const [kpi] = dongxihu.adds.kpis ?? [];
  assert.ok(kpi);
  const faultOf = (source: typeof kpi.source): readonly string[] =>
    faultsOf(adding({ kpis: [{ ...kpi, source }] }));
  assert.match(faultOf({ document: 'lost', clause: '一', basis: 'stated' }).join(), /cites lost/);
  assert.match(faultOf({ document: 'dxh', clause: ' ', basis: 'stated' }).join(), /cites no clause/);
  assert.match(faultOf({ document: 'dxh', clause: '一', basis: 'proposed' }).join(), /does not say why/);
});

test('a name that no rule bears is a fault', () => {
  const [mode] = dongxihu.adds.operatingModes ?? [];
  assert.ok(mode);
  const faults = faultsOf(adding({ operatingModes: [{ ...mode, supervisor: 'nobody' }] }));
  assert.ok(faults.some((fault) => fault.includes('names nobody')));
});

test('a scoring table that does not add up is a fault', () => {
  const chifeng = ruleOf(layers, 'chifeng');
  const [table] = chifeng.adds.scoringTables ?? [];
  assert.ok(table);
  const broken = {
    ...chifeng,
    adds: { ...chifeng.adds, scoringTables: [{ ...table, items: table.items.slice(1) }] },
  };
  const reports = lintLayers([...layers.filter(({ id }) => id !== 'chifeng'), broken]);
  const faults = reports.find(({ id }) => id === 'chifeng')?.faults ?? [];
  assert.ok(faults.includes('scoringTables.station_standard: items of basics do not add up'));
});

test('a version that begins while another is in force is a fault', () => {
  const next = { ...dongxihu, version: '2026.1', effectiveFrom: '2026-01-01' };
  const reports = lintLayers([...layers, next]);
  assert.deepEqual(reports.at(-1)?.faults, ['begins while version 2022.1 is in force']);
});
