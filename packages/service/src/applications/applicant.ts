import type { Secrets } from '../secrets/secrets.ts';

/** What an applicant tells about themselves; what was not told is null. */
export interface Applicant {
  readonly name: string | null;
  readonly phone: string;
  /** `1981-05-01` */
  readonly bornOn: string | null;
}

/** Where it is sealed: the text does not open in another row. */
export const applicantContext = (id: string): string => `applications.applicant:${id}`;

/** All of it in one text, so that one look opens it. */
export const sealApplicant = (
  secrets: Secrets,
  id: string,
  { name, phone, bornOn }: Applicant,
): Promise<string> => secrets.seal(applicantContext(id), JSON.stringify([name, phone, bornOn]));

export async function openApplicant(secrets: Secrets, id: string, sealed: string): Promise<Applicant> {
  const opened: unknown = JSON.parse(await secrets.open(applicantContext(id), sealed));
  const parts: readonly unknown[] = Array.isArray(opened) ? opened : [];
  const [name, phone, bornOn] = parts;
  if (typeof phone !== 'string') throw new Error(`application ${id} was sealed without a phone`);
  return { name: textOrNull(name), phone, bornOn: textOrNull(bornOn) };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
