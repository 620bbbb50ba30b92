/**
 * The first thing that `npm start` and `npm test` run, in plain JavaScript for whatever Node the machine has:
 * installs what the lock file names and is not there, then runs a script with the project's own Node 24.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const [script, ...args] = process.argv.slice(2);

function stop(line) {
  console.error(line);
  process.exit(1);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Optional packages may be for another platform; all others must be there in the version that is locked. */
function isInstalled() {
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') || link || optional || present[path]?.version === version,
  );
}

function install() {
  console.log('Installing what the lock file names; this happens once …');
  // `ci` would first delete what is there, under the feet of whatever else runs in this folder.
  const how = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  // On Windows npm is a script, which only a shell can start.
  const { status } = spawnSync('npm', [...how, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`npm ${how[0]} failed; its own words are above.`);
}

function findNode() {
  const brought = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    'Node 24 did not arrive because npm did not run the install script of the package "node": ' +
      'allow it (npm config set ignore-scripts false, or npm install-scripts approve node), delete node_modules, start again.',
  );
}

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node 20 or newer is needed; this is ${process.version}.`);
if (!isInstalled()) install();

const quickly = pathToFileURL(join(root, 'packages/service/src/database/drizzle-imports.ts')).href;
const flags = ['--conditions=@yizhan/source', `--import=${quickly}`];
const child = spawn(findNode(), [...flags, join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes a signal on to its shell only, and the shell dies without passing it on to us.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 250).unref();
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
