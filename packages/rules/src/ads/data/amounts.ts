/** How ads speak of hours and pay. Numbers stand in digits wherever one of these looks. */
import type { AmountWords } from '../words.ts';

const r = String.raw;

const SPAN = r`(?:(?<hours>[\d.]+)个?(?:小时|钟头|钟(?!工))|(?<minutes>\d+)来?分钟)`;
/** What is paid for one by one. */
const PIECE =
  '(?:个(?!人|月|班|工|小时|钟|星期|礼拜|周)|[间单件户台桌套幅车趟棵片组床圈张只条双箱块扇门头栋亩根面串筐袋盏页篇盆盘排把朵顶颗枝株罐桶瓶份方](?!班|月|日))';

export const amounts: AmountWords = {
  pause:
    /(?:休息?|歇|吃饭|用餐|午饭)[^,;。!?\n\d半]{0,4}(?<long>[\d.]+)个?(?:小时|钟头|点|(?<minutes>分))钟?(?<twice>两次)?/g,
  hours:
    /(?<!加班|每|提前|车站|驿站|网站|能站|会站|久站|[\d.-])(?:\d+-)?(?<hours>\d+(?:\.\d+)?)个?(?:小时|钟头|h|钟(?!工))(?!营业|热水|供|以?内|1?结)/g,
  wholeDay: /24个?小时(?:值|1?班|一班|轮|在岗|倒)|班(?:是|为)?24个?小时/,
  clock:
    /(?<!(?:白|早|甲|日|头)班[^。\n]{0,30}[晚夜中乙丙]班[^,;。\n]{0,6})(?<from>凌晨|清早|清晨|[早朝]上?|上午|中午|下午|晚上?|傍晚|夜里)?(?<start>\d{1,2})(?:点钟?|:|时)?(?<past>半|\d\d)?(?:-|至|[\u4e00-\u9fff]?到|(?=晚|早))(?<to>凌晨|次日|第[2二]天|早上?|上午|中午|下午|晚上?|傍晚|夜里)?(?:凌晨|早上?)?(?<end>\d{1,2})(?<sign>点|:|时)?(?<late>半|\d\d)?/g,
  // 18-45 without a sign of time is an age, 早8晚6 is not.
  partOfDay: /^[早朝晚]/,
  later: /下午|晚|傍晚|夜/,
  noon: /中午/,
  restBefore: /[休歇饭]息?$/,
  restAfter: /^[休歇吃]/,
  daysFree: /月休息?(\d+)天?|(?:每月|1个月)[^,;。!?\n\d]{0,3}(?:休息?|歇)(\d+)天?/,
  daysInTurn: /[做上干](\d)天?[休歇](\d)/,
  daysWorked: /(?:月|满勤|出勤)[^,;。!?\n\d]{0,4}(\d\d)(?:[天晚夜]|个?班)/,
  // 劳动部 counts 21.75 paid days a month where two days a week are free.
  daysInWeeks: [
    [/双休|周末休|周休2|[每1]周(?:工作|上|干)?5天/, 21.75],
    [/单休|周休1|每周休|[每1]周(?:工作|上|干)?6天/, 26],
    [/无休|不休|没有休/, 30],
  ],

  // 旺季一小时二十二，淡季十三: what is said of a season or of beginners is by the hour if it is so little.
  hourlyRate:
    /(?<before>\d+(?:\.\d+)?)(?:[元块]钱? ?(?:(?:\/|每|1|一)?个?(?:小时|钟头|h|钟(?!工))|\/时)| 1个?(?:小时|钟头))|(?:(?:(?:每|1|一)个?(?:小时|钟头|钟(?!工))|时薪)[^,;。!?\n\d]{0,4}|(?:淡季|试用期?|学徒期?|学习期|试工|实习期?|培训期|新手|生手|头\d天|非周末)[^,;。!?\n\d件个单条斤只双张盏次天月小]{0,4}(?=[5-9]\D|[123]\d(?:\D|$)))(?<after>\d+(?:\.\d+)?)(?:[元块]|(?=[ ,、;。!?\n]|$))/g,
  // Beside pay, ads speak of what comes on top, of what others take or pay, and of what was.
  extra:
    /补|贴|奖|加|另|多给|涨|抽|扣|提成|费|租|寄存|场地|座位|充电|上网|包间|停车|去年|前年|早年|早先|老早|当年|那会|以前|原来|从前|过去|旧价|老价|最低工资|客人|顾客|收/,
  yields: [
    // Whoever makes less is paid the minimum all the same: the yield says nothing, 补 is no number.
    /(?:不足|不到|不够|达不到|没到|低于|慢了?)[^。!?\n]{0,16}(?<made>补|给足|兜底|按[^,;。!?\n]{1,6}[发算给付])/,
    RegExp(
      r`(?:(?<people>\d+)个?人)?(?:${SPAN}|(?:每个?(?:小时|钟头|钟(?!工))|时产)|(?<day>[1每]天|[1每]日|日[均产]|1个班|每班|1个工))[^,;。!?\n\d]{0,8}(?<made>\d+(?:\.\d+)?)(?!个?(?:小时|钟头|钟))(?:-\d+)?[多来]?(?<unit>公斤|[^\d,;。!?\n元块毛的])`,
    ),
    RegExp(r`${SPAN}[^,;。!?\n\d]{0,4}[1一](?<unit>${PIECE})`),
    // The whole for so much: 两小时发完，给二十五块.
    RegExp(
      r`${SPAN}[^,;。!?\n\d]{0,3}[发贴干做卸搬弄收扫擦洗摆装拆印送派][完好了],?[^,;。!?\n\d]{0,4}\d+(?:\.\d+)?[元块]`,
    ),
    // The other way round: 一片得贴半个钟头, 清一圈四十，清下来要三个小时.
    RegExp(
      r`(?:(?<people>\d+)个?人[^;。!?\n\d]{0,6})?[1一每](?<unit>${PIECE})(?:(?!\d*[天日晚夜月])[^;。!?\n天日晚夜月]){0,14}?(?<=[1一每]${PIECE}[^,;。!?\n\d]{0,6}|才|约|概|不多|[要得需花费][^,;。!?\n\d站守满]{0,2})${SPAN}`,
    ),
    // 一亩地三百，两个人干一整天（十小时）.
    /[1一每](?:亩地?|[块片]地|车|批|垄)[^;。!?\n]{0,8},?(?<people>\d+)个?人(?:[干做拔收摘挖割]|得|要)[^;。!?\n]{0,10}?(?<hours>[\d.]+)个?(?:小时|钟头)/,
  ],
  price:
    /(?<batch>\d+)?(?<unit>公斤|[\u4e00-\u9fff])(?:给|算|[是为:])?(?<sum>\d+(?:\.\d+)?)(?:[元块]|(?<tenth>[毛角])|(?<fen>分))(?<tail>\d)?/g,
  double: '公斤',
  half: '半',
};
