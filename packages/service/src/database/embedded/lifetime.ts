type Stop = () => Promise<void>;

const running = new Set<Stop>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has `stop` called when this process ends by itself or by a signal. A process that listens to the signal
 * itself has an order of its own to keep, so it is left alone: it calls `stop` last.
 *
 * @returns what `stop` calls to say that it is done
 */
export function untilProcessEnds(stop: Stop): () => void {
  if (running.size === 0) listen();
  running.add(stop);
  return () => {
    running.delete(stop);
    if (running.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('beforeExit', onBeforeExit);
  for (const signal of signals) process.on(signal, onSignal);
}

function unlisten(): void {
  process.off('beforeExit', onBeforeExit);
  for (const signal of signals) process.off(signal, onSignal);
}

const onBeforeExit = () => void stopAll();
const onSignal = (signal: NodeJS.Signals) => void endBy(signal);

async function stopAll(): Promise<void> {
  await Promise.allSettled([...running].map((stop) => stop()));
}

async function endBy(signal: NodeJS.Signals): Promise<void> {
  if (process.listenerCount(signal) > 1) return;
  await stopAll();
  unlisten();
  process.kill(process.pid, signal);
}
