/** Wednesday morning in Shanghai: the clock of the service behind a page under test, and of the page. */
export const pageTime = new Date('2026-10-07T01:30:00Z');
