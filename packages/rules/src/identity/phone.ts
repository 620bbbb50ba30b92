import { answer, refuse, type Result } from '../problem.ts';
import { readText } from '../text.ts';

export interface Phone {
  /** `service`: a nationwide number such as 12333, also behind an area code, or a 400 or 800 line. */
  readonly kind: 'mobile' | 'fixed' | 'service';
  /** `13800138000`, `0476-8221234`, `0476-8221234-6`, `12333`, `0476-12333`. */
  readonly number: string;
}

/** Three digits in the cities of 010 and 02x, four elsewhere. */
const AREA = /^0(?:10|2\d|[3-9]\d\d)/;
const SERVICE = /^(?:12\d{3}|[48]00\d{7})$/;

/** A mobile number of mainland China as it was typed: spaces, dashes and +86 are taken off. Answers 11 digits. */
export function readMobile(value: unknown, pointer = ''): Result<string> {
  const typed = readTyped(value, pointer);
  return typed.ok ? mobile(typed.value.replaceAll('-', ''), pointer) : typed;
}

/** Any number in mainland China at which somebody can be called. */
export function readPhone(value: unknown, pointer = ''): Result<Phone> {
  const typed = readTyped(value, pointer);
  if (!typed.ok) return typed;
  const digits = typed.value.replaceAll('-', '');
  if (SERVICE.test(digits)) return answer({ kind: 'service', number: digits });
  if (digits.startsWith('0')) return fixed(typed.value, pointer);
  if (!digits.startsWith('1')) return refuse(pointer, 'phone_area_code_missing');
  const number = mobile(digits, pointer);
  return number.ok ? answer({ kind: 'mobile', number: number.value }) : number;
}

/** Digits without the country code, and `-` where one was typed or 转 introduced an extension. */
function readTyped(value: unknown, pointer: string): Result<string> {
  const text = readText(value, pointer);
  if (!text.ok) return text;
  const compact = text.value.replace(/[\s()]/g, '').replace(/[-—–―‐‑−]+|转/g, '-');
  const local = compact.replace(/^(?:\+86|0086|86(?=-?1\d{10}$))-?/, '');
  if (/^(?:\+|00)/.test(local)) return refuse(pointer, 'phone_country');
  const character = /[^\d-]/u.exec(local)?.[0];
  if (character !== undefined) return refuse(pointer, 'phone_character', { character });
  if (!/\d/.test(local)) return refuse(pointer, 'required');
  // Behind +86 an area code is written without its 0.
  const lost0 = local !== compact && /^[2-9]/.test(local) && !SERVICE.test(local);
  return answer(lost0 ? `0${local}` : local);
}

function mobile(digits: string, pointer: string): Result<string> {
  if (!/^1(?:[3-9]|$)/.test(digits)) return refuse(pointer, 'phone_prefix');
  return lengthFault(digits, 11, 11, pointer) ?? answer(digits);
}

function fixed(typed: string, pointer: string): Result<Phone> {
  const area = AREA.exec(typed)?.[0];
  if (area === undefined) return refuse(pointer, 'phone_area_code');
  const [local = '', ...extensions] = typed.slice(area.length).replace(/^-/, '').split('-');
  if (SERVICE.test(local)) return answer({ kind: 'service', number: `${area}-${local}` });
  const fault = lengthFault(local, area.length === 3 ? 8 : 7, 8, pointer);
  if (fault) return fault;
  const extension = extensions.join('');
  if (extension.length > 6) return refuse(pointer, 'phone_too_long', { extra: extension.length - 6 });
  return answer({ kind: 'fixed', number: [area, local, extension].filter(Boolean).join('-') });
}

function lengthFault(
  digits: string,
  minimum: number,
  maximum: number,
  pointer: string,
): Result<never> | null {
  if (digits.length < minimum)
    return refuse(pointer, 'phone_too_short', { missing: minimum - digits.length });
  if (digits.length > maximum) return refuse(pointer, 'phone_too_long', { extra: digits.length - maximum });
  return null;
}
