import type { Schemas } from '@yizhan/contract';
import { text } from './cite.ts';
import type { Source } from './layer.ts';

/** No document says how long a long wait (待工时间长) is. */
const LONG_WAIT_DAYS = 60;

type Group = 'long_wait' | 'low_income' | 'disabled' | 'older' | 'difficult';

const labels: Record<Group, Schemas['LocalizedText']> = {
  long_wait: text('待工时间长', 'Long without work'),
  low_income: text('低收入家庭', 'Low income'),
  disabled: text('残疾', 'Disabled'),
  older: text('大龄', 'Older'),
  difficult: text('困难', 'In difficulty'),
};

/** Data about these is sensitive: nobody is put first by them without having agreed to it separately. */
const needsConsent: readonly Group[] = ['low_income', 'disabled', 'difficult'];

/** The five groups that the documents name, all in one tier; each document brings its own clauses. */
export const hardshipCategories = (
  tier: string,
  sources: Readonly<Record<Group, Source>>,
): Schemas['HardshipCategory'][] =>
  (['long_wait', 'low_income', 'disabled', 'older', 'difficult'] as const).map((id) => ({
    id,
    label: labels[id],
    tier,
    needsConsent: needsConsent.includes(id),
    waitDays: id === 'long_wait' ? LONG_WAIT_DAYS : null,
    source: sources[id],
  }));
