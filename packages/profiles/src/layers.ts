import { chifeng } from './chifeng/index.ts';
import { cn } from './cn/index.ts';
import { dongxihu } from './dongxihu/index.ts';
import { golmud } from './golmud/index.ts';
import { guangdong } from './guangdong/index.ts';
import type { ProfileLayer } from './layer.ts';
import { meizhou } from './meizhou/index.ts';
import { pingdingshan } from './pingdingshan/index.ts';

/** Every version of every built-in profile. */
export const layers: readonly ProfileLayer[] = [
  ...cn,
  golmud,
  pingdingshan,
  dongxihu,
  guangdong,
  meizhou,
  chifeng,
];
