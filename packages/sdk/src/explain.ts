/** Puts an error into the catalogue's words. Loaded with the first error that has a catalogue's code. */
import { loadMessages } from '@yizhan/contract/messages';
import type { FieldError, YizhanError } from './errors.ts';
import type { Language } from './words.ts';

type Figures = Readonly<Record<string, string | number>>;

/** What a gateway's answer means, by its status alone. */
const gatewayCode = (status = 500): string =>
  status === 429 ? 'rate_limited' : status >= 500 ? 'unavailable' : 'answer_invalid';

/**
 * A code that this version does not know keeps the words that came with it.
 *
 * @param wait milliseconds that the service asks to wait.
 */
export async function explain(error: YizhanError, language: Language, wait: number): Promise<YizhanError> {
  const words = new Map<string, string>(Object.entries(await loadMessages[language]()));
  const say = (code: string, params: Figures, otherwise: string): string =>
    words.get(code)?.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap)) ?? otherwise;

  const { requestId = '', errors } = error;
  const params: Figures = { ...(wait && { seconds: Math.ceil(wait / 1000) }), ...error.params };
  // A page position that no longer holds is no mistake of whoever fills in fields: it says so itself.
  const cursor = errors.find(({ pointer }) => pointer === '/cursor')?.code;
  const code = cursor ?? (error.code === 'unavailable' ? gatewayCode(error.status) : error.code);
  return Object.assign(error, {
    code,
    params,
    message: say(code, { seconds: 30, requestId, ...params }, error.message || code),
    errors: errors.map((fault): FieldError => ({
      ...fault,
      message: say(fault.code, fault.params ?? {}, fault.message),
    })),
  });
}
