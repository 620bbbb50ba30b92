import type { Call } from '../call.ts';
import { findPerson } from '../identity/store.ts';
import { notFound, refuseField } from '../refusal.ts';
import { isEqual, type Secrets } from '../secrets/secrets.ts';
import { findApplication } from './store.ts';
import type { ApplicationRow } from './tables.ts';

/**
 * What an applicant without an account comes back with. It follows from the id, so that no table holds it, and by the
 * key that does not rotate: a link holds as long as its application.
 */
export const ticketOf = (secrets: Secrets, id: string): Promise<string> =>
  secrets.lookup('application_ticket', id);

/**
 * The application, for whoever has its ticket or is signed in as the person whose it is; 404 for all others. Its
 * employer and the clerks know its id and are among them: they decline, which takes a reason.
 */
export async function findHeld({
  params,
  db,
  person,
  secrets,
}: Pick<
  Call<'applications.get' | 'applications.cancel'>,
  'params' | 'db' | 'person' | 'secrets'
>): Promise<ApplicationRow> {
  const { applicationId: id, ticket } = params;
  if (person === null && ticket === undefined) throw refuseField('/ticket', 'application_ticket_required');
  const application = await findApplication(db, id);
  if (!application) throw notFound();
  if (ticket !== undefined && isEqual(ticket, await ticketOf(secrets, id))) return application;
  const row = person && (await findPerson(db, person.id));
  // As in the list of one's own: made while signed in, or with the number that the person has proven.
  if (!row || (application.personId !== row.id && application.phoneHash !== row.phoneHash)) throw notFound();
  return application;
}
