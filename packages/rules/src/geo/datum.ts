/**
 * The offset between CGCS2000 and the coordinates that maps in China publish: GCJ-02 (高德, 腾讯) and, on top of it,
 * BD-09 (百度). The constants are those of the surveying authority's plug-in as every open implementation has them.
 */

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];

const { abs, atan2, cos, hypot, PI, sin, sqrt } = Math;
const RADIAN = PI / 180;

/** Krasovsky 1940. */
const SEMI_MAJOR_AXIS = 6_378_245;
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_823;

const waves = (value: number, ...terms: readonly (readonly [amplitude: number, turns: number])[]): number =>
  terms.reduce((sum, [amplitude, turns]) => sum + amplitude * sin(value * turns * PI), 0) * (2 / 3);

/** Degrees that GCJ-02 adds. */
function shift([lng, lat]: LngLat): LngLat {
  const [x, y] = [lng - 105, lat - 35];
  const common = 0.1 * x * y + waves(x, [20, 6], [20, 2]);
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * sqrt(abs(x)) + common;
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.2 * sqrt(abs(x)) + common;
  const eastMetres = east + waves(x, [20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30]);
  const northMetres = north + waves(y, [20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30]);
  const flattening = 1 - ECCENTRICITY_SQUARED * sin(lat * RADIAN) ** 2;
  const normal = SEMI_MAJOR_AXIS / sqrt(flattening);
  const meridian = (normal * (1 - ECCENTRICITY_SQUARED)) / flattening;
  return [eastMetres / (normal * cos(lat * RADIAN) * RADIAN), northMetres / (meridian * RADIAN)];
}

export function toGcj02(point: LngLat): LngLat {
  const [east, north] = shift(point);
  return [point[0] + east, point[1] + north];
}

/** The offset changes by less than a thousandth of a step, so five steps leave nothing that a double can hold. */
export function fromGcj02(published: LngLat): LngLat {
  let point = published;
  for (let step = 0; step < 5; step += 1) {
    const [east, north] = shift(point);
    point = [published[0] - east, published[1] - north];
  }
  return point;
}

const BAIDU_SHIFT: LngLat = [0.0065, 0.006];
const BAIDU_TURNS = (PI * 3000) / 180;

function turnBaidu([lng, lat]: LngLat, direction: 1 | -1): LngLat {
  const radius = hypot(lng, lat) + direction * 0.000_02 * sin(lat * BAIDU_TURNS);
  const angle = atan2(lat, lng) + direction * 0.000_003 * cos(lng * BAIDU_TURNS);
  return [radius * cos(angle), radius * sin(angle)];
}

export function gcj02ToBd09(point: LngLat): LngLat {
  const [lng, lat] = turnBaidu(point, 1);
  return [lng + BAIDU_SHIFT[0], lat + BAIDU_SHIFT[1]];
}

export function bd09ToGcj02([lng, lat]: LngLat): LngLat {
  return turnBaidu([lng - BAIDU_SHIFT[0], lat - BAIDU_SHIFT[1]], -1);
}
