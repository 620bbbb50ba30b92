import type { HandlersOf } from '../call.ts';
import { course } from './course.ts';
import { drafts } from './drafts.ts';
import { exports } from './export.ts';
import { imports } from './import.ts';
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
  ...imports,
  ...exports,
};
