import type { Schemas } from '@yizhan/contract';
import { text } from './cite.ts';

type FormField = Schemas['FormField'];

/** A field of a form: text, unless `more` says otherwise. */
export const field = (id: string, zh: string, en: string, more: Partial<FormField> = {}): FormField => ({
  id,
  label: text(zh, en),
  type: 'text',
  group: null,
  options: [],
  unit: null,
  requiredWith: null,
  ...more,
});
