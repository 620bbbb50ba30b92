/** HTML by template literals: what is put in is escaped unless it is Markup itself. */
const markup = Symbol('markup');

export interface Markup {
  readonly [markup]: string;
}

type Part = string | number | Markup | undefined | false | readonly Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return markup in part ? part[markup] : part.map(write).join('');
}

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  [markup]: texts.reduce((before, text, index) => before + write(parts[index - 1]) + text),
});

export const textOf = (page: Markup): string => `<!doctype html>\n${page[markup]}\n`;
