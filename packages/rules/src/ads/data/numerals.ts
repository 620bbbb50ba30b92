/** Chinese numerals before what they count become digits, so that rules about age and pay read one kind of number. */
import type { Rewriting } from '../words.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from('零一二三四五六七八九', (mark, digit) => [mark, digit] as const),
).set('两', 2);
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);
/** A number whatever follows. */
const NUMBER = /[一二两三四五六七八九][十百千万]|[十百千][一二三四五六七八九]/;
/** What makes a number of any other numeral by following it; before anything else it is part of a word (一起, 万一). */
const COUNTED =
  /^(?:[周虚]?岁|周|[多来个天日号元块毛角年月名人位成倍筐箱袋包根条只双套单桌扎亩平后钟点件斤吨朵串盒盘组片颗粒枝株顶幅台辆扇盏枚]|分(?![之百])|小时|公斤|千克|kg|礼拜|星期|以[上下内]|[-至到休晚封的就也起都可能往左上]|[ ,、;:。!?()\n ]|$)/;
/** What is counted one by one; 一 before it says no number. */
const THINGS = /^[张间户床车棵页块节趟层栋扇部根份]|^打(?![\u4e00-\u9fff])/;
/** 七五年 and 八零后: digits in a row. */
const SPELLED = /零|^..[年后]/;
/** 七八个, 三四十, 十六七: from the one to the other. */
const PAIR = /^(.*?)([一二两三四五六七八九])([一二两三四五六七八九])([十百千]?万?)$/;

export const counted: Rewriting = {
  find: /[\d一二两三四五六七八九]个半(?=小时|钟头)|\d+(?:\.\d+)?(?:百(?!分)|千(?!克)|万)|[零〇一二两三四五六七八九十百千]+(?<!一(?=[律概般起样并切定旦致]))(?:万[零一二三四五六七八九百千]*)?/g,
  by(numeral, around) {
    if (numeral.endsWith('半')) return `${amount(numeral.charAt(0))}.5`;
    const after = around.slice(around.indexOf('\0') + 1);
    if (!NUMBER.test(numeral) && !COUNTED.test(after) && (numeral === '一' || !THINGS.test(after)))
      return numeral;
    // 15一小时: the price and the one hour stay apart.
    if (numeral === '一' && /\d\0/.test(around)) return ' 1';
    const digits = Array.from(numeral, (mark) => DIGITS.get(mark));
    if (!digits.includes(undefined) && (digits.length > 2 || SPELLED.test(numeral + after)))
      return digits.join('');
    // 十六一小时: so much for one hour.
    const [, sum] = /^(.*[二三四五六七八九])一$/.exec(numeral) ?? [];
    if (sum) return `${amount(sum)} 1`;
    const [, before = '', low, high, unit] = PAIR.exec(numeral) ?? [];
    const numerals = low && high ? [before + low + unit, before + high + unit] : [numeral];
    return numerals.map(amount).join('-');
  },
};

function amount(numeral: string): number {
  let [total, digit, unit] = [0, 0, 1];
  for (const mark of numeral.match(/[\d.]+|./g) ?? []) {
    const power = POWERS.get(mark);
    if (power === undefined) {
      digit = DIGITS.get(mark) ?? Number(mark);
      // 一百零五: the zero says that the next digit is no part of the unit before.
      if (digit === 0) unit = 10;
      continue;
    }
    total = power > 1000 ? (total + digit) * power : total + (digit || 1) * power;
    [digit, unit] = [0, power];
  }
  // 一百五 is 150, 两千八 is 2800.
  return total + digit * Math.max(1, unit / 10);
}

/** Half hours, quarters and 十块五 as one number. */
export const fractions: Rewriting = {
  find: /(?:中午|正午|晌午)(?=[到至-](?:下午|傍晚|晚上?|夜里)?\d)|(?<=\d点半?[到至-])(?:中午|正午|晌午)(?!\d)|半(?=个?(?:小时|钟头|钟))|[每半](?=分钟)|[1-3一两三]刻钟|(?<![\d.])\d+(?:公?斤|亩|筐|米)半(?![天日月年个斤小])|(?<![\d.])\d+[块元]\d(?![\d.]|[个条件只双张斤次天人]|小时|钟头)/g,
  by(found) {
    if (found.endsWith('午')) return '中午12点';
    if (found === '每') return '1';
    if (found === '半') return '0.5';
    if (found.endsWith('半')) return found.replace(/^(\d+)(.+)半$/, '$1.5$2');
    if (found.endsWith('刻钟'))
      return `${15 * (Number(found.charAt(0)) || (DIGITS.get(found.charAt(0)) ?? 1))}分钟`;
    return found.replace(/[块元](\d)/, '.$1块');
  },
};
