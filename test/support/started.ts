/** `npm start` as a person runs it, on free ports and in a data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Started {
  api: string;
  site: string;
  dataDir: string;
  /** From the command to the line that says ready. */
  milliseconds: number;
  /** All that it has printed. */
  printed(): string;
  /** Resolves when npm has ended, by whatever. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** Two ports that were free a moment ago; the system does not give the same ones out again at once. */
export async function freePorts(): Promise<[number, number]> {
  const servers = await Promise.all(
    [0, 0].map(
      () =>
        new Promise<ReturnType<typeof createServer>>((done) => {
          const server = createServer().listen(0, '127.0.0.1', () => done(server));
        }),
    ),
  );
  const [first = 0, second = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return [first, second];
}

export interface StartedOptions {
  /** The folder of the project; this one by default. */
  folder?: string;
  /** Kept when it ends if it is given; a temporary one by default. */
  dataDir?: string;
  /** Of the API and the site; free ones by default. */
  ports?: readonly [number, number];
  environment?: Record<string, string>;
}

export async function npmStart({
  folder = root,
  dataDir: given,
  ports,
  environment = {},
}: StartedOptions = {}): Promise<Started> {
  const [port, sitePort] = ports ?? (await freePorts());
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'yizhan-start-')));
  const begin = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      SITE_PORT: String(sitePort),
      DATA_DIR: dataDir,
      ...environment,
    },
  });
  // A test that is interrupted leaves nothing behind.
  const end = (): boolean => child.kill('SIGTERM');
  process.once('exit', end);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  void ended.then(() => process.off('exit', end));
  let output = '';
  const ready = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^ready http/m.test(output)) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => fail(new Error(`npm start ended:\n${output}`)));
  });
  await ready;
  const line = (word: string): string => new RegExp(`^${word} (\\S+)`, 'm').exec(output)?.[1] ?? '';
  return {
    api: line('api'),
    site: line('ready'),
    dataDir,
    milliseconds: performance.now() - begin,
    printed: () => output,
    ended,
    async stop() {
      end();
      await ended;
      if (!given) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
