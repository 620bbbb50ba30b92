import type { ReportWords } from '../data/index.ts';

/** One sentence with its figures filled in. */
export function say(
  words: ReportWords,
  phrase: keyof ReportWords,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return (words[phrase] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
