import { askEarly } from './early.ts';

// Before a bundle of another version, or this one a second time, has made them.
for (const list of document.querySelectorAll('gig-job-list:not(:defined)')) askEarly(list);
