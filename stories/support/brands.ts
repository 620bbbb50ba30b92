/** The coats that are shipped, by the class that a page puts on. */
export const brands: readonly (readonly [name: string, className: string])[] = [
  ['Default', ''],
  ['Government blue', 'gig-theme-government-blue'],
  ['Agency A', 'gig-theme-agency-a'],
  ['Agency B', 'gig-theme-agency-b'],
  ['Dark', 'gig-theme-dark'],
  ['High contrast', 'gig-theme-high-contrast'],
];
