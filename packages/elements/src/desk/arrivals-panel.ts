import { html, nothing, type TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
import { applicationStatusLabels } from '@yizhan/contract/labels/applications';
import { applicationsArrive } from '@yizhan/contract/operations/applications/arrive';
import { applicationsConfirm } from '@yizhan/contract/operations/applications/confirm';
import { applicationsDecline } from '@yizhan/contract/operations/applications/decline';
import { applicationsList } from '@yizhan/contract/operations/applications/list';
import { jobsGet } from '@yizhan/contract/operations/jobs/get';
import { jobsList } from '@yizhan/contract/operations/jobs/list';
import { bind, type Connection } from '@yizhan/sdk';
import { formatMobile } from '../base/form/digits.ts';
import { formatMoment } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import type { DeskView } from './panel.ts';
import { pageSize, QueuePanel, type Slice } from './queue-panel.ts';

type Job = Schemas['JobSummary'];
type Applicant = Schemas['ReceivedApplication'];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const operations = {
  jobs: { get: jobsGet, list: jobsList },
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
  /** Where the next of them begin; null after the last one. */
  #cursor: string | null = null;
  #askedFor = '';

  constructor(view: DeskView) {
    super(view, ({ id }) => id);
  }

  protected override ask(connection: Connection, slice: Slice, signal: AbortSignal) {
    return bind(connection, operations).jobs.list({ region: this.view.region(), ...slice }, { signal });
  }

  override render(): TemplateResult {
    const { chosen } = this.queue;
    if (chosen && chosen.id !== this.#askedFor) void this.#loadApplicants(chosen.id);
    return super.render();
  }

  protected override get heading(): string {
    return this.text.openJobs;
  }

  protected override get nothingWaits(): string {
    return this.text.noOpenJobs;
  }

  protected override renderRow({ title, employer, startsAt, needed, headcount }: Job): TemplateResult {
    const when = formatMoment(startsAt, this.view.now().toISOString(), this.view.text());
    return html`<strong lang="zh-CN">${title}</strong>
      <span class="side"
        >${[employer.name, when, fill(this.text.neededOf, { headcount, needed })].join(this.view.text().comma)}</span
      >`;
  }

  protected override renderChosen({ id, title }: Job): TemplateResult {
    const { text } = this;
    const { error } = this.attempt;
    return html`
      <h3 id="chosen" lang="zh-CN" tabindex="-1">${title}</h3>
      ${this.attempt.render(() => void this.#loadApplicants(id))}
      <div class="said" role="status">
        ${
          this.#applicants?.length === 0
            ? html`<p>${text.noApplicants}</p>`
            : this.#applicants || error !== undefined
              ? nothing
              : html`<p>${this.view.text().loading}</p>`
        }
      </div>
      <ul role="list" aria-labelledby="chosen" aria-busy=${!this.#applicants && error === undefined}>
        ${(this.#applicants ?? []).map((applicant) => html`<li class="applicant">${this.#renderApplicant(applicant)}</li>`)}
      </ul>
      ${
        this.#cursor === null
          ? nothing
          : html`<button
              part="more"
              aria-disabled=${this.attempt.isBusy}
              @click=${() => void this.#moreApplicants()}
            >
              ${text.more}
            </button>`
      }
    `;
  }

  #renderApplicant({ id, applicantName, phone, status, waitingPlace, minutes }: Applicant): TemplateResult {
    const { text } = this;
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
      <p id="name-${id}" tabindex="-1">
        <strong lang="zh-CN">${applicantName}</strong> <span>${formatMobile(phone)}</span>
        <span>${label}</span> <span>${place}</span>
      </p>
      <p class="side">${fill(text.minutes, steps)}</p>
      <div class="acts">
        ${status === 'applied' ? button(text.confirm, 'confirm') : nothing}
        ${status === 'confirmed' ? button(text.arrive, 'arrive') : nothing}
        ${['applied', 'waitlisted', 'confirmed'].includes(status) ? button(text.decline, 'decline') : nothing}
      </div>
    `;
  }

  /** As many as are shown already, so that nobody goes away from under the clerk. */
  async #loadApplicants(jobId: string): Promise<void> {
    if (jobId !== this.#askedFor) {
      this.#applicants = undefined;
      this.#cursor = null;
    }
    this.#askedFor = jobId;
    const shown = this.#applicants?.length ?? 0;
    await this.attempt.restart(async (connection, signal) => {
      const found: Applicant[] = [];
      let cursor: string | null = null;
      do {
        const { items, page } = await this.#askApplicants(connection, cursor, signal);
        found.push(...items);
        cursor = page.nextCursor;
      } while (cursor !== null && found.length < shown);
      this.#applicants = found;
      this.#cursor = cursor;
    });
  }

  async #moreApplicants(): Promise<void> {
    const shown = this.#applicants ?? [];
    const isDone = await this.attempt.run(async (connection, signal) => {
      const { items, page } = await this.#askApplicants(connection, this.#cursor, signal);
      this.#applicants = [...shown, ...items];
      this.#cursor = page.nextCursor;
    });
    const first = this.#applicants?.[shown.length];
    if (!isDone || !first) return;
    await this.view.desk.updateComplete;
    this.view.desk.renderRoot.querySelector<HTMLElement>(`#name-${first.id}`)?.focus();
  }

  #askApplicants(connection: Connection, cursor: string | null, signal: AbortSignal) {
    const slice: Slice = { limit: pageSize, ...(cursor !== null && { cursor }) };
    return bind(connection, operations).applications.list({ jobId: this.#askedFor, ...slice }, { signal });
  }

  /** The answer counts; how many are still needed can be seen later. */
  async #renewJob(jobId: string): Promise<void> {
    const connection = this.view.connection();
    if (!connection) return;
    try {
      this.queue.put(await bind(connection, operations).jobs.get({ jobId }));
    } catch (error) {
      this.view.report(error);
    }
  }

  async #answer(applicationId: string, act: Act): Promise<void> {
    const jobId = this.#askedFor;
    const isDone = await this.attempt.run(async (connection) => {
      const { applications } = bind(connection, operations);
      if (act === 'decline') await applications.decline({ applicationId, reason: this.text.declined });
      else await applications[act]({ applicationId });
    });
    if (!isDone) return;
    await Promise.all([this.#loadApplicants(jobId), this.#renewJob(jobId)]);
    await this.view.desk.updateComplete;
    const { renderRoot } = this.view.desk;
    const next = renderRoot.querySelector<HTMLElement>(`button[aria-describedby="name-${applicationId}"]`);
    (next ?? renderRoot.querySelector<HTMLElement>(`#name-${applicationId}`))?.focus();
  }
}

type Act = 'confirm' | 'decline' | 'arrive';
