import { createPageService, demoSiteKey } from '@yizhan/service/page';
import { storyTime } from './story-time.ts';

/** An address that nothing answers to: the service stands in the page. */
export const baseUrl = 'https://service.invalid';
export const site = demoSiteKey;

/** Messages with sign-in codes, newest last: the service of a story sends none, it prints them. */
export const sentLines: string[] = [];

function print(line: string): void {
  sentLines.push(line);
  window.dispatchEvent(new Event('story-message'));
}

let service: ReturnType<typeof start> | undefined;

async function start() {
  const answer = await fetch('service.snapshot');
  const snapshot = new File([await answer.arrayBuffer()], 'service.tgz', { type: 'application/gzip' });
  return createPageService({ now: () => storyTime, snapshot, print });
}

/** The real service, with the data of all five places, on a database in the page. It starts with the first request. */
export const serviceFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const isFirst = service === undefined;
  const asked = performance.now();
  const { fetch: send } = await (service ??= start());
  request.signal.throwIfAborted();
  const answer = await send(request);
  if (isFirst) performance.measure('first answer', { start: asked });
  return answer;
};
