/**
 * `npm run check:breaking`: what of the last released contract would no longer hold. The baseline is the
 * released openapi.json; a break is let through only with a new major version (a new minor one while 0.x).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiCompare } from 'api-smart-diff';
import { operationsOf, type Document } from '../generate/contract.ts';

type Path = readonly (string | number)[];

/** `anyOf: [the known values, any string]`: clients were told that a value may come that they do not know. */
const isOpenEnum = (path: Path): boolean => path.includes('anyOf') && path.at(-2) === 'enum';

function* ofOperations(before: Document, after: Document): Generator<string> {
  const now = new Map(
    [...operationsOf(after)].map((place) => [`${place.method} ${place.path}`, place.operation]),
  );
  for (const { method, path, operation } of operationsOf(before)) {
    const current = now.get(`${method} ${path}`);
    if (!current) continue;
    if (current.operationId !== operation.operationId) {
      yield `${operation.operationId}: renamed to ${current.operationId}, so the SDK's method is gone`;
    }
    const lost = operation['x-access'].roles.filter((role) => !current['x-access'].roles.includes(role));
    if (lost.length) yield `${operation.operationId}: ${lost.join(', ')} may no longer call it`;
  }
}

/** @returns one line for each break; both documents stay as they are. */
export function findBreaks(before: Document, after: Document): string[] {
  // The library writes into its input, and a second comparison of the same object finds ghosts.
  const { diffs } = apiCompare(structuredClone(before), structuredClone(after));
  const found = diffs
    // Shapes are compared where an operation uses them: a schema that nothing sends or answers binds nobody.
    .filter(({ type, path }) => type === 'breaking' && path[0] === 'paths' && !isOpenEnum(path))
    .map(
      ({ description, action, path }) =>
        `${path.slice(1, 3).join(' ')}: ${description || `${action} ${path.slice(3).join('/')}`}`,
    );
  return [...new Set([...found, ...ofOperations(before, after)])];
}

/** Whether the version of the new document announces that it breaks the old one. */
export function announcesBreak(before: string, after: string): boolean {
  const [oldMajor = 0, oldMinor = 0] = before.split('.').map(Number);
  const [major = 0, minor = 0] = after.split('.').map(Number);
  return major > oldMajor || (major === 0 && oldMajor === 0 && minor > oldMinor);
}

export const readDocument = (name: string): Document =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as Document;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = [readDocument('baseline/openapi.json'), readDocument('openapi.json')];
  const breaks = findBreaks(before, after);
  for (const line of breaks) console.error(line);
  const announced = announcesBreak(String(before.info.version), String(after.info.version));
  console.log(
    `${breaks.length} breaks since ${String(before.info.version)}${breaks.length && announced ? ', announced by the new version' : ''}`,
  );
  process.exitCode = breaks.length && !announced ? 1 : 0;
}
