/** What the developers of a site should hear about its answers. Loaded where answers are judged or one is deprecated. */
import type { FieldFault, Operation } from '@yizhan/contract';
import type { Judge } from './call.ts';
import type { HttpAnswer } from './http.ts';
import type { ClientEvent, ConnectOptions } from './options.ts';

interface Noting {
  readonly options: ConnectOptions;
  /** What has been said: what is wrong with one answer is wrong with the next thousand. */
  readonly said: Set<string>;
  readonly answers: 'off' | 'warn' | 'error';
}

function say({ options, said }: Noting, message: string, event: ClientEvent): void {
  if (said.has(message)) return;
  said.add(message);
  const { onEvent = () => console.warn(message, event) } = options;
  queueMicrotask(() => onEvent(event));
}

/** Says what is to be said about an answer, and returns where it does not keep the contract. */
export async function note(
  noting: Noting,
  row: Operation,
  { headers, text }: HttpAnswer,
  judge?: Judge,
): Promise<readonly FieldFault[]> {
  const { id } = row;
  const deprecation = headers.get('Deprecation');
  if (deprecation !== null) {
    const [sunset, link] = [headers.get('Sunset'), headers.get('Link')];
    say(noting, `${id} is deprecated`, { type: 'deprecated', operation: id, deprecation, sunset, link });
  }
  if (noting.answers === 'off' || !judge) return [];
  const faults = await judge(row, 'answer', text === '' ? undefined : JSON.parse(text));
  for (const { pointer, code } of faults) {
    const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    const event: ClientEvent = { type: 'contract-drift', operation: id, pointer: place, code };
    say(noting, `${id} does not keep the contract: ${code} at ${place || 'the root'}`, event);
  }
  return faults;
}
