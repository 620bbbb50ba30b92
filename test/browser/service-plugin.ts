import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { ServiceAnswer, ServiceRequest } from './service.ts';

/** Gives every page under test a service with a database of its own: `GET /__service` answers where it stands. */
export function servicePlugin(): TestRunnerPlugin {
  const waiting = new Map<number, (answer: ServiceAnswer) => void>();
  let child: ChildProcess | undefined;
  let count = 0;

  function startChild(): ChildProcess {
    const started = fork(fileURLToPath(new URL('service.ts', import.meta.url)), {
      execArgv: ['--conditions=@yizhan/source'],
    });
    started.on('message', (answer: ServiceAnswer) => waiting.get(answer.id)?.(answer));
    return started;
  }

  return {
    name: 'service',
    async serve({ path, origin }) {
      if (path !== '/__service') return undefined;
      child ??= startChild();
      const request: ServiceRequest = { id: (count += 1), origin };
      const answer = await new Promise<ServiceAnswer>((resolve) => {
        waiting.set(request.id, resolve);
        child?.send(request);
      });
      return { body: JSON.stringify(answer), type: 'json' };
    },
    async serverStop() {
      const ended = new Promise((resolve) => child?.once('exit', resolve) ?? resolve(undefined));
      child?.disconnect();
      await ended;
    },
  };
}
