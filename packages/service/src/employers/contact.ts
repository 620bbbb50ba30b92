import { maskPhone } from '@yizhan/rules/masks';
import type { Secrets } from '../secrets/secrets.ts';

/** Whom to call and at which number; what was not given is null. */
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
}

const nobody: Contact = { name: null, phone: null };

type Owner = 'employers' | 'jobs';

/** Where a contact is sealed: the text does not open in another row. */
export const contactContext = (owner: Owner, id: string): string => `${owner}.contact:${id}`;

/** Name and number in one sealed text, so that one look opens both; null where there is neither. */
export async function sealContact(
  secrets: Secrets,
  owner: Owner,
  id: string,
  { name, phone }: Contact,
): Promise<string | null> {
  if (name === null && phone === null) return null;
  return secrets.seal(contactContext(owner, id), JSON.stringify([name, phone]));
}

export async function openContact(
  secrets: Secrets,
  owner: Owner,
  id: string,
  sealed: string | null,
): Promise<Contact> {
  if (sealed === null) return nobody;
  const opened: unknown = JSON.parse(await secrets.open(contactContext(owner, id), sealed));
  const parts: readonly unknown[] = Array.isArray(opened) ? opened : [];
  return { name: textOrNull(parts[0]), phone: textOrNull(parts[1]) };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const maskedPhone = ({ phone }: Contact): string | null => (phone === null ? null : maskPhone(phone));
