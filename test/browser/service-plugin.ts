import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CodesAnswer, ServiceAnswer, ServiceRequest } from './service.ts';

type Answer = ServiceAnswer | CodesAnswer;

/**
 * Gives every page under test a service with a database of its own: `GET /__service` answers where it stands, and
 * `GET /__codes?service=…` which sign-in codes it has sent.
 */
export function servicePlugin(): TestRunnerPlugin {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let child: ChildProcess | undefined;
  let count = 0;

  function start(): ChildProcess {
    const script = fileURLToPath(new URL('service.ts', import.meta.url));
    const started = fork(script, { execArgv: ['--conditions=@yizhan/source'] });
    started.on('message', (answer: Answer) => waiting.get(answer.id)?.resolve(answer));
    started.once('exit', () => {
      for (const { reject } of waiting.values())
        reject(new Error('The service did not start; its reason stands above.'));
    });
    return started;
  }

  function ask(services: ChildProcess, question: Omit<ServiceRequest, 'id'>): Promise<Answer> {
    const request: ServiceRequest = { id: (count += 1), ...question };
    const answer = Promise.withResolvers<Answer>();
    waiting.set(request.id, answer);
    services.send(request);
    return answer.promise;
  }

  return {
    name: 'service',
    async serve({ path, origin, query }) {
      if (path !== '/__service' && path !== '/__codes') return undefined;
      const question = path === '/__codes' ? { origin, codesOf: Number(query.service) } : { origin };
      const answer = await ask((child ??= start()), question);
      return { body: JSON.stringify(answer), type: 'json' };
    },
    async serverStop() {
      // The runner stops its server twice when a browser has died.
      if (!child?.connected) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
