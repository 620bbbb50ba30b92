import type { HandlersOf } from '../call.ts';
import { course } from './course.ts';
import { drafts } from './drafts.ts';
import { own } from './own.ts';
import { open } from './public.ts';
import { review } from './review.ts';
import { search } from './search/handlers.ts';

export const jobs: HandlersOf<'jobs'> = {
  ...search,
  ...open,
  ...drafts,
  ...course,
  ...own,
  ...review,
  // Tables of ads come now and then: what reads and writes them is loaded with the first.
  import: async (call) => (await import('./import.ts')).imports.import(call),
  export: async (call) => (await import('./export.ts')).exports.export(call),
};
