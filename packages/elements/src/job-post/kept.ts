import type { AdValues } from './ad-values.ts';

const nameOf = (employerId: string, jobId: string | undefined): string =>
  `gig-job-post ${employerId} ${jobId ?? 'new'}`;

/** What was typed and not yet saved, for this tab only: a reload or the end of a session in between loses nothing. */
export function readKept(employerId: string, jobId: string | undefined): Partial<AdValues> | undefined {
  try {
    const text = sessionStorage.getItem(nameOf(employerId, jobId));
    const kept: unknown = text === null ? undefined : JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** All but the number, which the next person at this phone must not find. Nothing is kept any more without values. */
export function keep(employerId: string, jobId: string | undefined, values: AdValues | undefined): void {
  try {
    const name = nameOf(employerId, jobId);
    if (values) sessionStorage.setItem(name, JSON.stringify({ ...values, contactPhone: undefined }));
    else sessionStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing still posts.
  }
}
