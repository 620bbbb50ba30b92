import type { Schemas } from '@yizhan/contract';
import { maskedPhone, openContact } from '../employers/contact.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { nextTurn } from '../turn.ts';
import { fieldsOf, type Said } from './fields.ts';

/** An ad as the import takes it, but for the masked number. */
export type ExportRow = Schemas['JobFields'] & { readonly contactPhone?: string };

interface ExportedAd extends Said {
  readonly id: string;
  readonly contactSealed: string | null;
}

/** Others are served between these. */
const openedAtOnce = 50;

export async function rowsOf(secrets: Secrets, ads: readonly ExportedAd[]): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  for (let at = 0; at < ads.length; at += openedAtOnce) {
    await nextTurn();
    const some = ads.slice(at, at + openedAtOnce);
    rows.push(...(await Promise.all(some.map((ad) => rowOf(secrets, ad)))));
  }
  return rows;
}

async function rowOf(secrets: Secrets, ad: ExportedAd): Promise<ExportRow> {
  const contact = await openContact(secrets, 'jobs', ad.id, ad.contactSealed);
  const phone = maskedPhone(contact);
  return { ...fieldsOf(ad, contact), ...(phone !== null && { contactPhone: phone }) };
}
