/** When every story happens: a Wednesday morning. The data and the words about it are the same on every day. */
export const storyTime = new Date('2026-10-07T09:30:00+08:00');
