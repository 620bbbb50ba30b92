// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { identitySendCode } from './identity/sendCode.ts';
import { identityListSessions } from './identity/listSessions.ts';
import { identitySignIn } from './identity/signIn.ts';
import { identityRefresh } from './identity/refresh.ts';
import { identitySignOut } from './identity/signOut.ts';
import { identityMe } from './identity/me.ts';
import { identityListGrants } from './identity/listGrants.ts';
import { identityGrant } from './identity/grant.ts';
import { identityRevoke } from './identity/revoke.ts';
import { identityReveal } from './identity/reveal.ts';

export const identity = {
  /** Send a one-time code to a phone. */
  sendCode: identitySendCode,
  /** Where the person is signed in. */
  listSessions: identityListSessions,
  /** Sign in with phone and code. */
  signIn: identitySignIn,
  /** Exchange a refresh token for its successor. */
  refresh: identityRefresh,
  /** Sign out here, or everywhere. */
  signOut: identitySignOut,
  /** Who is signed in, and what they may do. */
  me: identityMe,
  /** Who may do what in a region. */
  listGrants: identityListGrants,
  /** Give a role in a region, or for one organisation in it. */
  grant: identityGrant,
  /** Take a role back. */
  revoke: identityRevoke,
  /** See the whole phone number of somebody who has a role here. */
  reveal: identityReveal,
} as const satisfies OperationTable;
