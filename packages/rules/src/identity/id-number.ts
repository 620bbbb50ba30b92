import { isDate } from '../dates/index.ts';
import { answer, refuse, type Result } from '../problem.ts';
import { readText } from '../text.ts';
import { MAINLAND } from './region-code.ts';

/** Whose document the number is on: its first digits say so. */
export type IdNumberKind = 'mainland' | 'hong_kong' | 'macao' | 'taiwan' | 'foreigner';

export interface IdNumber {
  /** 18 characters, the check character X as a capital. */
  readonly number: string;
  readonly kind: IdNumberKind;
  readonly bornOn: string;
  readonly sex: 'male' | 'female';
}

const PERMITS: Readonly<Record<string, IdNumberKind>> = {
  810000: 'hong_kong',
  820000: 'macao',
  830000: 'taiwan',
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/**
 * Reads a citizen's number (GB 11643), that of a residence permit for people of Hong Kong (810000), Macao (820000)
 * or Taiwan (830000), or of a foreigner's permanent residence card (from 2023 on, first digit 9): all of one form.
 *
 * The six digits of the place are not looked up: codes are retired and stay on cards. The check finds every wrong
 * character and every swap of neighbours (ISO 7064 MOD 11-2).
 */
export function readIdNumber(value: unknown, pointer = ''): Result<IdNumber> {
  const text = readText(value, pointer);
  if (!text.ok) return text;
  const number = text.value.replace(/\s/g, '').toUpperCase();
  const fault = writtenWrong(number);
  if (fault) return refuse(pointer, ...fault);
  const kind = kindOf(number.slice(0, 6));
  if (!kind) return refuse(pointer, 'id_number_region');
  const bornOn = number.slice(6, 14).replace(/^(....)(..)/, '$1-$2-');
  if (!isDate(bornOn)) return refuse(pointer, 'id_number_birth_date');
  if (checkCharacter(number) !== number[17]) return refuse(pointer, 'id_number_checksum');
  return answer({ number, kind, bornOn, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' });
}

function kindOf(place: string): IdNumberKind | undefined {
  if (place.startsWith('9')) return 'foreigner';
  return MAINLAND.test(place) ? 'mainland' : PERMITS[place];
}

function writtenWrong(number: string): [code: string, params?: Record<string, string | number>] | undefined {
  // The cards of before 2005 (15 digits) and the foreigners' cards of before 2023 (KAZ110090123105) have no
  // century in the birth date, so nothing that depends on age can be answered from them.
  if (/^(?:\d{15}|[A-Z]{3}\d{12})$/.test(number)) return ['id_number_old_form'];
  const character = /[^\dX]|X(?!$)/u.exec(number)?.[0];
  if (character !== undefined) return ['id_number_character', { character }];
  if (number.length < 18) return ['id_number_too_short', { missing: 18 - number.length }];
  if (number.length > 18) return ['id_number_too_long', { extra: number.length - 18 }];
  return undefined;
}

function checkCharacter(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECK.charAt(sum % 11);
}
