/** What people put between the characters of a word to get it past a reader: 押·金, 限 男. */
import type { Rewriting } from '../words.ts';

const HAN = '[\\u3400-\\u9fff]';
/** 男 and 女 alone are a condition of their own ("保安 男"), unless their neighbour stands alone too. */
const ALONE = `(?![男女])${HAN}`;
const APART = new RegExp(
  `(?<!${HAN}|\\d)(?:${HAN}\\0${HAN}(?!${HAN})|${ALONE}\\0${HAN})|${HAN}\\0${ALONE}(?!${HAN})`,
);
const BETWEEN = new RegExp(`${HAN}\\0${HAN}`);

/** What is put inside a word goes, what stands between words or numbers stays as one sign. */
export const joined: Rewriting = {
  find: /[\s_·•.*~^|+=\-☆★●○■▲♥…'"“”‘’「」【】]+|(?<=(?<![\u3400-\u9fff])[\u3400-\u9fff])!(?=[\u3400-\u9fff](?![\u3400-\u9fff]))/g,
  by(gap, around) {
    const numbers = /\d\0\d/.test(around);
    if (gap === '.' && numbers) return gap;
    if (/[-~]/.test(gap) && /\d\0|\0\d/.test(around)) return '-';
    if (APART.test(around)) return '';
    if (gap.includes('\n')) return '\n';
    return numbers || gap.trim() || BETWEEN.test(around) ? ' ' : '';
  },
};
