/** Values that requests are made of: those that the caller names, else those that the backend itself has shown. */
import { schemaName, type Contract, type Parameter, type Read, type Schema } from './contract.ts';
import { fieldOf, type Texts } from './exchange.ts';

export interface Samples {
  /** Takes one value of every named schema from an answer: `JobId` from the first job. */
  learn(read: Read, answer: unknown): void;
  /** Texts that the parameter takes; none where nothing is known. */
  validTexts(parameter: Parameter): readonly string[];
  /** What must be given to call the operation, or the names for which there is no value. */
  required(read: Read): { readonly params: Texts; readonly missing: readonly string[] };
  /** The contract's own examples for what is missing: enough where a caller is refused before anything is looked up. */
  examples(read: Read): Texts;
  /**
   * Whether another public answer shows the ids that the operation takes. An application's id is known only to who
   * applied: unless one is named, nobody can ask for it.
   */
  isShown(read: Read): boolean;
}

export function createSamples({ follow, reads }: Contract, given: Texts): Samples {
  const seen = new Map<string, string>();

  function namesIn(schema: Schema, found: Set<string>): Set<string> {
    const name = schemaName(schema);
    if (name !== undefined && found.has(name)) return found;
    if (name !== undefined) found.add(name);
    const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = follow(schema);
    const parts = [...allOf, ...oneOf, ...anyOf, ...Object.values(properties), ...(items ? [items] : [])];
    for (const part of parts) namesIn(part, found);
    return found;
  }

  function learn(schema: Schema, value: unknown): void {
    const name = schemaName(schema);
    if (name !== undefined && typeof value === 'string' && !seen.has(name)) seen.set(name, value);
    const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = follow(schema);
    for (const part of [...allOf, ...oneOf, ...anyOf]) learn(part, value);
    if (Array.isArray(value)) {
      if (items) for (const item of value) learn(items, item);
    } else if (value !== undefined) {
      for (const [field, part] of Object.entries(properties)) learn(part, fieldOf(value, field));
    }
  }

  /** An id is only known if it was given or seen; for the others the contract itself says what fits. */
  function knownText({ name, type = '' }: Parameter): string | undefined {
    return given[name] ?? seen.get(type);
  }

  function validTexts(parameter: Parameter): readonly string[] {
    const { enum: options, example } = parameter.schema;
    const known = knownText(parameter);
    if (options) return options;
    if (known !== undefined) return [known];
    // An example names nothing that this backend has.
    if (parameter.type?.endsWith('Id')) return [];
    return typeof example === 'string' ? [example] : plainTexts(parameter.schema);
  }

  /** What a path takes must be somebody's id; what is asked for need not be. */
  const neededText = (parameter: Parameter): string | undefined =>
    knownText(parameter) ?? (parameter.in === 'query' ? validTexts(parameter)[0] : undefined);

  return {
    learn: (read, answer) => learn(read.answer, answer),
    validTexts,
    examples: ({ parameters }) =>
      Object.fromEntries(
        parameters.flatMap(({ name, required, schema: { example } }) =>
          required && typeof example === 'string' ? [[name, example]] : [],
        ),
      ),
    isShown: (read) =>
      read.parameters
        .filter(({ in: place }) => place === 'path')
        .every(({ type = '' }) =>
          reads.some(
            (other) => other.isPublic && other !== read && namesIn(other.answer, new Set()).has(type),
          ),
        ),
    required({ parameters }) {
      const needed = parameters.filter(({ required }) => required);
      const texts = needed.map((parameter) => [parameter.name, neededText(parameter)] as const);
      return {
        params: Object.fromEntries(
          texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
        ),
        missing: texts.flatMap(([name, text]) => (text === undefined ? [name] : [])),
      };
    },
  };
}

/** A number that surely fits: bounds may be narrower in one place of a list than in another. */
export const middleOf = ({ minimum = 0, maximum = 0 }: Schema): number => (minimum + maximum) / 2;

function plainTexts(schema: Schema): string[] {
  const { type, minimum, maximum, minLength = 1, format, pattern, items, minItems = 1 } = schema;
  switch (type) {
    case 'integer':
    case 'number':
      return [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [String(bound)]));
    case 'boolean':
      return ['true', 'false'];
    case 'array':
      return items ? [Array<number>(minItems).fill(middleOf(items)).join(',')] : [];
    default:
      if (format === 'date') return [new Date().toISOString().slice(0, 10)];
      return pattern === undefined ? ['a'.repeat(minLength)] : [];
  }
}
