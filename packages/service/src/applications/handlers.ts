import type { HandlersOf } from '../call.ts';
import { create } from './apply.ts';
import { cancel, get, listOwn } from './own.ts';
import { arrive, confirm, decline, list } from './received.ts';

export const applications: HandlersOf<'applications'> = {
  list,
  create,
  listOwn,
  get,
  confirm,
  decline,
  arrive,
  cancel,
};
