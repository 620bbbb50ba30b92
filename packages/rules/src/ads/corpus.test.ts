import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, readCorpus, type LabelledAd, type Score } from './corpus.fixture.ts';

/** What precision and recall of every code have to reach. */
const FLOOR = 0.95;
/**
 * What the held-out half reached on 2026-11-21 where that is less than {@link FLOOR}, measured twice: at first, and
 * after one improvement that came from development ads alone. To be raised, never lowered.
 */
const REACHED: Readonly<Record<string, { readonly precision?: number; readonly recall?: number }>> = {
  age_limit: { precision: 0.81, recall: 0.75 },
  below_min_wage: { precision: 0.91 },
  discrimination_ethnicity: { precision: 0.88, recall: 0.72 },
  discrimination_health: { precision: 0.91, recall: 0.91 },
  discrimination_marriage: { precision: 0.81, recall: 0.81 },
  discrimination_origin: { precision: 0.77, recall: 0.63 },
  discrimination_religion: { precision: 0.8, recall: 0.8 },
  discrimination_sex: { precision: 0.85, recall: 0.85 },
  discrimination_status: { recall: 0.9 },
  fee_forbidden: { precision: 0.8, recall: 0.85 },
  gimmick: { precision: 0.71 },
  id_withheld: { precision: 0.72, recall: 0.8 },
  minor_restricted: { precision: 0.84 },
  settlement_gt_15d: { precision: 0.88, recall: 0.8 },
  source_required: { precision: 0.81 },
  under_16: { precision: 0.9, recall: 0.9 },
};

const halves = { development: await readCorpus('development'), heldOut: await readCorpus('held-out') };

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** Ids only: whoever tunes the rules must not see what the held-out ads say. */
const line = ({ code, labels, precision, recall, missed, false: wrong }: Score): string =>
  `${code.padEnd(24)} ${String(labels).padStart(3)} labels, precision ${percent(precision)} %, recall ${percent(recall)} %` +
  (missed.length > 0 ? `, missed ${missed.join(' ')}` : '') +
  (wrong.length > 0 ? `, false ${wrong.join(' ')}` : '');

for (const [half, corpus] of Object.entries(halves))
  test(`ads, ${half} half: every code has precision and recall of at least ${FLOOR} or its noted floor`, (context) => {
    const scores = measure(corpus).sort((a, b) => a.code.localeCompare(b.code));
    assert.equal(scores.length, 17);
    for (const score of scores) context.diagnostic(line(score));
    const floors = half === 'heldOut' ? REACHED : {};
    assert.deepEqual(
      scores
        .filter(
          ({ code, precision, recall }) =>
            precision < (floors[code]?.precision ?? FLOOR) || recall < (floors[code]?.recall ?? FLOOR),
        )
        .map(({ code }) => code),
      [],
    );
  });

test('ads, development half: each code has ten positives and ten near misses, and two fifths of the ads are lawful', () => {
  const { development } = halves;
  for (const { code } of measure(development)) {
    const labelled = development.filter(({ expect }) => expect.some((label) => label.code === code));
    const near = development.filter(({ nearMiss }) => nearMiss?.includes(code));
    assert.ok(labelled.length >= 10 && near.length >= 10, `${code}: ${labelled.length} and ${near.length}`);
  }
  const lawful = development.filter(({ expect }) => expect.length === 0).length;
  assert.ok(lawful / development.length > 0.4, `${lawful} of ${development.length} are lawful`);
});

test('ads: no two have the same skeleton, in either half or across them', () => {
  const seen = new Set<string>();
  const twins = Object.values(halves)
    .flat()
    .filter((ad) => seen.size === seen.add(skeleton(ad)).size)
    .map(({ id }) => id);
  assert.deepEqual(twins, []);
});

/** What is left of an ad when numbers, names of trades and all that is no Chinese are gone. */
const skeleton = ({ ad }: LabelledAd): string =>
  `${ad.content}|${ad.conditions ?? ''}|${ad.employerName ?? ''}`.replace(
    /[^\u4e00-\u9fff|]|[零一二三四五六七八九十百千两]/g,
    '',
  );
