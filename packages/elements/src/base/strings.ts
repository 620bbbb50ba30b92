/** Languages with complete texts; every other language of a page reads the source, zh-CN. */
export type Locale = 'zh-CN' | 'en';

/** Texts of one element in one language, by key; `{name}` is filled when it is shown. */
export type Strings = Readonly<Record<string, string>>;

/** The source travels with its element; another language is loaded when a page is in it. Every key is in each. */
export interface Localized<Texts> {
  readonly 'zh-CN': Texts;
  readonly en: () => Promise<{ readonly strings: Texts }>;
}

/** Puts figures and names into a text: `fill('还需 {count} 人', { count: 18 })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
