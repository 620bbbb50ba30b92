/**
 * Personal data as the public and most staff may see it. Every mask answers text for whatever it is given, hides
 * everything where it does not recognise the form, and never shows the whole value.
 */

const HIDDEN = '****';

/** `138****8000`; a fixed number loses its last four digits and its extension: `0476-822****`. */
export function maskPhone(value: unknown): string {
  const text = asText(value);
  const digits = text.replace(/^\+86|[\s-]/g, '');
  if (/^1\d{10}$/.test(digits)) return keep(digits, 3, 4);
  const fixed = /^(0\d{2,3}-?\d{3,4})\d{4}(?:-\d{1,6})?$/.exec(text)?.[1];
  return fixed === undefined ? hide(text) : fixed + HIDDEN;
}

/**
 * `1**************011`: the first character and the last three. The place and the birth date between them are
 * already the person in a village.
 */
export function maskIdNumber(value: unknown): string {
  const text = asText(value);
  return /^[\dA-Za-z]{15,18}$/.test(text) ? keep(text, 1, 3) : hide(text);
}

/** `张**`: the first character of the name. */
export function maskName(value: unknown): string {
  const text = asText(value);
  return [...text].length > 1 ? keep(text, 1, 0) : hide(text);
}

/** `**** 0123`: the last four digits of a card or account number, whatever its length. */
export function maskBankAccount(value: unknown): string {
  const text = asText(value);
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{12,}$/.test(digits) ? `${HIDDEN} ${digits.slice(-4)}` : hide(text);
}

/**
 * Province, city and county, in this order and each once. What may stand in their names is kept narrow, so that
 * 建设路东口农贸市场 is no city and 阳光花园小区 no district: better too much hidden than a street shown.
 */
const REGION_NAME = '[^\\s\\d省市州盟区县旗路街道巷号弄村镇乡社园苑楼栋里小]';
const REGIONS = new RegExp(
  `^(?:${REGION_NAME}{2,8}(?:省|自治区))?(?:${REGION_NAME}{2,10}(?:市(?!场)|自治州|地区|盟))?(?:${REGION_NAME}{1,8}(?:区|县|旗|市(?!场)))?(?=.)`,
  'su',
);

/** `内蒙古自治区赤峰市红山区****`: down to the county at most, and always with something hidden. */
export function maskAddress(value: unknown): string {
  const text = asText(value);
  return text === '' ? '' : (REGIONS.exec(text)?.[0] ?? '') + HIDDEN;
}

/** What is no text has nothing to show. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function hide(text: string): string {
  return text === '' ? '' : HIDDEN;
}

function keep(text: string, head: number, tail: number): string {
  const characters = [...text];
  const last = characters.length - tail;
  return characters.map((character, at) => (at < head || at >= last ? character : '*')).join('');
}
