import { fromCgcs2000, mapCrs } from '@yizhan/rules/geo';
import type { Schemas } from '@yizhan/contract';

export type MapApp = 'amap' | 'baidu' | 'tencent';

/* eslint-disable no-restricted-syntax -- links that a person taps; nothing is loaded from there */
/** By app: its own offset from the survey's coordinates, and an address that opens it, or its website, with the way. */
const addresses: Readonly<Record<MapApp, (lng: number, lat: number, name: string) => string>> = {
  amap: (lng, lat, name) =>
    `https://uri.amap.com/navigation?to=${lng},${lat},${name}&coordinate=gaode&callnative=1`,
  baidu: (lng, lat, name) =>
    `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${name}&content=${name}&output=html`,
  tencent: (lng, lat, name) =>
    `https://apis.map.qq.com/uri/v1/marker?marker=coord:${lat},${lng};title:${name}`,
};
/* eslint-enable no-restricted-syntax */

/** Where the work is, in each map that people have on their phone. Nothing is loaded from there before it is tapped. */
export const mapLinks = (point: Schemas['GeoPoint'], name: string): { app: MapApp; href: string }[] =>
  (['amap', 'baidu', 'tencent'] as const).flatMap((app) => {
    const there = fromCgcs2000(point, mapCrs[app]);
    if (!there.ok) return [];
    const { lng, lat } = there.value;
    return [{ app, href: addresses[app](lng, lat, encodeURIComponent(name)) }];
  });
