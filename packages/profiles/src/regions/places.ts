import type { RegionRecord } from './region.ts';

/** Divisions on the national list (GB/T 2260). */
const statutory = (parentCode: string, names: Readonly<Record<string, string>>): RegionRecord[] =>
  Object.entries(names).map(([code, name]) => ({
    code,
    name,
    level: 'county',
    kind: 'statutory',
    codedBy: 'gb2260',
    parentCode,
    validFrom: null,
    validTo: null,
  }));

const functional = (
  parentCode: string,
  codedBy: RegionRecord['codedBy'],
  level: RegionRecord['level'],
  names: Readonly<Record<string, string>>,
): RegionRecord[] =>
  Object.entries(names).map(([code, name]) => ({
    code,
    name,
    level,
    kind: 'functional',
    codedBy,
    parentCode,
    validFrom: null,
    validTo: null,
  }));

/** Mei county became Meixian district on this day; its old code is still on identity cards. */
const MEIXIAN_DISTRICT_FROM = '2013-10-18';

const meizhou = statutory('441400', {
  441402: '梅江区',
  441403: '梅县区',
  441422: '大埔县',
  441423: '丰顺县',
  441424: '五华县',
  441426: '平远县',
  441427: '蕉岭县',
  441481: '兴宁市',
}).map((region) => (region.code === '441403' ? { ...region, validFrom: MEIXIAN_DISTRICT_FROM } : region));

/**
 * Everything at county level in the five places. Zones that no national list has bear a code in the same form that
 * this project gave them, from 96 up in their city, where neither list has any.
 */
export const places: readonly RegionRecord[] = [
  ...statutory('632800', { 632801: '格尔木市' }),
  ...functional('632801', 'project', 'town', {
    632896: '东城区行政委员会',
    632897: '西城区行政委员会',
    632898: '昆仑经济技术开发区',
  }),
  ...statutory('410400', {
    410402: '新华区',
    410403: '卫东区',
    410404: '石龙区',
    410411: '湛河区',
    410421: '宝丰县',
    410422: '叶县',
    410423: '鲁山县',
    410425: '郏县',
    410481: '舞钢市',
    410482: '汝州市',
  }),
  ...functional('410400', 'nbs', 'county', { 410471: '高新区', 410472: '城乡一体化示范区' }),
  ...statutory('420100', { 420112: '东西湖区' }),
  ...functional('420112', 'project', 'town', { 420196: '常青花园' }),
  ...meizhou,
  {
    code: '441421',
    name: '梅县',
    level: 'county',
    kind: 'statutory',
    codedBy: 'gb2260',
    parentCode: '441400',
    validFrom: null,
    validTo: '2013-10-17',
  },
  ...statutory('150400', {
    150402: '红山区',
    150403: '元宝山区',
    150404: '松山区',
    150421: '阿鲁科尔沁旗',
    150422: '巴林左旗',
    150423: '巴林右旗',
    150424: '林西县',
    150425: '克什克腾旗',
    150426: '翁牛特旗',
    150428: '喀喇沁旗',
    150429: '宁城县',
    150430: '敖汉旗',
  }),
];
