import type { Schemas } from '@yizhan/contract';
import { maskIdNumber } from '@yizhan/rules/masks';
import { regionOf } from '../regions/regions.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { shanghaiInstant } from '../time.ts';
import { maskedPhone, openContact } from './contact.ts';
import type { EmployerRow } from './tables.ts';
import { isVerified } from './verification.ts';

export const idNumberContext = (employerId: string): string => `employers.id_number:${employerId}`;

export async function employerOf(
  row: EmployerRow,
  now: Date,
  secrets: Secrets,
): Promise<Schemas['Employer']> {
  const { id, idNumberSealed, verifiedUntil } = row;
  const [contact, idNumber] = await Promise.all([
    openContact(secrets, 'employers', id, row.contactSealed),
    idNumberSealed === null ? null : secrets.open(idNumberContext(id), idNumberSealed),
  ]);
  return {
    id,
    kind: row.kind,
    name: row.name,
    region: regionOf(row.region),
    address: row.address,
    uscc: row.uscc,
    idNumber: idNumber === null ? null : maskIdNumber(idNumber),
    contactName: contact.name,
    contactPhone: maskedPhone(contact),
    verified: isVerified(verifiedUntil, now),
    verifiedUntil: verifiedUntil && shanghaiInstant(verifiedUntil),
    verification: row.verification,
    createdAt: shanghaiInstant(row.createdAt),
    version: row.version,
  };
}

/** Its version, so that a list is enough to change one. */
export const tagOfEmployer = ({ version }: EmployerRow): string => String(version);
