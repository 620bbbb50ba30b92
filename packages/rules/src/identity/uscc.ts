import { answer, refuse, type Result } from '../problem.ts';
import { readText } from '../text.ts';

export interface Uscc {
  /** 18 characters, capitals. */
  readonly code: string;
  /** A sole trader (个体工商户, registered as 92…) or any other organisation; private persons have no code. */
  readonly kind: 'org' | 'sole_trader';
  /** Division where it was first registered; may be retired by now. */
  readonly regionCode: string;
}

/** GB 32100 leaves out I, O, S, V and Z, which are misread as digits. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Reads a unified social credit code (统一社会信用代码) and makes both of its checks: its own (GB 32100, modulo 31)
 * and that of the organisation code inside it (GB 11714, modulo 11).
 *
 * Modulo 31 finds every wrong character and every swap of neighbours by itself: all 31 values differ and 3 is a
 * primitive root. Modulo 11 alone could not: its letters run to 35, so 0 and B, or 1 and C, weigh the same.
 */
export function readUscc(value: unknown, pointer = ''): Result<Uscc> {
  const text = readText(value, pointer);
  if (!text.ok) return text;
  const code = text.value.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{15}$/.test(code)) return refuse(pointer, 'uscc_registration_number');
  const stray = [...code].findIndex((character) => !ALPHABET.includes(character));
  if (stray >= 0)
    return refuse(pointer, 'uscc_format', { character: [...code][stray] ?? '', position: stray + 1 });
  if (code.length < 18) return refuse(pointer, 'uscc_too_short', { missing: 18 - code.length });
  if (code.length > 18) return refuse(pointer, 'uscc_too_long', { extra: code.length - 18 });
  if (!SHAPE.test(code)) return refuse(pointer, 'uscc_format', letterAmongRegionDigits(code));
  if (checkCharacter(code) !== code[17]) return refuse(pointer, 'uscc_checksum', { standard: 'GB 32100' });
  if (bodyCheckCharacter(code.slice(8, 16)) !== code[16])
    return refuse(pointer, 'uscc_checksum', { standard: 'GB 11714' });
  return answer({
    code,
    kind: code.startsWith('92') ? 'sole_trader' : 'org',
    regionCode: code.slice(2, 8),
  });
}

function letterAmongRegionDigits(code: string): { character: string; position: number } {
  const at = 2 + code.slice(2, 8).search(/\D/);
  return { character: code.charAt(at), position: at + 1 };
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code.charAt(at)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function bodyCheckCharacter(body: string): string {
  // Here a letter counts by the whole alphabet, A as 10 to Z as 35, which is what base 36 says too.
  const sum = BODY_WEIGHTS.reduce((total, weight, at) => total + weight * parseInt(body.charAt(at), 36), 0);
  return '0X987654321'.charAt(sum % 11);
}
