/**
 * EXAMPLE. Not the rules of 黄山: numbers and clauses are invented. It shows that a sixth place needs data only;
 * copy both halves, put in the place's own documents and add it to `src/layers.ts`.
 */
import { cite, item, items, named, text, type ProfileLayer } from '@yizhan/profiles';
import { supervision } from './huangshan-supervision.ts';

const example = cite('example');
const station: [string] = ['gig_station'];

export const huangshan: ProfileLayer = {
  id: 'huangshan',
  name: text('安徽省黄山市（示例）', 'Huangshan (example)'),
  region: '341000',
  version: '2025.1',
  status: 'in_force',
  effectiveFrom: '2025-06-01',
  effectiveTo: null,
  extends: 'cn',
  documents: [
    {
      id: 'example',
      title: '零工驿站认定和运行管理绩效评价细则（示例，非正式文件）',
      number: null,
      issuer: null,
      issuedOn: null,
      kind: 'measure',
      citedOnly: false,
    },
  ],
  adds: {
    ...supervision,
    facilityTypes: [
      {
        id: 'gig_station',
        label: text('零工驿站', 'Gig station'),
        parent: null,
        levels: ['county', 'town'],
        variants: [],
        services: items(
          example.stated('示例第三条'),
          { registration: ['求职登记', 'Registration'], matching: ['岗位撮合', 'Matching'] },
          'must',
        ),
        zones: [],
        windowGroups: [],
        equipment: [],
        siting: [],
        minArea: { m2: 30, op: 'gt', source: example.stated('示例第三条') },
        source: example.stated('示例第二条'),
      },
    ],
    naming: [
      {
        id: 'station_name',
        facilityTypes: station,
        pattern: '黄山市+区县+地点+零工驿站',
        severity: 'warn',
        tokens: [
          { kind: 'literal', text: '黄山市', required: true },
          { kind: 'region', label: '区县', levels: ['county'], required: true },
          { kind: 'place', label: '地点', required: true },
          { kind: 'literal', text: '零工驿站', required: true },
        ],
        examples: [
          { name: '黄山市屯溪区昱东街道零工驿站', valid: true },
          { name: '昱东驿站', valid: false },
        ],
        source: example.stated('示例第四条'),
      },
    ],
    roles: [
      {
        id: 'county_bureau',
        label: text('区县人社局', 'County bureau'),
        level: 'county',
        duties: [],
        source: example.stated('示例第五条'),
      },
    ],
    recognition: [
      {
        id: 'station_recognition',
        facilityType: 'gig_station',
        modes: [],
        steps: [{ step: 'apply', actor: 'county_bureau', to: null, source: example.stated('示例第五条') }],
        documents: [
          {
            id: 'form1',
            label: text('认定申请表', 'Application form'),
            copies: 3,
            form: 'form1',
            source: example.stated('示例第五条'),
          },
        ],
        notice: { days: 7, unit: 'calendar_day', countStartDay: false, source: example.stated('示例第五条') },
        scoringTable: 'performance',
        source: example.stated('示例第五条'),
      },
    ],
    scoringTables: [
      {
        id: 'performance',
        label: text('绩效评价表（示例）', 'Performance table (example)'),
        facilityType: 'gig_station',
        complete: true,
        max: 50,
        groups: [
          { id: 'place', label: text('场地', 'Place'), max: 20 },
          { id: 'work', label: text('工作', 'Work'), max: 30 },
        ],
        items: [
          {
            kind: 'area_steps',
            id: 'area',
            group: 'place',
            label: text('面积', 'Area'),
            max: 20,
            base: 10,
            atM2: 30,
            stepM2: 5,
            pointsPerStep: 2,
            rounding: 'floor',
            source: example.stated('示例附表1'),
          },
          {
            kind: 'checklist',
            id: 'ledger',
            group: 'work',
            label: text('台账', 'Ledger'),
            max: 30,
            entries: named({
              seeker: ['求职', 'Seekers'],
              job: ['岗位', 'Jobs'],
              match: ['撮合', 'Matches'],
            }),
            partial: 'proportional',
            source: example.stated('示例附表2'),
          },
        ],
        source: example.stated('示例附表'),
      },
    ],
    assessments: [
      {
        id: 'quarterly',
        facilityTypes: station,
        cycle: 'quarter',
        assessor: 'county_bureau',
        scoringTable: 'performance',
        pass: { op: 'gt', value: 30 },
        source: example.stated('示例第六条'),
      },
    ],
    registers: [
      {
        id: 'station_register',
        label: text('零工驿站名录', 'Register of stations'),
        facilityTypes: station,
        columns: [item('name', '名称', 'Name', example.stated('示例第七条'))],
        openEnded: false,
        update: 'quarterly',
        source: example.stated('示例第七条'),
      },
    ],
  },
  overrides: {
    complaints: {
      limits: [{ kind: 'decide', days: 3, unit: 'workday', source: example.stated('示例第八条') }],
    },
    ads: {
      minimumHourlyWages: [
        {
          region: '341000',
          amountFen: 2_100,
          validFrom: '2025-06-01',
          validTo: null,
          source: example.stated('示例第八条'),
        },
      ],
    },
    ledger: {
      correction: {
        keepOriginal: true,
        reason: true,
        date: true,
        signature: false,
        source: example.stated('示例第七条'),
      },
    },
  },
};
