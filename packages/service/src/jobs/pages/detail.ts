import type { Answer, Schemas } from '@yizhan/contract';
import { employmentLabels } from '@yizhan/contract/labels/jobs';
import { messageOf } from '../../pipeline/language.ts';
import { writePage } from '../../pages/layout.ts';
import { html, type Markup } from '../../pages/markup.ts';
import { htmlType, type Shown } from '../../pages/page.ts';
import type { Visit } from '../../pages/visit.ts';
import { fill } from '../../pages/words.ts';
import { notFound, Refusal } from '../../refusal.ts';
import { formatMoment, formatPay, formatSpan } from './format.ts';
import { jobPosting } from './job-posting.ts';
import { benefitsOf, pathOf, payOf, placeOf, rows, settlementOf } from './row.ts';
import { words } from './words.ts';

type Job = Schemas['Job'];
type Contact = Answer<'jobs.contact'>;

const sharedSeconds = 15;

/**
 * `/jobs/{jobId}`: everything that the ad must say, but not the number. The form at its end asks for that, as
 * `jobs.contact` gives it: counted, slowed down, kept by no cache. It changes nothing but the count, so that a page
 * elsewhere which sends it gains nothing, and it cannot read the answer.
 */
export async function showJob(visit: Visit): Promise<Shown> {
  const { jobId } = visit.path;
  const job = await visit.ask('jobs.get', { jobId }).catch(asUnknown);
  const isOpen = job.status === 'published';
  const [{ similar }, contact] = await Promise.all([
    visit.ask('jobs.similar', { jobId }),
    visit.method === 'POST' ? contactOf(visit, job) : undefined,
  ]);
  const url = visit.absolute(pathOf(job));
  const text = await writePage({
    title: `${job.title} - ${job.place.region.name} - ${visit.site.name}`,
    site: visit.site,
    home: visit.link('/jobs'),
    description: descriptionOf(job, visit),
    ...(isOpen && { canonical: url, data: await jobPosting({ job, url, siteName: visit.site.name }) }),
    main: html`<h1>${job.title}</h1>
      <p class="pay large">${payOf(job)}${words.comma}${settlementOf(job)}</p>
      ${!isOpen && html`<p class="note" role="status">${words.ended[job.status] ?? words.notOpen}</p>`}
      ${facts(job, visit)} ${isOpen && html`<p class="note">${words.noFee}</p>`}
      ${isOpen && contactPart(job, visit, contact)}
      ${
        similar.length > 0 &&
        html`<h2>${words.similar}</h2>
          ${rows(
            similar.map((found) => found.job),
            visit,
            3,
          )}`
      }
      <p><a class="button" href="${visit.link('/jobs')}">${words.back}</a></p>`,
  });
  // Gone: search engines drop it at once, and people with an old link still read why.
  const status = isOpen ? 200 : 410;
  const refused = contact instanceof Refusal && { status: contact.status, headers: contact.details.headers };
  return { status, type: htmlType, text, sharedSeconds, ...refused };
}

/** What is no id at all is to a reader a page that is not there. */
function asUnknown(error: unknown): never {
  throw error instanceof Refusal && error.status === 400 ? notFound() : error;
}

/** Whom to call; the refusal where nobody can be called now, which belongs on the page. */
const contactOf = (visit: Visit, { id }: Job): Promise<Contact | Refusal> =>
  visit.ask('jobs.contact', { jobId: id }).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });

/** Where the form and its answer stand: the page opens there after it was sent. */
const contactId = 'contact';

function contactPart(job: Job, { link }: Visit, contact: Contact | Refusal | undefined): Markup {
  if (contact instanceof Refusal) {
    const said = messageOf('zh-CN', contact.code, contact.details.params);
    return html`<p class="note" id="${contactId}" role="status">${said}</p>`;
  }
  if (contact) {
    const { via, contactName, phone } = contact;
    return html`<div class="number" id="${contactId}" role="status">
      <p>${words.callVia[via] ?? words.call}</p>
      <p><a href="tel:${phone}">${phone}</a></p>
      ${contactName !== null && html`<p class="soft">${fill(words.callName, { name: contactName })}</p>`}
    </div>`;
  }
  return html`<form method="post" action="${link(pathOf(job))}#${contactId}">
    <button class="button main">${words.showNumber}</button>
  </form>`;
}

function facts(job: Job, { now }: Visit): Markup {
  const people = { headcount: job.headcount, needed: job.needed };
  const minAge = job.minAge === undefined ? '' : fill(words.minAge, { age: job.minAge });
  const labels: Readonly<Record<string, { readonly 'zh-CN': string }>> = employmentLabels;
  const agreement = job.employment && labels[job.employment]?.['zh-CN'];
  return html`<dl class="facts">
    ${fact(
      words.when,
      html`<time datetime="${job.startsAt}">${formatSpan(job.startsAt, job.endsAt, now)}</time>`,
      job.hours,
    )}
    ${fact(words.where, placeOf(job))} ${fact(words.work, html`<span class="lines">${job.content}</span>`)}
    ${fact(words.people, fill(job.needed > 0 ? words.peopleNeeded : words.peopleFull, people))}
    ${fact(words.conditions, job.conditions || minAge || words.noConditions, job.conditions && minAge)}
    ${fact(words.benefits, benefitsOf(job).join(words.comma))}
    ${fact(
      words.employer,
      job.employer.name,
      job.onBehalfOf && fill(words.onBehalfOf, { name: job.onBehalfOf }),
      job.employer.verified ? words.verifiedLong : words.unverified,
      job.station && fill(words.stationCares, { name: job.station.name }),
    )}
    ${fact(words.agreement, agreement)} ${fact(words.validUntil, formatMoment(job.validUntil, now))}
    ${fact(words.source, job.source)}
  </dl>`;
}

/** A question and its answer; what was not said has no row. */
const fact = (
  question: string,
  answer: Markup | string | undefined,
  ...notes: readonly (string | null | undefined)[]
): Markup | undefined =>
  answer
    ? html`<div>
        <dt>${question}</dt>
        <dd>${answer}${notes.map((note) => note && html`<p class="soft">${note}</p>`)}</dd>
      </div>`
    : undefined;

function descriptionOf(job: Job, { now }: Visit): string {
  const { amount, unit } = formatPay(job.pay);
  return [amount + unit, formatSpan(job.startsAt, job.endsAt, now), placeOf(job), job.content].join(
    words.comma,
  );
}
