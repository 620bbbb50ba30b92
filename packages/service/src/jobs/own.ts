import type { HandlersOf } from '../call.ts';
import { pageOf, readCursor } from '../cursor.ts';
import { maySee } from '../employers/access.ts';
import { findEmployer } from '../employers/store.ts';
import { notFound } from '../refusal.ts';
import { tagOf } from '../tag.ts';
import { regionsOf } from './acts.ts';
import { eventOf, listEvents } from './history.ts';
import { answerAd, managedJobOf } from './managed.ts';
import { findRecord, listOwn } from './records.ts';
import { statusAt } from './states.ts';

/** What an employer and the clerks see of ads in every state. */
export const own: Pick<HandlersOf<'jobs'>, 'getOwn' | 'listOwn' | 'history'> = {
  async getOwn(call) {
    const record = await findRecord(call.db, call.params.jobId);
    if (!record || !maySee(call.person, record.ad.employerId, regionsOf(record))) throw notFound();
    return answerAd(call, record);
  },

  async listOwn(call) {
    const { params, db, now, person } = call;
    const { cursor, limit = 20 } = params;
    const employer = await findEmployer(db, params.employerId);
    if (!employer || !maySee(person, employer.id, [employer.region])) throw notFound();
    const [time, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
    const rows = await listOwn(db, {
      employerId: employer.id,
      status: params.status,
      now,
      after: time === undefined || id === undefined ? undefined : { changedAt: new Date(time), id },
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, ({ ad }) => [ad.changedAt.getTime(), ad.id]);
    return {
      body: {
        items: await Promise.all(shown.map((row) => managedJobOf(row, call))),
        page: { nextCursor },
      },
      tag: tagOf([
        ...shown.flatMap(({ ad, looks }) => [
          ...[ad.id, ad.version, statusAt(ad, now), looks],
          // Applications come and go without a new version of their ad.
          ...[ad.applied, ad.waitlisted, ad.confirmed, ad.arrived],
        ]),
        nextCursor,
      ]),
    };
  },

  async history(call) {
    const { params, db, person } = call;
    const { cursor, limit = 20 } = params;
    const record = await findRecord(db, params.jobId);
    if (!record || !maySee(person, record.ad.employerId, regionsOf(record))) throw notFound();
    const [time, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
    const after = time === undefined || id === undefined ? undefined : { at: new Date(time), id };
    const rows = await listEvents(db, record.ad.id, after, limit + 1);
    const { shown, nextCursor } = pageOf(rows, limit, (last) => [last.at.getTime(), last.id]);
    return {
      body: { items: shown.map(eventOf), page: { nextCursor } },
      tag: tagOf([...shown.map(({ id }) => id), nextCursor]),
    };
  },
};
