// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { byField } from '../../../checks.ts';
import { LiteralToken } from './LiteralToken.ts';
import { PlaceToken } from './PlaceToken.ts';
import { RegionToken } from './RegionToken.ts';
import { SectorToken } from './SectorToken.ts';
import type { Schemas } from '../../../index.ts';

export const NamingToken = /*#__PURE__*/ byField("kind", {
  literal: LiteralToken,
  region: RegionToken,
  place: PlaceToken,
  sector: SectorToken,
}) satisfies z.ZodMiniType<Schemas['NamingToken']>;
