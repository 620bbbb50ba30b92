// Generated from openapi/ by `npm run generate`. Do not edit.
/** Loads the words of one language when they are first needed. */
export const loadMessages = {
  "zh-CN": () => import('./zh-CN.ts').then((module) => module.messages),
  "en": () => import('./en.ts').then((module) => module.messages),
};
