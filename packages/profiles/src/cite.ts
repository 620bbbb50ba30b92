import type { Schemas } from '@yizhan/contract';
import type { ProfileItem, Source } from './layer.ts';

type Text = Schemas['LocalizedText'];
type Basis = Schemas['SourceBasis'];

/** Names one document; each function then gives a clause of it and how far the document carries the value. */
export function cite(document: string) {
  const as =
    (basis: Basis) =>
    (clause: string, note?: string): Source =>
      note === undefined ? { document, clause, basis } : { document, clause, basis, note };
  return {
    stated: as('stated'),
    interpreted: as('interpreted'),
    inferred: as('inferred'),
    general: as('general'),
    proposed: as('proposed'),
  };
}

/** Words as the document has them, and in English. */
export const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

type ItemExtra = Partial<Pick<ProfileItem, 'requirement' | 'note'>>;

export const item = (
  id: string,
  zh: string,
  en: string,
  source: Source,
  extra: ItemExtra = {},
): ProfileItem => ({
  id,
  label: text(zh, en),
  ...extra,
  source,
});

/** Items that one clause lists: id → Chinese, English. */
export const items = (
  source: Source,
  entries: Readonly<Record<string, readonly [zh: string, en: string]>>,
  requirement?: ProfileItem['requirement'],
): ProfileItem[] =>
  Object.entries(entries).map(([id, [zh, en]]) =>
    item(id, zh, en, source, requirement ? { requirement } : {}),
  );

/** Entries without a source of their own; they have that of the rule around them. */
export const named = (
  entries: Readonly<Record<string, readonly [zh: string, en: string]>>,
): Schemas['NamedEntry'][] => Object.entries(entries).map(([id, [zh, en]]) => ({ id, label: text(zh, en) }));
