import { defineOnce } from '../base/define-once.ts';
import { GigSignIn } from './sign-in.ts';

defineOnce('gig-sign-in', GigSignIn);
