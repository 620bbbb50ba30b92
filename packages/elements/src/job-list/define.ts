import { defineOnce } from '../base/define-once.ts';
import { GigJobList } from './job-list.ts';

defineOnce('gig-job-list', GigJobList);
