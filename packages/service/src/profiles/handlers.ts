import type { HandlersOf } from '../call.ts';
import { notFound } from '../refusal.ts';

export const profiles: HandlersOf<'profiles'> = {
  async get() {
    throw notFound();
  },
  async forRegion() {
    throw notFound();
  },
};
