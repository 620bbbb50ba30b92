import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { ServiceAnswer, ServiceRequest } from './service.ts';

/** Gives every page under test a service with a database of its own: `GET /__service` answers where it stands. */
export function servicePlugin(): TestRunnerPlugin {
  const waiting = new Map<number, (answer: ServiceAnswer) => void>();
  let child: ChildProcess | undefined;
  let count = 0;

  function start(): ChildProcess {
    const script = fileURLToPath(new URL('service.ts', import.meta.url));
    const started = fork(script, { execArgv: ['--conditions=@yizhan/source'] });
    started.on('message', (answer: ServiceAnswer) => waiting.get(answer.id)?.(answer));
    return started;
  }

  function ask(services: ChildProcess, origin: string): Promise<ServiceAnswer> {
    const request: ServiceRequest = { id: (count += 1), origin };
    return new Promise((resolve, reject) => {
      waiting.set(request.id, resolve);
      services.once('exit', () => reject(new Error('The service did not start; its reason stands above.')));
      services.send(request);
    });
  }

  return {
    name: 'service',
    async serve({ path, origin }) {
      if (path !== '/__service') return undefined;
      const answer = await ask((child ??= start()), origin);
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
