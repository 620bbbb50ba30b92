import { defineOnce } from '../base/define-once.ts';
import { GigJobPost } from './job-post.ts';

defineOnce('gig-job-post', GigJobPost);
