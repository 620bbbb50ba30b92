import { formatDistance, formatPay, formatSpan } from '../base/format.ts';
import { marksOf, neededOf, placeOfWork, type JobSummary, type RowContext } from './job-row.ts';

/** What a row says, as plain words: for paper, and for rows in the host page's own markup. */
export function wordsOf(job: JobSummary, row: RowContext) {
  const { text, now } = row;
  const { amount, unit } = formatPay(job.pay, text);
  const distance = job.distanceM === undefined ? [] : [formatDistance(job.distanceM, text)];
  return {
    title: job.title,
    pay: amount + unit,
    when: formatSpan(job.startsAt, job.endsAt, now, text),
    where: [placeOfWork(job), ...distance].join(text.comma),
    needed: neededOf(job, text),
    marks: marksOf(job, row)
      .map(([, words]) => words)
      .join(text.comma),
    employer: job.employer.name,
  };
}
