import type { Schemas } from '@yizhan/contract';
import type { Connection } from '@yizhan/sdk';
import type { Locale } from '../base/strings.ts';
import type { GigJobPost } from './job-post.ts';
import type { OwnAds } from './own-ads.ts';
import type { JobPostStrings } from './strings.ts';

export type Ad = Schemas['ManagedJob'];
export type Employer = Schemas['Employer'];

/** What the parts see of the element beyond its public properties. */
export interface PostView {
  readonly element: GigJobPost;
  readonly ads: OwnAds;
  readonly connection: () => Connection | undefined;
  readonly text: () => JobPostStrings;
  readonly locale: () => Locale;
  readonly now: () => Date;
  readonly hotline: () => string | undefined;
  readonly report: (error: unknown) => void;
  /** Where a new employer is registered: the page's own region, else the site's. */
  readonly region: () => string | undefined;
  readonly edit: (ad: Ad) => void;
  /** Whether something has been waited for so long that it is to be said. */
  readonly isSlow: () => boolean;
  /** What came of the last thing that was done; read out at once. */
  readonly say: (words: string) => void;
  readonly onRegistered: () => void;
}
