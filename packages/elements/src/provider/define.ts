import { defineOnce } from '../base/define-once.ts';
import { GigProvider } from './provider.ts';

defineOnce('gig-provider', GigProvider);
