import { refusalOf, aWhole } from '../checks.ts';
import { answer, type Result } from '../problem.ts';

/** 玖仟玖佰玖拾玖亿…元玖角玖分: beyond it lie 万亿, which no form writes in capitals. */
const MOST_IN_CAPITALS = 99_999_999_999_999;

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''];
const GROUPS = ['亿', '万', ''];

/** `220元`, `220.50元`: figures for reading, without grouping. */
export function yuanText(fen: number, pointer = ''): Result<string> {
  const refused = refusalOf(aWhole(0, Number.MAX_SAFE_INTEGER)(fen, pointer));
  if (refused) return refused;
  const rest = fen % 100;
  const yuan = (fen - rest) / 100;
  return answer(rest === 0 ? `${yuan}元` : `${yuan}.${String(rest).padStart(2, '0')}元`);
}

/**
 * The amount in capitals (大写金额) for agreements, by 《正确填写票据和结算凭证的基本规定》: 人民币 stands before it
 * without a gap, 整 only behind 元. Where item 四(三) leaves 零 open, this writes the form that it prints first:
 * 人民币壹拾万柒仟元零伍角叁分.
 */
export function amountInCapitals(fen: number, pointer = ''): Result<string> {
  const refused = refusalOf(aWhole(0, MOST_IN_CAPITALS)(fen, pointer));
  if (refused) return refused;
  const [yuan, jiao, cent] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10];
  return answer(`人民币${wholeYuan(yuan, fen)}${fraction(yuan, jiao, cent)}`);
}

function wholeYuan(yuan: number, fen: number): string {
  if (fen === 0) return '零元';
  if (yuan === 0) return '';
  let text = '';
  let zeroDue = false;
  const groups = String(yuan).padStart(12, '0').match(/\d{4}/g) ?? [];
  groups.forEach((group, at) => {
    [...group].forEach((digit, place) => {
      if (digit === '0') {
        zeroDue = text !== '';
      } else {
        text += (zeroDue ? '零' : '') + DIGITS.charAt(Number(digit)) + PLACES[place];
        zeroDue = false;
      }
    });
    if (group === '0000') return;
    text += GROUPS[at];
    // Item 四(三): behind a 万 whose own digit is 0, a 仟 needs no 零. It does not say so of 亿.
    if (GROUPS[at] === '万') zeroDue = false;
  });
  return `${text}元`;
}

function fraction(yuan: number, jiao: number, cent: number): string {
  if (jiao === 0 && cent === 0) return '整';
  const zero = yuan > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : '';
  const tenths = jiao === 0 ? '' : `${DIGITS.charAt(jiao)}角`;
  return zero + tenths + (cent === 0 ? '' : `${DIGITS.charAt(cent)}分`);
}
