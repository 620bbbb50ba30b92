/** The words that are always at hand: with no network nothing can be fetched any more. */
import { clientMessages } from '@yizhan/contract/messages/client';

export type Language = keyof typeof clientMessages;

export type ClientCode = keyof (typeof clientMessages)[Language];

/** The language of ours that a locale asks for; zh-CN when it asks for none of them. */
export const languageOf = (locale: string): Language => (locale.startsWith('en') ? 'en' : 'zh-CN');

export const clientWords = (locale: string, code: ClientCode): string =>
  clientMessages[languageOf(locale)][code];
