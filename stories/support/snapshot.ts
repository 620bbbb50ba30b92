/**
 * Prepares the data of the stories: the folder of a database that has been migrated and seeded, so that a story begins
 * with a query and not with an installation. Written to `.cache/stories`, again when the service has changed.
 */
import { globSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createPageService } from '@yizhan/service/page';
import { storyTime } from './story-time.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.cache/stories`;
const sources = [
  'packages/service/{src,migrations}/**/*',
  'packages/contract/src/**/*',
  'stories/support/*',
  'package-lock.json',
];

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Not named .gz: some servers would then unpack it on the way. */
const file = `${folder}/service.snapshot`;
const made = changedAt(file);

if (!sources.flatMap((glob) => globSync(root + glob)).every((path) => changedAt(path) < made)) {
  const service = await createPageService({ now: () => storyTime });
  const bytes = new Uint8Array(await (await service.dump()).arrayBuffer());
  await service.close();
  await mkdir(folder, { recursive: true });
  // Put in place at once: a story must not read half of it.
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}
