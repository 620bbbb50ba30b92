/** What the tests of scoring share: the station of scenario F2, judged by the table of the profile. */
import assert from 'node:assert/strict';
import type { Schemas } from '@yizhan/contract';
import { scoreSheet, type ScoreBasis } from '@yizhan/rules/scores';
import type { Profile } from './layer.ts';
import { ruleOf, valueOf } from './testing.ts';

const found: Readonly<Record<string, Omit<Schemas['ScoreEntry'], 'itemId'>>> = {
  siting: { input: {}, assessorPoints: 3 },
  sign: { input: {}, assessorPoints: 2 },
  area: { input: { areaM2: 65 } },
  services: { input: { counts: { registration: 1, publishing: 1, matching: 1, policy: 1 } } },
  basic_facilities: { input: { counts: { desks: 1, seats: 1, water: 1, charging: 1, talks: 1 } } },
  office_equipment: { input: { counts: { phone: 1, computer: 2, printer: 1 } } },
  screen: { input: { met: true } },
  notice_board: { input: { met: true } },
  staff: { input: { counts: { full_time: 2, part_time: 3 } } },
  norms: { input: {}, assessorPoints: 3 },
  wall: { input: { present: ['services', 'guide', 'process', 'hotline', 'complaints'] } },
  ledger: { input: { present: ['seeker', 'job', 'match', 'wage'] } },
  tiered_service: { input: {}, assessorPoints: 4 },
  monthly_push: { input: { value: 12 } },
  monitoring: { input: {}, assessorPoints: 4 },
  platform: { input: { met: true } },
  training: { input: { value: 1 } },
};

export function basisOf(profile: Profile): ScoreBasis {
  const { pass } = ruleOf(profile.assessments, 'gig_station_yearly');
  assert.ok(pass);
  const table = ruleOf(profile.scoringTables, 'station_standard');
  return { profileId: profile.id, profileVersion: profile.version, asOf: '2026-09-25', table, pass };
}

export function scoreIn(profile: Profile, changes: typeof found = {}): Schemas['ScoreSheet'] {
  const entries = Object.entries({ ...found, ...changes }).map(([itemId, entry]) => ({ itemId, ...entry }));
  return valueOf(scoreSheet(basisOf(profile), entries));
}
