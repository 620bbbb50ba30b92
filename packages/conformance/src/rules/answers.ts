import { connect, isYizhanError } from '@yizhan/sdk';
import { fieldOf, type Exchange } from '../exchange.ts';
import { answerFault } from '../judge.ts';
import { firstBroken, result, type RuleResult, type Rules, type Subject } from '../subject.ts';

/** What is asked rightly is answered by the contract: plainly, and with each parameter that may be given. */
export const answers: Rules = async function* (subject) {
  const { read, samples, answered, ask } = subject;
  const exchanges = [answered];
  for (const parameter of read.parameters) {
    // Cursors are not made up; the walk through the pages tries them.
    if (parameter.required || parameter.name === 'cursor') continue;
    const others = read.parameters.filter(({ name }) => parameter.needs.includes(name));
    const needed = Object.fromEntries(
      others.map((other) => [other.name, samples.validTexts(other)[0] ?? '']),
    );
    for (const text of samples.validTexts(parameter))
      exchanges.push(await ask({ ...needed, [parameter.name]: text }));
  }
  yield firstBroken('answer', exchanges, (exchange) => answerFault(read, exchange));
  yield* filters(subject);
  yield await client(subject);
};

/** A parameter with options that the items have too: only items with that option may come. */
async function* filters({ contract, read, ask }: Subject): AsyncGenerator<RuleResult> {
  const { items } = contract.follow(read.answer).properties ?? {};
  const fields = items?.items && contract.follow(items.items).properties;
  for (const { name, schema } of read.parameters) {
    if (!fields?.[name] || !schema.enum) continue;
    const options = new Map<Exchange, string>();
    for (const option of schema.enum) options.set(await ask({ [name]: option }), option);
    yield firstBroken(`filter ${name}`, [...options.keys()], (exchange) => {
      const others = itemsOf(exchange.body).filter((item) => fieldOf(item, name) !== options.get(exchange));
      return others.length > 0 ? `${others.length} items with another ${name}` : undefined;
    });
  }
}

/** Items of a page, as far as the answer has any. */
export function itemsOf(body: unknown): readonly unknown[] {
  const items = fieldOf(body, 'items');
  return Array.isArray(items) ? items : [];
}

/** The client that every element uses can read it. */
async function client({ backend, read, params, answered }: Subject): Promise<RuleResult> {
  const { baseUrl, site, fetch } = backend;
  const connection = connect({
    baseUrl,
    site,
    fetch,
    locale: 'en',
    // Shapes are judged by another rule.
    validate: { answers: 'off' },
    onEvent: () => undefined,
  });
  const resultOf = (requestId: string | undefined, fault?: string): RuleResult =>
    result('client', { ...answered, requestId: requestId ?? null }, fault);
  try {
    const { response } = await connection.call(read.row, params).withResponse();
    return resultOf(response.requestId);
  } catch (error) {
    if (!isYizhanError(error)) throw error;
    return resultOf(error.requestId, `the SDK reports ${error.kind} ${error.code}: ${error.message}`);
  } finally {
    connection.close();
  }
}
