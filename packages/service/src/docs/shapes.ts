/** The parts of an OpenAPI document that its pages show, and how a schema is said in a line. */
import { html } from 'hono/html';
import type { Words } from './words.ts';

/** Escaped text; a promise only where one was put in, which we never do. */
export type Markup = ReturnType<typeof html>;

/** What the contract says of one of its parts, in both languages. */
export interface Described {
  readonly description?: string;
  readonly 'x-description-zh'?: string;
}

export const describe = (part: Described, { lang }: Words): string | undefined =>
  lang === 'en' ? part.description : part['x-description-zh'];

export interface Shape extends Described {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly allOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly example?: unknown;
  readonly 'x-enum-labels'?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const link = (name: string): Markup => html`<a href="#${name}">${name}</a>`;

function limits({ minimum, maximum, minLength, maxLength, format, pattern }: Shape): string {
  const range = (least?: number, most?: number): string =>
    least === undefined && most === undefined ? '' : ` ${least ?? ''}…${most ?? ''}`;
  return `${range(minimum, maximum)}${range(minLength, maxLength)}${format ? ` (${format})` : ''}${pattern ? ` ${pattern}` : ''}`;
}

/** One line: a link to the named shape, or the type with its limits. */
export function kindOf(shape: Shape, words: Words): Markup {
  if (shape.$ref) return link(nameOf(shape.$ref));
  const union = shape.oneOf ?? shape.anyOf;
  if (union)
    return html`${words.oneOf} ${union.map((part, index) => [index ? ' / ' : '', kindOf(part, words)])}`;
  if (shape.items) return html`${words.listOf} ${kindOf(shape.items, words)}`;
  if (shape.const !== undefined) return html`<code>${JSON.stringify(shape.const)}</code>`;
  if (shape.enum) {
    const labels = shape['x-enum-labels'];
    return html`${shape.enum.map((value, index) => [index ? ', ' : '', html`<code>${value}</code> `, labels?.[value]?.[words.lang] ?? ''])}`;
  }
  return html`${[shape.type ?? 'any'].flat().join(' / ')}<small>${limits(shape)}</small>`;
}

/** Own fields and those of the parts that `allOf` joins. */
export function fieldsOf(
  shape: Shape,
  shapes: Readonly<Record<string, Shape>>,
): [name: string, field: Shape, required: boolean][] {
  const resolved = shape.$ref ? (shapes[nameOf(shape.$ref)] ?? {}) : shape;
  const joined = (resolved.allOf ?? []).flatMap((part) => fieldsOf(part, shapes));
  const own = Object.entries(resolved.properties ?? {}).map(([name, field]): [string, Shape, boolean] => [
    name,
    field,
    resolved.required?.includes(name) ?? false,
  ]);
  return [...joined, ...own];
}
