import { Tables } from '../job-tables/tables.ts';
import type { PostView } from './view.ts';

/** An employer's or agency's ads as tables; what was brought shows among its ads at once. */
export const tablesOf = (view: PostView, employerId: string): Tables =>
  new Tables({
    ...view,
    employerId: () => employerId,
    scope: () => ({ employerId }),
    onBrought: () => void view.ads.retry(),
  });
