import { messages as en } from '@yizhan/contract/messages/en';
import { messages as chinese, type Messages } from '@yizhan/contract/messages/zh-CN';

const catalogueOf = (messages: Messages): ReadonlyMap<string, string> => new Map(Object.entries(messages));
const catalogues = { 'zh-CN': catalogueOf(chinese), en: catalogueOf(en) };

export type Language = keyof typeof catalogues;

/** The language that the caller likes best of those we write; zh-CN when none is named. */
export function languageOf(acceptLanguage: string | null): Language {
  let [best, weight]: [Language, number] = ['zh-CN', 0];
  for (const entry of (acceptLanguage ?? '').split(',', 16)) {
    const [range = '', ...options] = entry.trim().toLowerCase().split(';');
    const quality = options.map((option) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(option)?.[1]).find(Boolean);
    const wanted = quality === undefined ? 1 : Number(quality);
    const language = /^zh\b/.test(range) ? 'zh-CN' : /^en\b/.test(range) ? 'en' : undefined;
    if (language && wanted > weight) [best, weight] = [language, wanted];
  }
  return best;
}

/** The catalogue's words for a code, its figures filled in. */
export function messageOf(
  language: Language,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const words = catalogues[language].get(code) ?? catalogues[language].get('invalid_value') ?? '';
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));
}
