/**
 * The national base under all places: law and ministry notices, and the defaults this project proposes where no
 * document says anything. A national rule that came later than the first local document makes a new version.
 */
import { cite, text } from '../cite.ts';
import type { ProfileLayer } from '../layer.ts';
import { ads2022, ads2026 } from './ads.ts';
import { complaints } from './complaints.ts';
import * as documents from './documents.ts';
import { agreements2022, agreements2023, overAgeAgreement, personalFields } from './people.ts';

const project = cite('project');

const base2022 = {
  id: 'cn',
  name: text('国家基础规则', 'National base'),
  region: null,
  version: '2022.1',
  status: 'in_force',
  effectiveFrom: '2022-01-01',
  effectiveTo: '2023-02-20',
  extends: null,
  documents: documents.documents2022,
  adds: {
    ads: ads2022,
    complaints,
    personalFields,
    agreements: agreements2022,
    ledger: {
      kinds: [],
      qualities: [],
      correction: {
        keepOriginal: true,
        reason: true,
        date: true,
        signature: true,
        source: project.proposed('台账更正', '各地台账一律只增不改；东西湖区第二十三条的做法用于全部地方'),
      },
      summaryCycle: null,
      source: project.proposed('台账更正'),
    },
    languages: [
      { id: 'zh_hans', tag: 'zh-Hans', requirement: 'must', source: cite('language_law').general('第三章') },
    ],
  },
} satisfies ProfileLayer;

const base2023 = {
  ...base2022,
  version: '2023.1',
  effectiveFrom: '2023-02-21',
  effectiveTo: '2023-12-25',
  documents: [...base2022.documents, documents.agreementGuide],
  adds: { ...base2022.adds, agreements: [...agreements2022, ...agreements2023] },
} satisfies ProfileLayer;

const base2023b = {
  ...base2023,
  version: '2023.2',
  effectiveFrom: '2023-12-26',
  effectiveTo: '2025-07-30',
  documents: [...base2023.documents, documents.market65],
  adds: {
    ...base2023.adds,
    fees: [
      {
        id: 'worker_market',
        payer: 'worker',
        service: text('零工市场服务', 'Services of the gig market'),
        maxFen: 0,
        source: cite('market65').general('一'),
      },
    ],
  },
} satisfies ProfileLayer;

const base2025 = {
  ...base2023b,
  version: '2025.1',
  effectiveFrom: '2025-07-31',
  effectiveTo: '2026-01-12',
  documents: [...base2023b.documents, documents.overAgeDraft],
  adds: { ...base2023b.adds, agreements: [...base2023.adds.agreements, overAgeAgreement] },
} satisfies ProfileLayer;

const base2026 = {
  ...base2025,
  version: '2026.1',
  effectiveFrom: '2026-01-13',
  effectiveTo: null,
  documents: [...base2025.documents, documents.ads2026],
  adds: { ...base2025.adds, ads: { ...ads2022, ...ads2026 } },
} satisfies ProfileLayer;

export const cn: readonly ProfileLayer[] = [base2022, base2023, base2023b, base2025, base2026];
