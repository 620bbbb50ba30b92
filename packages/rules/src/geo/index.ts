import type { Schemas } from '@yizhan/contract';
import { aNumber, refusalOf } from '../checks.ts';
import { answer, refuse, type Result } from '../problem.ts';
import { bd09ToGcj02, fromGcj02, gcj02ToBd09, toGcj02, type LngLat } from './datum.ts';

export type GeoPoint = Schemas['GeoPoint'];

/** What a pair of degrees refers to. WGS84 and CGCS2000 agree to well under a metre and are taken as one. */
export type Crs = 'CGCS2000' | 'WGS84' | 'GCJ02' | 'BD09';

/** What links into a map application have to be written in. */
export const mapCrs = {
  amap: 'GCJ02',
  tencent: 'GCJ02',
  baidu: 'BD09',
  tianditu: 'CGCS2000',
} as const satisfies Readonly<Record<string, Crs>>;

/** Mean radius of the earth in metres. */
const EARTH_RADIUS = 6_371_008.8;
const RADIAN = Math.PI / 180;

/** A box around China with its seas; the offset of GCJ-02 means nothing outside. */
const CHINA = { lng: [73, 136], lat: [3, 54] } as const;

/** Takes a point as a person or a map gave it. Longitude and latitude in each other's place are called by name. */
export function readPoint(point: unknown, pointer = ''): Result<GeoPoint> {
  if (typeof point !== 'object' || point === null) return refuse(pointer, 'required');
  const { lng, lat }: { lng?: unknown; lat?: unknown } = point;
  const problems = refusalOf([
    ...aNumber(-180, 180)(lng, `${pointer}/lng`),
    ...aNumber(-90, 90)(lat, `${pointer}/lat`),
  ]);
  if (typeof lng !== 'number' || typeof lat !== 'number') return problems ?? refuse(pointer, 'required');
  if (within(lng, CHINA.lat) && within(lat, CHINA.lng)) return refuse(pointer, 'point_swapped');
  return problems ?? answer({ lng, lat });
}

/** Metres between two points of the same system, over a sphere: within half a percent of the ellipsoid. */
export function distance(from: Readonly<GeoPoint>, to: Readonly<GeoPoint>): Result<number> {
  const [start, end] = [readPoint(from, '/from'), readPoint(to, '/to')];
  if (!start.ok) return start;
  if (!end.ok) return end;
  const [a, b] = [start.value, end.value];
  const half = (degrees: number): number => Math.sin((degrees * RADIAN) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * half(b.lng - a.lng);
  return answer(2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord))));
}

/** A point as the contract keeps it, to a tenth of a metre. Points outside China are refused. */
export function toCgcs2000(point: Readonly<GeoPoint>, crs: Crs, pointer = ''): Result<GeoPoint> {
  return convert(point, pointer, crs, (from) => {
    if (crs === 'GCJ02') return fromGcj02(from);
    return crs === 'BD09' ? fromGcj02(bd09ToGcj02(from)) : from;
  });
}

/** A point of the contract as a map wants it: `fromCgcs2000(point, mapCrs.amap)`. */
export function fromCgcs2000(point: Readonly<GeoPoint>, crs: Crs, pointer = ''): Result<GeoPoint> {
  return convert(point, pointer, crs, (from) => {
    if (crs === 'GCJ02') return toGcj02(from);
    return crs === 'BD09' ? gcj02ToBd09(toGcj02(from)) : from;
  });
}

function convert(
  point: Readonly<GeoPoint>,
  pointer: string,
  crs: Crs,
  by: (from: LngLat) => LngLat,
): Result<GeoPoint> {
  const read = readPoint(point, pointer);
  if (!read.ok) return read;
  const from = read.value;
  if (!within(from.lng, CHINA.lng) || !within(from.lat, CHINA.lat))
    return refuse(pointer, 'point_outside_china');
  const options: readonly string[] = ['CGCS2000', 'WGS84', 'GCJ02', 'BD09'];
  if (!options.includes(crs)) return refuse('/crs', 'not_an_option', { options: options.join(', ') });
  const [lng, lat] = by([from.lng, from.lat]);
  return answer({ lng: rounded(lng), lat: rounded(lat) });
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
