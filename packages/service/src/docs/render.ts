/**
 * The contract as a page that people read: plain HTML from our own origin, no script, so that it opens on an
 * intranet and under the strictest content policy.
 */
import { html } from 'hono/html';
import { describe, fieldsOf, kindOf, nameOf, type Described, type Markup, type Shape } from './shapes.ts';
import { words, type Words } from './words.ts';

export type Language = keyof typeof words;

interface Parameter extends Described {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: Shape;
}

interface Media {
  content?: Record<string, { schema?: Shape }>;
}

interface Operation extends Described {
  operationId: string;
  tags: string[];
  summary: string;
  'x-summary-zh': string;
  'x-access': { roles: string[]; scope?: string };
  'x-deprecated'?: { since: string; until: string };
  parameters?: Parameter[];
  requestBody?: Media;
  responses: Record<string, Media>;
}

/** As much of `openapi.json` as the page shows. */
export interface ContractDocument {
  info: {
    version: string;
    title: string;
    description: string;
    'x-title-zh': string;
    'x-description-zh': string;
  };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Shape>; parameters?: Record<string, Parameter> };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function operationsOf(document: ContractDocument): { method: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => ({ method, path, operation: item[method] as Operation })),
  );
}

const table = (heads: readonly string[], rows: readonly Markup[]): Markup | undefined =>
  rows.length === 0
    ? undefined
    : html`<div class="wide">
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;

const fieldRow = (
  name: string,
  shape: Shape,
  required: boolean,
  description: string | undefined,
  w: Words,
): Markup =>
  html`<tr>
    <th scope="row"><code>${name}</code>${required && html` <small>${w.required}</small>`}</th>
    <td>${kindOf(shape, w)}</td>
    <td>${description ?? describe(shape, w)}</td>
  </tr>`;

function operationPart(
  document: ContractDocument,
  method: string,
  path: string,
  operation: Operation,
  w: Words,
): Markup {
  const { schemas, parameters = {} } = document.components;
  const own = (operation.parameters ?? []).map((p) => (p.$ref ? (parameters[nameOf(p.$ref)] ?? p) : p));
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const success = Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '';
  const answer = Object.values(operation.responses[success]?.content ?? {})[0]?.schema;
  const rows = [
    ...own
      .filter((p) => p.in !== 'header')
      .map((p) => fieldRow(p.name, p.schema, p.required ?? false, describe(p, w), w)),
    ...(body ? fieldsOf(body, schemas) : []).map(([name, field, required]) =>
      fieldRow(name, field, required, undefined, w),
    ),
  ];
  const description = describe(operation, w);
  const gone = operation['x-deprecated'];
  const header = (name: string): boolean => own.some((p) => p.name === name);
  const titleOf = (name: string, value: string) =>
    schemas[name]?.['x-enum-labels']?.[value]?.[w.lang] ?? value;
  const { scope } = operation['x-access'];
  const roles = operation['x-access'].roles
    .map((role) => (role === 'public' ? w.anyone : titleOf('Role', role)))
    .join(', ');
  return html`<section id="${operation.operationId}">
    <h3>${w.lang === 'en' ? operation.summary : operation['x-summary-zh']}</h3>
    <p class="call">
      <b>${method.toUpperCase()}</b> <code>${path}</code> <small>client.${operation.operationId}(…)</small>
    </p>
    ${gone && html`<p><strong>${w.deprecated(gone.since, gone.until)}</strong></p>`}
    ${description && html`<p>${description}</p>`}
    <p>
      ${w.who}:
      ${roles}${scope && ` · ${w.scope}: ${titleOf('Scope', scope)}`}${header('Idempotency-Key') && ` · ${w.key}`}${header('If-Match') && ` · ${w.match}`}
    </p>
    ${table([w.parameter, w.kind, w.meaning], rows)}
    <p>${w.answer}: ${success} ${answer && kindOf(answer, w)}</p>
  </section>`;
}

const shapePart = (name: string, shape: Shape, document: ContractDocument, w: Words): Markup =>
  html`<section id="${name}">
    <h3>${name}</h3>
    <p>${describe(shape, w)}</p>
    ${
      table(
        [w.field, w.kind, w.meaning],
        fieldsOf(shape, document.components.schemas).map(([field, inner, required]) =>
          fieldRow(field, inner, required, undefined, w),
        ),
      ) ?? html`<p>${kindOf(shape, w)}</p>`
    }
    ${
      shape.example !== undefined &&
      html`<details>
        <summary>${w.example}</summary>
        <pre>${JSON.stringify(shape.example, null, 2)}</pre>
      </details>`
    }
  </section>`;

const problemPart = (messages: Readonly<Record<string, string>>, w: Words): Markup =>
  html`<section id="problems">
    <h2>${w.problems}</h2>
    ${table(
      [w.code, w.said],
      Object.entries(messages).map(
        ([code, text]) =>
          html`<tr id="problem-${code}">
            <th scope="row"><code>${code}</code></th>
            <td>${text}</td>
          </tr>`,
      ),
    )}
  </section>`;

export async function renderDocs(
  document: ContractDocument,
  messages: Readonly<Record<string, string>>,
  language: Language,
): Promise<string> {
  const w = words[language];
  const { info } = document;
  const [title, description] =
    language === 'en' ? [info.title, info.description] : [info['x-title-zh'], info['x-description-zh']];
  const operations = operationsOf(document);
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0] ?? ''))].sort();
  const ofTag = (tag: string) => operations.filter(({ operation }) => operation.tags[0] === tag);
  const shapes = Object.entries(document.components.schemas).sort(([a], [b]) => a.localeCompare(b));
  const page = await html`<!doctype html>
    <html lang="${w.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/docs/docs.css" />
      </head>
      <body>
        <header>
          <h1>${title} <small>${info.version}</small></h1>
          <p>${description}</p>
          <p><a href="/openapi.json">${w.contract}</a> · <a href="${w.other.href}">${w.other.label}</a></p>
        </header>
        <nav aria-label="${w.operations}">
          ${tags.map(
            (tag) =>
              html`<p><b>${tag}</b></p>
                <ul>
                  ${ofTag(tag).map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.operationId}</a></li>`)}
                </ul>`,
          )}
          <p><a href="#shapes">${w.shapes}</a></p>
          <p><a href="#problems">${w.problems}</a></p>
        </nav>
        <main>
          <h2>${w.operations}</h2>
          ${operations.map(({ method, path, operation }) => operationPart(document, method, path, operation, w))}
          <h2 id="shapes">${w.shapes}</h2>
          ${shapes.map(([name, shape]) => shapePart(name, shape, document, w))} ${problemPart(messages, w)}
        </main>
      </body>
    </html>`;
  return String(page);
}
