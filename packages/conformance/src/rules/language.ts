import { fieldOf, type AskOptions, type Exchange, type Texts } from '../exchange.ts';
import { firstBroken, unknownParameter, type Rules, type Subject } from '../subject.ts';

const chinese = /\p{Script=Han}/u;

/** The words of a refusal: its title and the message of each field. */
function wordsOf({ body }: Exchange): string {
  const errors = fieldOf(body, 'errors');
  const spoken = [body, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].map(
    (part) => fieldOf(part, 'title') ?? fieldOf(part, 'message'),
  );
  return spoken.filter((text) => typeof text === 'string').join('\n');
}

/** How to be refused: by a wrong field, because fields have words too; where that is let through, without a key. */
async function refusalOf({ read, ask }: Subject): Promise<(headers: Texts) => Promise<Exchange>> {
  const isStrict = read.isPublic && (await ask(unknownParameter)).status >= 400;
  const options: AskOptions = read.isPublic && !isStrict ? { site: null } : {};
  return (headers) => ask(isStrict ? unknownParameter : {}, { ...options, headers });
}

/** Refusals speak the language that was asked for: Chinese when none was named, or none that they write. */
export const language: Rules = async function* (subject) {
  const refuse = await refusalOf(subject);
  const unnamed = await refuse({});
  const named = await refuse({ 'Accept-Language': 'zh-CN' });
  const foreign = await refuse({ 'Accept-Language': 'tlh' });
  const english = await refuse({ 'Accept-Language': 'en' });
  yield firstBroken('language', [unnamed, named, foreign, english], (exchange) => {
    const words = wordsOf(exchange);
    if (words === '') return 'no words of a refusal';
    if (exchange === english)
      return chinese.test(words) ? 'Chinese words for Accept-Language: en' : undefined;
    if (!chinese.test(words)) return 'no Chinese words, and English was not asked for';
    return words === wordsOf(unnamed) ? undefined : 'other words than without Accept-Language';
  });
};
