import type { HandlersOf } from '../call.ts';
import { give, list, revoke } from './grants.ts';
import { listSessions, me } from './me.ts';
import { reveal } from './reveal.ts';
import { refresh, signOut } from './sessions.ts';
import { sendCode, signIn } from './sign-in.ts';

export const identity: HandlersOf<'identity'> = {
  sendCode,
  signIn,
  refresh,
  signOut,
  me,
  listSessions,
  listGrants: list,
  grant: give,
  revoke,
  reveal,
};
