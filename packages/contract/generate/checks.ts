/** Writes what judges the parameters and the answer of an operation. */
import { nameOf, operationsOf, type Contract, type Schema } from './contract.ts';
import { answerOf, paramsOf } from './operations.ts';
import { importsOf, moduleOf } from './schemas.ts';
import { fieldOf, shapeOf, ZodWriter } from './zod.ts';

function writeField(writer: ZodWriter, params: Schema, name: string, schema: Schema): string {
  const text = writer.write(schema);
  // Defaults belong to parameters: whoever reads them finds the value that the contract promises.
  if (schema.default !== undefined)
    return fieldOf(name, `/*#__PURE__*/ z._default(${text}, ${JSON.stringify(schema.default)})`);
  return fieldOf(name, params.required?.includes(name) ? text : `/*#__PURE__*/ z.exactOptional(${text})`);
}

function writeParams(writer: ZodWriter, params: Schema): string {
  const fields = Object.entries(params.properties ?? {}).map(([name, schema]) =>
    writeField(writer, params, name, schema),
  );
  const object = `/*#__PURE__*/ z.strictObject(${shapeOf(fields)})`;
  if (params.minProperties === undefined) return object;
  writer.helpers.add('minFields');
  return `${object}.check(/*#__PURE__*/ minFields(${params.minProperties}))`;
}

/** What judges the parameters: one module an operation, and a list for whoever needs them all. By path below `src/generated/`. */
export function writeChecks(contract: Contract): Map<string, string> {
  const { document } = contract;
  const files = new Map<string, string>();
  const list: string[] = [];
  for (const found of operationsOf(document)) {
    const { operationId } = found.operation;
    const [domain = '', verb = ''] = operationId.split('.');
    const writer = new ZodWriter(document.components.schemas);
    const params = writeParams(writer, paramsOf(document, found));
    files.set(
      `checks/${domain}/${verb}`,
      [
        ...importsOf(contract, writer, `checks/${domain}`),
        '',
        `/** Judges the flat parameters of \`${operationId}\`. */`,
        `export const params = ${params};`,
        '',
      ].join('\n'),
    );
    list.push(`  '${operationId}': () => import('./${domain}/${verb}.ts'),`);
  }
  files.set(
    'checks/index',
    [
      `import type { OperationId } from '../../index.ts';`,
      `import type { Check } from '../../operation.ts';`,
      '',
      '/** Loads what judges the parameters of an operation when it is first needed. */',
      'export const loadChecks: Readonly<Record<OperationId, () => Promise<Check>>> = {',
      ...list.sort(),
      '};',
      '',
    ].join('\n'),
  );
  return files;
}

/** What judges the answers: each is a schema of the contract. */
export function writeAnswers(contract: Contract): string {
  const lines = [...operationsOf(contract.document)].flatMap(({ operation }) => {
    const answer = answerOf(contract.document, operation);
    if (!answer) return [];
    if (!answer.$ref) throw new Error(`${operation.operationId}: an answer is a schema with a name`);
    const name = nameOf(answer.$ref);
    return `  '${operation.operationId}': () => import('./${moduleOf(contract, name)}.ts').then(({ ${name} }) => ${name}),`;
  });
  return [
    `import type * as z from 'zod/mini';`,
    `import type { OperationId } from '../index.ts';`,
    '',
    '/** Loads what judges the answer of an operation when it is first needed; an answer without a body needs nothing. */',
    'export const loadAnswers: Readonly<Partial<Record<OperationId, () => Promise<z.ZodMiniType>>>> = {',
    ...lines.sort(),
    '};',
    '',
  ].join('\n');
}
