/** The last answers with their tags, where no browser cache keeps them: in Node, and for whoever is signed in. */
import type { HttpAnswer } from './http.ts';

const most = 100;

export interface ETagCache {
  get(key: string): HttpAnswer | undefined;
  set(key: string, answer: HttpAnswer): void;
  clear(): void;
}

export function createETagCache(): ETagCache {
  const answers = new Map<string, HttpAnswer>();
  return {
    get: (key) => answers.get(key),
    set(key, answer) {
      answers.delete(key);
      if (!answer.headers.has('ETag') || answer.headers.get('Cache-Control')?.includes('no-store')) return;
      answers.set(key, answer);
      const oldest = answers.size > most ? answers.keys().next().value : undefined;
      if (oldest !== undefined) answers.delete(oldest);
    },
    clear: () => answers.clear(),
  };
}
