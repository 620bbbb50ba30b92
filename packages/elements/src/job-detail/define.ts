import { defineOnce } from '../base/define-once.ts';
import { GigJobDetail } from './job-detail.ts';

defineOnce('gig-job-detail', GigJobDetail);
