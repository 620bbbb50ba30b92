import type { Schemas } from '@yizhan/contract';
import { readIdNumber, readUscc } from '@yizhan/rules/identity';
import type { Problem, Result } from '@yizhan/rules';
import { Refusal, refuseField } from '../refusal.ts';
import { findRegion } from '../regions/regions.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { idNumberContext } from './answers.ts';
import { openContact, sealContact } from './contact.ts';
import type { EmployerRow } from './tables.ts';

type Input = Schemas['EmployerInput'];
type Columns = Pick<
  EmployerRow,
  'kind' | 'name' | 'region' | 'address' | 'uscc' | 'idNumberSealed' | 'idNumberHash' | 'contactSealed'
>;

const kinds = ['enterprise', 'self_employed', 'household'] as const;

/**
 * The columns of an employer as it gives itself. Masked on the way out, phone and id number that are left out stay
 * as in `known`.
 */
export async function columnsOf(
  input: Input,
  id: string,
  known: EmployerRow | undefined,
  secrets: Secrets,
): Promise<Columns> {
  const { name, region, address = null, contactName, contactPhone } = input;
  if (!findRegion(region)) throw refuseField('/region', 'region_unknown', { code: region });
  const kind = kinds.find((kind) => kind === input.kind) ?? 'enterprise';
  const contact = await openContact(secrets, 'employers', id, known?.contactSealed ?? null);
  return {
    kind,
    name,
    region,
    address,
    ...(kind === 'household'
      ? { uscc: null, ...(await personOf(input, id, known, secrets)) }
      : { uscc: codeOf(input), idNumberSealed: null, idNumberHash: null }),
    contactSealed: await sealContact(secrets, 'employers', id, {
      name: contactName,
      phone: contactPhone ?? contact.phone,
    }),
  };
}

async function personOf(
  { idNumber }: Input,
  id: string,
  known: EmployerRow | undefined,
  secrets: Secrets,
): Promise<Pick<Columns, 'idNumberSealed' | 'idNumberHash'>> {
  if (idNumber === undefined && known?.idNumberSealed) {
    return { idNumberSealed: known.idNumberSealed, idNumberHash: known.idNumberHash };
  }
  if (idNumber === undefined) throw refuseField('/idNumber', 'employer_number_required');
  const { number } = valueOf(readIdNumber(idNumber, '/idNumber'));
  return {
    idNumberSealed: await secrets.seal(idNumberContext(id), number),
    idNumberHash: await secrets.lookup('id number', number),
  };
}

function codeOf({ uscc }: Input): string {
  if (uscc === undefined) throw refuseField('/uscc', 'employer_number_required');
  return valueOf(readUscc(uscc, '/uscc')).code;
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(400, 'invalid_request', { errors: result.problems.map(faultOf) });
}

const faultOf = ({ pointer, code, params }: Problem) => ({ pointer, code, ...(params && { params }) });

/** What a station looked at: a change of it has to be looked at again. */
export const isOtherEmployer = (before: EmployerRow, after: Columns): boolean =>
  before.name !== after.name ||
  before.kind !== after.kind ||
  before.uscc !== after.uscc ||
  before.idNumberHash !== after.idNumberHash;
