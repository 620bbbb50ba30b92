// Generated from openapi/ by `npm run generate`. Do not edit.
export { ApplicationId } from './applications/ApplicationId.ts';
export { ApplicationTicket } from './applications/ApplicationTicket.ts';
export { ApplicationStatus } from './applications/ApplicationStatus.ts';
export { ApplicationInput } from './applications/ApplicationInput.ts';
export { ApplicationRefusal } from './applications/ApplicationRefusal.ts';
export { ApplicationMinutes } from './applications/ApplicationMinutes.ts';
export { AppliedJob } from './applications/AppliedJob.ts';
export { Application } from './applications/Application.ts';
export { ApplicationPage } from './applications/ApplicationPage.ts';
export { ReceivedApplication } from './applications/ReceivedApplication.ts';
export { ReceivedApplicationPage } from './applications/ReceivedApplicationPage.ts';
export { OpenApplicationStatus } from './applications/OpenApplicationStatus.ts';
