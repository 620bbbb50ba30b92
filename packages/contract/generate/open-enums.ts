/**
 * Enums that may grow are closed in requests and open in answers. The authors write one enum with
 * `x-extensible-enum`; here every schema that only answers reach is made to accept values that this
 * version does not know yet, in the published document itself, so that every reader of it agrees.
 */
import { eachSchema, nameOf, operationsOf, type Document, type Schema } from './contract.ts';

export const openName = (name: string): string => `Open${name}`;

/** Names of all schemas that can be reached from the given ones. */
export function reachable(document: Document, roots: Iterable<Schema>): Set<string> {
  const found = new Set<string>();
  const follow = (schema: Schema): void =>
    eachSchema(schema, ({ $ref }) => {
      if (!$ref || found.has(nameOf($ref))) return;
      found.add(nameOf($ref));
      const target = document.components.schemas[nameOf($ref)];
      if (!target) throw new Error(`no schema ${$ref}`);
      follow(target);
    });
  for (const root of roots) follow(root);
  return found;
}

export function requestSchemas(document: Document): Schema[] {
  return [...operationsOf(document)].flatMap(({ operation, parameters }) => [
    ...parameters.map((parameter) => parameter.schema),
    ...Object.values(operation.requestBody?.content ?? {}).map((media) => media.schema),
  ]);
}

export function openAnswers(document: Document): void {
  const { schemas } = document.components;
  const inRequests = reachable(document, requestSchemas(document));
  const open = (schema: Schema): void => {
    const name = schema.$ref && nameOf(schema.$ref);
    if (!name || !schemas[name]?.['x-extensible-enum']) return;
    schemas[openName(name)] ??= {
      description: `${schemas[name].description ?? name} A value that is not listed may appear at any time.`,
      'x-description-zh': `${schemas[name]['x-description-zh'] ?? name}以后可能出现没有列出的值。`,
      anyOf: [{ $ref: schema.$ref! }, { type: 'string' }],
      example: schemas[name].example,
    };
    schema.$ref = `#/components/schemas/${openName(name)}`;
  };
  for (const [name, schema] of Object.entries({ ...schemas })) {
    if (!inRequests.has(name) && !schema['x-extensible-enum']) eachSchema(schema, open);
  }
}
