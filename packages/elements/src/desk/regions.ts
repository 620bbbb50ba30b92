import type { Schemas } from '@yizhan/contract';
import { regionsList } from '@yizhan/contract/operations/regions/list';
import { bind, type Connection } from '@yizhan/sdk';

/** Regions of these codes and those below them, for their names; one that cannot be had is left out. */
export async function regionsAround(
  connection: Connection,
  codes: readonly string[],
  signal: AbortSignal,
): Promise<Schemas['Region'][]> {
  const { regions } = bind(connection, { regions: { list: regionsList } });
  const known = codes.filter(Boolean);
  const parents = new Set([...known.map(parentOf), ...known]);
  const pages = [...parents].map((parent) =>
    regions.list({ ...(parent && { parent }), limit: 100 }, { signal }),
  );
  const answers = await Promise.allSettled(pages);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.items : []));
}

/** The code of the region above; nothing above a province. */
const parentOf = (code: string): string =>
  code.endsWith('0000') ? '' : code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
