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

/** What people do about one job, one thing at a time. Loaded with the first of them. */
export class Actions {
  readonly jobId: string;
  readonly #view: DetailView;
  #open: Act | undefined;
  #contact: Schemas['JobContact'] | undefined;
  #error: unknown;
  #isAsking = false;
  #apply: ApplyForm | undefined;
  #report: ReportForm | undefined;

  constructor(jobId: string, view: DetailView) {
    this.jobId = jobId;
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
    return this.#open === 'apply' && this.#apply?.status === undefined;
  }

  /** What the button says to whoever has applied: it leads back to the application. */
  get applied(): string | undefined {
    const status = this.#apply?.status;
    return status === undefined || status === 'cancelled' ? undefined : this.#texts.myApplication;
  }

  openApply(): void {
    this.#apply ??= new ApplyForm(this.#view, () => this.#settle('apply'));
    this.#apply.reopen();
    this.#show('apply');
  }

  openReport(): void {
    this.#report ??= new ReportForm(this.#view, () => this.#settle('report'));
    this.#show('report');
  }

  navigate(): void {
    this.#show('way');
  }

  /** Asks for the number once; each look is counted. */
  async call(): Promise<void> {
    const connection = this.#view.connection();
    if (!connection) return;
    this.#show('contact');
    if (this.#contact || this.#isAsking) return;
    this.#error = undefined;
    this.#isAsking = true;
    try {
      const { jobs } = bind(connection, { jobs: { contact: jobsContact } });
      this.#contact = await jobs.contact({ jobId: this.jobId });
    } catch (error) {
      this.#error = error;
      this.#view.report(error);
    }
    this.#isAsking = false;
    this.#settle('contact');
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
    if (this.#isAsking) return html`<p role="status" tabindex="-1">${this.#view.text().loading}</p>`;
    const text = this.#texts;
    if (!this.#contact) {
      const { lead, hint } = describeFailure(this.#error, this.#view.text());
      return html`<div class="box" part="notice" role="alert" tabindex="-1">
        <p class="lead">${lead}</p>
        ${hint ? html`<p>${hint}</p>` : nothing}
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
    return html`<div class="box contact" part="notice" role="status" tabindex="-1">
      <p class="lead">${fill(lead, { who })}</p>
      <p><a class="button" href="tel:${phone}">${formatMobile(phone)}</a></p>
      <p>${text.callHint}</p>
    </div>`;
  }

  #renderWays({ place, title }: Job): TemplateResult | typeof nothing {
    if (!place.point) return nothing;
    const text = this.#texts;
    const links = mapLinks(place.point, title);
    return html`<div class="box ways" part="notice" tabindex="-1">
      <p class="lead">${text.ways}</p>
      ${links.map(
        ({ app, href }) => html`<a href=${href} target="_blank" rel="noopener noreferrer">${text[app]}</a>`,
      )}
    </div>`;
  }

  /** An answer takes nobody away from what they have turned to meanwhile. */
  #settle(what: Act): void {
    if (this.#open === what) this.#show(what);
    else this.#view.element.requestUpdate();
  }

  /** It comes up far from the button that asked for it, so the person is taken there. */
  #show(what: Act): void {
    this.#open = what;
    const { element } = this.#view;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      if (element.jobId !== this.jobId || this.#open !== what) return;
      const box = element.renderRoot.querySelector<HTMLElement>('.acted > *');
      const target = box?.querySelector('input') ?? box;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'center' });
    });
  }
}
