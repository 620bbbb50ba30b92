import type { Schemas } from '@yizhan/contract';
import { text } from './cite.ts';
import type { Source } from './layer.ts';

/** Kinds of staff that one clause lists: id → Chinese, English. */
export const staffKinds = (
  source: Source,
  fullTime: Schemas['StaffRule']['fullTime'],
  entries: Readonly<Record<string, readonly [zh: string, en: string]>>,
): Schemas['StaffRule'][] =>
  Object.entries(entries).map(([id, [zh, en]]) => ({ id, label: text(zh, en), fullTime, source }));
