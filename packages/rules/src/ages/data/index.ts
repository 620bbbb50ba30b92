/**
 * Work that nobody under 18 may be given: 未成年工特殊保护规定 (劳部发〔1994〕498号) 第三条, item by item, and
 * 未成年人保护法 (2020) 第六十一条. Where a grade of a national standard decides, words cannot tell and the list
 * is empty: the station's staff judge.
 */
import type { MinorRestriction } from '../working-age.ts';

const article3 = (item: string, id: string, label: string, words: readonly string[]): MinorRestriction => ({
  id,
  label,
  words,
  clause: `未成年工特殊保护规定第三条（${item}）`,
});

export const minorRestrictions: readonly MinorRestriction[] = [
  article3('一', 'dust', '一级以上接尘作业', ['粉尘', '喷砂']),
  article3('二', 'toxic', '一级以上有毒作业', ['有毒', '剧毒', '农药']),
  article3('三', 'heights', '二级以上高处作业', ['高处作业', '高空', '外墙清洗', '架子工', '吊篮']),
  article3('四', 'cold_water', '二级以上冷水作业', ['冷水作业']),
  article3('五', 'heat', '三级以上高温作业', ['高温作业']),
  article3('六', 'cold', '二级以上低温作业', ['低温作业', '冷库']),
  article3('七', 'heavy', '第四级体力劳动强度作业', ['第四级体力劳动', '四级体力劳动', '重体力']),
  article3('八', 'mining', '矿山井下及矿山地面采石作业', ['井下', '采石', '矿井']),
  article3('九', 'forestry', '森林业中的伐木、流放及守林作业', ['伐木', '守林', '木材流放']),
  article3('十', 'radiation', '工作场所接触放射性物质的作业', ['放射性']),
  article3('十一', 'fire', '有易燃易爆、化学性烧伤和热烧伤等危险性大的作业', [
    '易燃易爆',
    '烟花爆竹',
    '爆破',
    '化学性烧伤',
  ]),
  article3('十二', 'prospecting', '地质勘探和资源勘探的野外作业', ['地质勘探', '资源勘探', '野外勘探']),
  article3('十三', 'diving', '潜水、涵洞、涵道作业和海拔三千米以上的高原作业', [
    '潜水员',
    '潜水作业',
    '涵洞',
    '涵道',
    '高原作业',
  ]),
  article3('十四', 'loads', '每小时六次以上并每次超过20公斤的连续负重，每次超过25公斤的间断负重', []),
  article3('十五', 'tools', '使用凿岩机、捣固机、气镐、气铲、铆钉机、电锤的作业', [
    '凿岩机',
    '捣固机',
    '气镐',
    '风镐',
    '气铲',
    '铆钉机',
    '电锤',
  ]),
  article3('十六', 'posture', '长时间强迫体位、动作频率每分钟大于五十次的流水线作业', []),
  article3('十七', 'boiler', '锅炉司炉', ['锅炉', '司炉']),
  {
    id: 'venues',
    label: '营业性娱乐场所、酒吧、互联网上网服务营业场所等不适宜未成年人活动的场所',
    words: ['酒吧', '夜总会', 'KTV', '歌舞厅', '网吧', '夜场'],
    clause: '未成年人保护法第六十一条',
  },
];
