// Generated from openapi/ by `npm run generate`. Do not edit.
/** Loads the checks of one domain when they are first needed. */
export const loadChecks = {
  applications: () => import('./applications.ts').then((module) => module.applications),
  employers: () => import('./employers.ts').then((module) => module.employers),
  identity: () => import('./identity.ts').then((module) => module.identity),
  jobs: () => import('./jobs.ts').then((module) => module.jobs),
  profiles: () => import('./profiles.ts').then((module) => module.profiles),
  regions: () => import('./regions.ts').then((module) => module.regions),
  sites: () => import('./sites.ts').then((module) => module.sites),
};
