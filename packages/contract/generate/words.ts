/** Writes what people read: the messages of every code, and the labels of every enum. */
import { eachSchema, type Contract, type Schema } from './contract.ts';

export const languages = ['zh-CN', 'en'] as const;

export function writeMessages(contract: Contract, language: string): string {
  const lines = Object.entries(contract.errors).map(([code, texts]) => {
    const text = texts[language];
    if (!text) throw new Error(`errors: ${code} has no ${language}`);
    return `  ${code}: ${JSON.stringify(text)},`;
  });
  const source = language === languages[0];
  return [
    ...(source ? [] : [`import type { Messages } from './${languages[0]}.ts';`, '']),
    `export const messages${source ? '' : ': Messages'} = {`,
    ...lines,
    '};',
    ...(source ? ['', 'export type Messages = { readonly [Code in keyof typeof messages]: string };'] : []),
    '',
  ].join('\n');
}

/** The words that no client may have to fetch first, in all languages at once. */
export function writeClientMessages(contract: Contract): string {
  const blocks = languages.map((language) => {
    const lines = Object.entries(contract.clientErrors).map(
      ([code, texts]) => `    ${code}: ${JSON.stringify(texts[language])},`,
    );
    return `  ${JSON.stringify(language)}: {\n${lines.join('\n')}\n  },`;
  });
  return `export const clientMessages = {\n${blocks.join('\n')}\n} as const;\n`;
}

const constant = (name: string): string => name[0]?.toLowerCase() + name.slice(1) + 'Labels';

/** Labels of the named enums of a domain: a form needs them all, and a list must not show a raw value. */
export function writeLabels(contract: Contract, domain: string): string | undefined {
  const blocks = Object.entries(contract.document.components.schemas).flatMap(([name, schema]) => {
    const labels = schema['x-enum-labels'];
    if (!labels || contract.domainOf.get(name) !== domain) return [];
    return [
      `/** ${schema.description ?? name} */`,
      `export const ${constant(name)} = {`,
      ...Object.entries(labels).map(
        ([value, words]) => `  ${JSON.stringify(value)}: ${JSON.stringify(words)},`,
      ),
      '} as const;',
      '',
    ];
  });
  return blocks.length ? blocks.join('\n') : undefined;
}

/** Names of all fields that hold personal data, for the loggers that must not print them. */
export function writePersonal(contract: Contract): string {
  const names = new Set<string>();
  const { schemas } = contract.document.components;
  const isPersonal = (schema: Schema): boolean =>
    schema['x-pii'] !== undefined ||
    (schema.$ref ? isPersonal(schemas[schema.$ref.split('/').pop() ?? ''] ?? {}) : false);
  for (const schema of Object.values(schemas)) {
    eachSchema(schema, (part) => {
      for (const [name, field] of Object.entries(part.properties ?? {}))
        if (isPersonal(field)) names.add(name);
    });
  }
  return `/** Fields with personal data (\`x-pii\`). Loggers hide them by name. */\nexport const personalFields: readonly string[] = ${JSON.stringify([...names].sort())};\n`;
}
