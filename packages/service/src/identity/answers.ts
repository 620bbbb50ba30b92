import type { Schemas } from '@yizhan/contract';
import { shanghaiInstant } from '../time.ts';
import type { GrantRow } from './store.ts';

export const grantOf = ({
  id,
  personId,
  role,
  region,
  organisation,
  scopes,
  givenAt,
  version,
}: GrantRow): Schemas['Grant'] => ({
  id,
  personId,
  role,
  region,
  organisation,
  scopes,
  givenAt: shanghaiInstant(givenAt),
  version,
});

/** Where a personal field is sealed: the text does not open in another row. */
export const phoneContext = (personId: string): string => `persons.phone:${personId}`;
