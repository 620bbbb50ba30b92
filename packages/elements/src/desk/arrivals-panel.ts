import { html, nothing, type TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
import { applicationStatusLabels } from '@yizhan/contract/labels/applications';
import { applicationsArrive } from '@yizhan/contract/operations/applications/arrive';
import { applicationsConfirm } from '@yizhan/contract/operations/applications/confirm';
import { applicationsDecline } from '@yizhan/contract/operations/applications/decline';
import { applicationsList } from '@yizhan/contract/operations/applications/list';
import { jobsList } from '@yizhan/contract/operations/jobs/list';
import { bind, type Connection } from '@yizhan/sdk';
import { formatMobile } from '../base/form/digits.ts';
import { formatMoment } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import { deskTexts, type DeskTexts } from './desk-texts.ts';
import type { DeskView } from './panel.ts';
import { QueuePanel } from './queue-panel.ts';

type Job = Schemas['JobSummary'];
type Applicant = Schemas['ReceivedApplication'];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const operations = {
  jobs: { list: jobsList },
  applications: {
    list: applicationsList,
    confirm: applicationsConfirm,
    decline: applicationsDecline,
    arrive: applicationsArrive,
  },
};

/** Who applied for the open jobs of the region, confirmed and arrived at the counter, with the minutes of each step. */
export class ArrivalsPanel extends QueuePanel<Job> {
  #applicants: readonly Applicant[] | undefined;
  #askedFor = '';

  constructor(view: DeskView) {
    super(view, ({ id }) => id);
  }

  protected override async ask(connection: Connection): Promise<readonly Job[]> {
    const { items } = await bind(connection, operations).jobs.list({
      region: this.view.region(),
      limit: 100,
    });
    return items;
  }

  override render(): TemplateResult {
    const text = this.#text;
    const { chosen } = this.queue;
    if (chosen && chosen.id !== this.#askedFor && !this.attempt.isBusy) void this.#loadApplicants(chosen.id);
    return html`
      <h3>${text.openJobs}</h3>
      ${this.attempt.render(() => void this.load())}
      ${this.count === 0 ? html`<p role="status">${text.noOpenJobs}</p>` : nothing}
      <div class="split">
        <div class="queue">${this.queue.render((job) => this.#renderJob(job))}</div>
        ${chosen ? this.#renderApplicants(chosen) : nothing}
      </div>
    `;
  }

  get #text(): DeskTexts {
    return deskTexts[this.view.locale()];
  }

  #renderJob({ title, employer, startsAt, needed, headcount }: Job): TemplateResult {
    const when = formatMoment(startsAt, this.view.now().toISOString(), this.view.text());
    return html`<strong lang="zh-CN">${title}</strong>
      <span class="side"
        >${[employer.name, when, `${needed}/${headcount}`].join(this.view.text().comma)}</span
      >`;
  }

  #renderApplicants({ title }: Job): TemplateResult {
    const text = this.#text;
    return html`
      <section class="chosen" aria-labelledby="chosen" aria-busy=${this.#applicants === undefined}>
        <h3 id="chosen" lang="zh-CN">${title}</h3>
        ${this.#applicants?.length === 0 ? html`<p role="status">${text.noApplicants}</p>` : nothing}
        <ul role="list">
          ${(this.#applicants ?? []).map((applicant) => html`<li>${this.#renderApplicant(applicant)}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderApplicant({ id, applicantName, phone, status, waitingPlace, minutes }: Applicant): TemplateResult {
    const text = this.#text;
    const label = (applicationStatusLabels as Labels)[status]?.[this.view.locale()] ?? status;
    const place = waitingPlace === null ? '' : fill(text.waitingPlace, { place: waitingPlace });
    const { toApply, toConfirm, toArrive } = minutes;
    const steps = { toApply, toConfirm: toConfirm ?? '–', toArrive: toArrive ?? '–' };
    const button = (words: string, act: Act): TemplateResult =>
      html`<button
        aria-disabled=${this.attempt.isBusy}
        aria-describedby="name-${id}"
        @click=${() => void this.#answer(id, act)}
      >
        ${words}
      </button>`;
    return html`
      <p id="name-${id}">
        <strong lang="zh-CN">${applicantName}</strong> ${formatMobile(phone)} ${label} ${place}
      </p>
      <p class="side">${fill(text.minutes, steps)}</p>
      <div class="acts">
        ${status === 'applied' ? button(text.confirm, 'confirm') : nothing}
        ${status === 'confirmed' ? button(text.arrive, 'arrive') : nothing}
        ${['applied', 'waitlisted', 'confirmed'].includes(status) ? button(text.decline, 'decline') : nothing}
      </div>
    `;
  }

  async #loadApplicants(jobId: string): Promise<void> {
    this.#askedFor = jobId;
    this.#applicants = undefined;
    await this.attempt.run(async (connection) => {
      const { items } = await bind(connection, operations).applications.list({ jobId, limit: 100 });
      if (jobId === this.#askedFor) this.#applicants = items;
    });
  }

  async #answer(applicationId: string, act: Act): Promise<void> {
    const isDone = await this.attempt.run(async (connection) => {
      const { applications } = bind(connection, operations);
      if (act === 'decline') await applications.decline({ applicationId, reason: this.#text.declined });
      else await applications[act]({ applicationId });
    });
    if (isDone) await this.#loadApplicants(this.#askedFor);
  }
}

type Act = 'confirm' | 'decline' | 'arrive';
