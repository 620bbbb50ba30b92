import { answer, refuse, type Result } from './problem.ts';

/**
 * What a person typed, as rules read it: trimmed, with the full-width letters, digits and spaces that Chinese
 * input methods leave behind turned into their ASCII twins.
 */
export function readText(value: unknown, pointer: string): Result<string> {
  if (value === undefined || value === null) return refuse(pointer, 'required');
  if (typeof value !== 'string') return refuse(pointer, 'invalid_type', { expected: 'string' });
  const text = value
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .trim();
  return text === '' ? refuse(pointer, 'required') : answer(text);
}
