/** Two judges of one contract: our generated zod/mini schemas, and Ajv 2020-12, which is always right. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod/mini';
import type { Schema } from '../generate/contract.ts';
import { inOrder } from '../generate/schemas.ts';
import { ZodWriter } from '../generate/zod.ts';
import * as checks from '../src/checks.ts';

export interface Judges {
  /** Parses with our schema of that name. */
  ours(name: string, value: unknown): { success: boolean; data?: unknown };
  ajv(name: string, value: unknown): boolean;
}

/** Runs the written text as the generated files would; the text has no types in it. */
function evaluate(schemas: Record<string, Schema>): Record<string, z.ZodMiniType> {
  const writer = new ZodWriter(schemas);
  const names = inOrder(Object.keys(schemas), schemas);
  const lines = names.map((name, index) => {
    const text = writer.write(schemas[name] ?? {}, new Set(names.slice(index)));
    return `const ${name} = ${text};`;
  });
  const body = `${lines.join('\n')} return { ${names.join(', ')} };`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the generator's own output, in a test
  const make = new Function('z', ...Object.keys(checks), body) as (
    ...given: unknown[]
  ) => Record<string, z.ZodMiniType>;
  return make(z, ...Object.values(checks));
}

export function judgesOf(schemas: Record<string, Schema>): Judges {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas } });
  const compiled = new Map<string, ValidateFunction>();
  const ourSchemas = evaluate(schemas);
  const validator = (name: string): ValidateFunction => {
    const known = compiled.get(name) ?? ajv.compile({ $ref: `contract#/components/schemas/${name}` });
    compiled.set(name, known);
    return known;
  };
  return {
    ours(name, value) {
      const schema = ourSchemas[name];
      if (!schema) throw new Error(`no schema ${name}`);
      return schema.safeParse(value);
    },
    ajv: (name, value) => validator(name)(value),
  };
}
