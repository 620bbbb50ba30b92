import { html, nothing, type TemplateResult } from 'lit';
import { jobsContact } from '@yizhan/contract/operations/jobs/contact';
import type { Schemas } from '@yizhan/contract';
import { bind, type Connection } from '@yizhan/sdk';
import { adopt } from '../base/adopt.ts';
import { describeFailure, renderCall } from '../base/failure.ts';
import { formStyles } from '../base/form/form.styles.ts';
import { formatMobile } from '../base/form/digits.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { fill, type Locale } from '../base/strings.ts';
import { actionTexts, type ActionTexts } from './actions.strings.ts';
import { ApplyForm } from './apply-form.ts';
import type { GigJobDetail } from './job-detail.ts';
import { mapLinks } from './map-links.ts';
import { ReportForm } from './report-form.ts';
import type { JobDetailStrings } from './strings.ts';

/** What the actions see of the element beyond its public properties. */
export interface DetailView {
  readonly element: GigJobDetail;
  readonly connection: () => Connection | undefined;
  readonly text: () => JobDetailStrings;
  readonly locale: () => Locale;
  readonly now: () => Date;
  readonly hotline: () => string | undefined;
  readonly report: (error: unknown) => void;
}

type Job = Schemas['Job'];
type Act = 'apply' | 'report' | 'contact' | 'way';

/** What people do about a job, one thing at a time. Loaded with the first of them. */
export class Actions {
  readonly #view: DetailView;
  #open: Act | undefined;
  #contact: Schemas['JobContact'] | undefined;
  #error: unknown;
  #isAsking = false;
  #apply: ApplyForm | undefined;
  #report: ReportForm | undefined;

  constructor(view: DetailView) {
    this.#view = view;
    adopt(view.element.renderRoot, formStyles);
    void prepareWrites();
  }

  /** Whether an answer is waited for. */
  get isWaiting(): boolean {
    return this.#isAsking || (this.#apply?.isBusy ?? false) || (this.#report?.isBusy ?? false);
  }

  /** While the form stands there, its own button is the one to press. */
  get isApplying(): boolean {
    return this.#open === 'apply';
  }

  /** Another job is another matter. */
  reset(): void {
    this.#open = this.#contact = this.#error = this.#apply = this.#report = undefined;
  }

  openApply(): void {
    this.#apply ??= new ApplyForm(this.#view);
    this.#show('apply', 'input');
  }

  openReport(): void {
    this.#report ??= new ReportForm(this.#view);
    this.#show('report', 'input');
  }

  navigate(): void {
    this.#show('way', '.ways a');
  }

  /** Asks for the number once; each look is counted. */
  async call(job: Job): Promise<void> {
    const connection = this.#view.connection();
    if (!connection || this.#isAsking) return;
    this.#error = undefined;
    this.#isAsking = true;
    this.#open = 'contact';
    this.#view.element.requestUpdate();
    try {
      this.#contact ??= await bind(connection, { jobs: { contact: jobsContact } }).jobs.contact({
        jobId: job.id,
      });
    } catch (error) {
      this.#error = error;
      this.#view.report(error);
    }
    this.#isAsking = false;
    this.#show('contact', '.contact a');
  }

  render(job: Job): TemplateResult | typeof nothing {
    switch (this.#open) {
      case 'apply':
        return html`${this.#apply?.render(job)}`;
      case 'report':
        return html`${this.#report?.render(job)}`;
      case 'contact':
        return this.#renderContact();
      case 'way':
        return this.#renderWays(job);
      default:
        return nothing;
    }
  }

  get #texts(): ActionTexts {
    return { ...actionTexts[this.#view.locale()], ...this.#view.element.strings };
  }

  #renderContact(): TemplateResult {
    if (this.#isAsking) return html`<p role="status">${this.#view.text().loading}</p>`;
    const text = this.#texts;
    if (!this.#contact) {
      const { lead, hint } = describeFailure(this.#error, this.#view.text());
      return html`<div class="box" part="notice" role="alert">
        <p class="lead">${lead}</p>
        <p>${hint}</p>
        ${renderCall(this.#view.text().hotline, this.#view.hotline())}
      </div>`;
    }
    const { phone, contactName, via } = this.#contact;
    const leads: Readonly<Record<string, string>> = {
      employer: text.callEmployer,
      station: text.callStation,
    };
    const lead = leads[via] ?? text.callSite;
    const who = contactName ?? '';
    return html`<div class="box contact" part="notice" role="status">
      <p class="lead">${fill(lead, { who })}</p>
      <p><a class="button" href="tel:${phone}">${formatMobile(phone)}</a></p>
      <p>${text.callHint}</p>
    </div>`;
  }

  #renderWays({ place, title }: Job): TemplateResult | typeof nothing {
    if (!place.point) return nothing;
    const text = this.#texts;
    const links = mapLinks(place.point, title);
    return html`<div class="box ways" part="notice">
      <p class="lead">${text.ways}</p>
      ${links.map(
        ({ app, href }) => html`<a href=${href} target="_blank" rel="noopener noreferrer">${text[app]}</a>`,
      )}
    </div>`;
  }

  #show(what: Act, focus: string): void {
    this.#open = what;
    const { element } = this.#view;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const target = element.renderRoot.querySelector<HTMLElement>(`.detail ${focus}`);
      target?.focus();
      target?.scrollIntoView({ block: 'center' });
    });
  }
}
