import { readMobile } from '@yizhan/rules/identity';
import { isYizhanError, type FieldError } from '@yizhan/sdk';
import { codeIn } from '../base/form/digits.ts';
import { fill } from '../base/strings.ts';
import type { SignInStrings } from './strings.ts';

export type FieldName = 'phone' | 'code';

/** What is wrong with a field, in no language yet. */
export interface Fault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  /** As the service words it, for codes that are not known here. */
  readonly message?: string;
}

export type Faults = Readonly<Partial<Record<FieldName, Fault>>>;

/** What a field holds, or why it cannot be sent. */
export type Read = { readonly value: string } | { readonly fault: Fault };

export const codeDigits = 6;

/** Spaces, dashes, +86 and full-width figures are how people write numbers. */
export function readPhoneField(typed: string): Read {
  if (typed.trim() === '') return { fault: { code: 'phone_missing' } };
  const read = readMobile(typed);
  if (read.ok) return { value: read.value };
  const [{ code, params } = { code: 'phone_invalid', params: undefined }] = read.problems;
  return { fault: { code: code === 'required' ? 'phone_missing' : code, params } };
}

export function readCodeField(typed: string): Read {
  const code = codeIn(typed, codeDigits);
  const missing = codeDigits - code.length;
  if (missing === 0) return { value: code };
  if (code === '') return { fault: { code: 'code_missing' } };
  return missing > 0
    ? { fault: { code: 'code_too_short', params: { missing } } }
    : { fault: { code: 'code_too_long', params: { extra: -missing } } };
}

/** What the service or the contract's schemas found wrong with our fields; empty when no field is to blame. */
export function faultsOf(error: unknown): Faults {
  const errors = isYizhanError(error) ? error.errors : [];
  const of = (name: FieldName) => errors.find(({ pointer }) => pointer === `/${name}`);
  const [phone, code] = [of('phone'), of('code')];
  return { ...(phone && { phone: toFault(phone) }), ...(code && { code: toFault(code) }) };
}

/** The last wrong try uses the code up: what is left to say is that another one is needed. */
const toFault = ({ code, params, message }: FieldError): Fault =>
  code === 'code_wrong' && params?.['left'] === 0
    ? { code: 'code_spent' }
    : { code, message, ...(params && { params }) };

/** The texts of the element by the code of the fault; others say themselves what they are. */
export function wordsOf(fault: Fault | undefined, text: SignInStrings): string {
  if (!fault) return '';
  const words: Readonly<Record<string, string>> = {
    phone_missing: text.phoneMissing,
    phone_invalid: text.phoneMissing,
    phone_too_short: text.phoneTooShort,
    phone_too_long: text.phoneTooLong,
    phone_prefix: text.phonePrefix,
    phone_character: text.phoneCharacter,
    phone_country: text.phoneCountry,
    code_missing: text.codeMissing,
    code_invalid: text.codeMissing,
    code_too_short: text.codeTooShort,
    code_too_long: text.codeTooLong,
    code_wrong: text.codeWrong,
    code_spent: text.codeSpent,
    code_expired: text.codeExpired,
  };
  const { code, params = {}, message = code } = fault;
  return fill(words[code] ?? message, params);
}
