import { defineOnce } from '../base/define-once.ts';
import { GigDesk } from './desk.ts';

defineOnce('gig-desk', GigDesk);
