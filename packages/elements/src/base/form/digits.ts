/** Figures as people type and paste them, and as they are read best. A phone number is read by `@yizhan/rules/identity`. */

const runsOf = (text: string): string[] => text.match(/\d+/g) ?? [];

/**
 * The one-time code in what was typed or pasted: `１２３ ４５６`, `验证码 123456，5 分钟内有效`. All digits when none of
 * their groups is as long as a code.
 */
export function codeIn(text: string, digits: number): string {
  const plain = text.normalize('NFKC');
  const joined = plain.replace(/(\d)[\s-]+(?=\d)/g, '$1');
  const isCode = (run: string): boolean => run.length === digits;
  return runsOf(plain).find(isCode) ?? runsOf(joined).find(isCode) ?? runsOf(plain).join('');
}

/** `138 0013 8000`: as it is read out, and compared with what stands on a card. */
export const formatMobile = (digits: string): string => digits.replace(/^(.{3})(.{4})(.{4})$/, '$1 $2 $3');
