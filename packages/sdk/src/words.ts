/** The contract's words for a code, in the language of the client. */
import { loadMessages } from '@yizhan/contract/messages';
import { clientMessages } from '@yizhan/contract/messages/client';

type Language = keyof typeof clientMessages;
type Words = Readonly<Record<string, string>>;
type Figures = Readonly<Record<string, string | number>>;

/** Codes whose words are always at hand: with no network nothing can be fetched any more. */
export type ClientCode = keyof (typeof clientMessages)[Language];

const languages = Object.keys(clientMessages) as Language[];

const languageOf = (locale: string): Language =>
  languages.find((language) => locale.slice(0, 2).toLowerCase() === language.slice(0, 2)) ?? 'zh-CN';

const fill = (text: string, params: Figures): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));

export const clientWords = (locale: string, code: ClientCode): string =>
  clientMessages[languageOf(locale)][code];

/** Looks codes up; a code or catalogue that cannot be had leaves the words that came with the answer. */
export async function loadWords(
  locale: string,
): Promise<(code: string, params?: Figures, otherwise?: string) => string> {
  const words: Words = await loadMessages[languageOf(locale)]().catch(() => ({}));
  return (code, params = {}, otherwise = code) => {
    const text = Object.hasOwn(words, code) ? words[code] : undefined;
    return text === undefined ? otherwise : fill(text, params);
  };
}
