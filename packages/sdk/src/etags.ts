/** The last answers with their tags. Loaded where no browser keeps them: in Node, and for whoever is signed in. */
import type { HttpAnswer } from './http.ts';

/** By their addresses, oldest first. */
export type Answers = Map<string, HttpAnswer>;

type Headers = Readonly<Record<string, string>>;

const most = 100;

function keep(answers: Answers, url: string, answer: HttpAnswer): void {
  const { headers } = answer;
  answers.delete(url);
  if (!headers.has('ETag') || headers.get('Cache-Control')?.includes('no-store')) return;
  const [oldest] = answers.size < most ? [] : answers.keys();
  if (oldest) answers.delete(oldest);
  answers.set(url, answer);
}

/** Asks whether the answer at hand still holds; if it does, that is the answer. */
export async function revalidate(
  answers: Answers,
  url: string,
  headers: Headers,
  send: (headers: Headers) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const cached = answers.get(url);
  const tag = cached?.headers.get('ETag');
  const answer = await send(tag ? { ...headers, 'If-None-Match': tag } : headers);
  if (cached && answer.status === 304) return { ...cached, headers: answer.headers };
  if (answer.status === 200) keep(answers, url, answer);
  return answer;
}
