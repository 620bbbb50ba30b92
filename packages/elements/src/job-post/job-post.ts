import { Task } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { employersList } from '@yizhan/contract/operations/employers/list';
import { sitesCurrent } from '@yizhan/contract/operations/sites/current';
import { bind, type Connection } from '@yizhan/sdk';
import { GigConfigError } from '../base/config.ts';
import { describeFailure } from '../base/failure.ts';
import { formStyles } from '../base/form/form.styles.ts';
import { GigElement } from '../base/gig-element.ts';
import { Patience } from '../base/patience.ts';
import { property } from '../base/property.ts';
import { reset } from '../base/reset.styles.ts';
import { SessionController } from '../base/session-controller.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import type { AdForm } from './ad-form.ts';
import { renderAds } from './ads-view.ts';
import { renderEmployer } from './employer-view.ts';
import { renderFailure, renderMissingPart, renderWaiting } from './failure-view.ts';
import { renderForm } from './form-view.ts';
import { styles } from './job-post.styles.ts';
import { renderSignIn } from './sign-in-view.ts';
import { OwnAds } from './own-ads.ts';
import { Parts } from './parts.ts';
import { strings, type JobPostStrings } from './strings.ts';
import { renderTables } from './tables-fold.ts';
import type { Employer, PostView } from './view.ts';

/**
 * Lets an employer post a job from a phone: sign in, say once who hires, fill in a few fields, hand the ad in. Advice
 * on the wording comes while typing. Below stand the employer's own ads with those who applied.
 *
 * @tag gig-job-post
 * @summary An employer's ads: write, hand in, extend, close, and answer those who applied.
 * @status experimental
 * @slot legal - Consent or legal text of the site, above the button of each form.
 * @event {GigJobSubmitEvent} gig-job-submit - An ad was handed in for review. Does not bubble.
 * @event {GigErrorEvent} gig-error - A request failed; the element already shows a message. Does not bubble.
 * @csspart heading - The heading.
 * @csspart employer - Who hires, and whether the station has checked it.
 * @csspart new - The button that begins an ad.
 * @csspart tables - Import and export of many ads, folded at first.
 * @csspart drop - Where a table of ads is chosen or dropped.
 * @csspart ads - The list of own ads.
 * @csspart ad - One of them.
 * @csspart title - What its work is.
 * @csspart status - How it stands.
 * @csspart numbers - Seats and findings.
 * @csspart actions - What can be done with it.
 * @csspart empty - What is said while there are no ads.
 * @csspart more - The button that shows more ads.
 * @csspart applicants - Those who applied for an ad.
 * @csspart applicant - One of them.
 * @csspart form - The form of an ad, or of a new employer.
 * @csspart field - Label, hint, input and what is wrong with it.
 * @csspart label - The name of a field.
 * @csspart hint - What to know before filling it in.
 * @csspart input - The input itself.
 * @csspart error - What is wrong with a field.
 * @csspart advice - What the rules for ads advise at a field.
 * @csspart rest - The fields that are folded at first.
 * @csspart locate - The button that asks the phone where it is.
 * @csspart notice - A box that says what happened.
 * @csspart back - The button that leads from the form to the ads.
 * @csspart save - The button that keeps a draft.
 * @csspart submit - The button that hands in.
 * @csspart retry - The button that asks again.
 * @csspart unconfigured - The box that tells the web editor what is missing.
 */
export class GigJobPost extends GigElement<JobPostStrings> {
  static readonly version: string = VERSION;
  static override readonly styles = [reset, tokens, formStyles, styles];

  /** Code of the county where new employers are registered, such as `150404`. Without it the site's own, else a choice. */
  @property() region = '';

  /** Number offered in errors. Without it the site's own. */
  @property() hotline = '';

  /** @internal */
  protected override readonly texts = strings;

  #employerId: string | undefined;
  /** For whom the ads were asked. */
  #shown: readonly [Connection, string] | undefined;

  readonly #session = new SessionController(
    this,
    () => this.connection,
    () => this.#forget(),
  );

  readonly #ads = new OwnAds(
    () => this.requestUpdate(),
    (error) => this.reportError(error),
  );

  readonly #employers = new Task(this, {
    args: () => [this.connection, this.#session.signedIn, this.#session.count] as const,
    task: async ([connection, signedIn], { signal }) => {
      if (!connection || !signedIn) return undefined;
      const { employers } = bind(connection, { employers: { list: employersList } });
      return (await employers.list({ limit: 100 }, { signal })).items;
    },
    onError: (error) => this.reportError(error),
  });

  /** For the hotline and the region. */
  readonly #site = new Task(this, {
    args: () => [this.connection] as const,
    task: async ([connection], { signal }) =>
      connection && bind(connection, { sites: { current: sitesCurrent } }).sites.current({}, { signal }),
  });

  readonly #view: PostView = {
    element: this,
    ads: this.#ads,
    connection: () => this.connection,
    text: () => this.text,
    locale: () => this.locale,
    now: () => this.now(),
    hotline: () => this.hotline || this.#site.value?.hotline,
    report: (error) => this.reportError(error),
    region: () => this.region || this.#site.value?.region?.code,
    isSlow: () => this.#patience.isSlow,
    edit: (ad) => {
      const employer = this.#employer;
      if (employer) this.#parts.openForm(employer, ad);
    },
    say: (words) => {
      this.#parts.said = words;
      this.requestUpdate();
    },
    onRegistered: () => void this.#employers.run(),
  };

  readonly #parts = new Parts(this.#view);

  readonly #patience = new Patience(this, () => this.#isLoading || this.#ads.isBusy || this.#parts.isWaiting);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const task of [this.#employers, this.#site]) task.abort();
    this.#ads.forget();
    this.#shown = undefined;
  }

  protected override get failure(): unknown {
    return this.#employers.error ?? this.#parts.failure ?? this.#site.error;
  }

  protected override configure(): void {
    super.configure();
    if (!/^(\d{6})?$/.test(this.region)) throw new GigConfigError('region', 'region', this.region);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { connection } = this;
    const id = this.#employer?.id;
    if (!connection || id === undefined) return;
    if (this.#shown?.[0] === connection && this.#shown[1] === id) return;
    this.#shown = [connection, id];
    void this.#ads.show(connection, id);
  }

  protected override renderContent(): TemplateResult {
    const { said, error } = this.#parts;
    return html`
      <section class="post" aria-labelledby="heading" aria-busy=${this.#isLoading}>
        <h2 id="heading" part="heading" tabindex="-1">${this.text.heading}</h2>
        <div class="said" role="status">
          ${said ? html`<p class="notice success" part="notice" tabindex="-1">${said}</p>` : nothing}
        </div>
        ${renderMissingPart(this.#view, { error, retry: () => this.#parts.retry() })} ${this.#renderBody()}
      </section>
    `;
  }

  get #isLoading(): boolean {
    const { error, value } = this.#employers;
    return !this.connection || (this.#session.signedIn && !error && !value);
  }

  get #employer(): Employer | undefined {
    const employers = this.#session.signedIn ? this.#employers.value : undefined;
    return employers?.find(({ id }) => id === this.#employerId) ?? employers?.[0];
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { text } = this;
    if (!this.connection) return nothing;
    if (!this.#session.signedIn) {
      this.#parts.loadSignIn();
      return renderSignIn(this, text.signInFirst);
    }
    const { error, value } = this.#employers;
    if (error) {
      const context = { text, hotline: this.#view.hotline(), onRetry: () => void this.#employers.run() };
      return html`<div role="alert">${renderFailure(describeFailure(error, text), context)}</div>`;
    }
    if (!value) return renderWaiting(this.#view, text.loading);
    const employer = this.#employer;
    if (!employer) return this.#renderRegistration();
    const { form } = this.#parts;
    return form ? this.#renderForm(form) : this.#renderAds(employer, value);
  }

  #renderRegistration(): TemplateResult | typeof nothing {
    const { registration, error } = this.#parts;
    if (registration) return registration.render();
    return error === undefined ? renderWaiting(this.#view, this.text.loading) : nothing;
  }

  #renderForm(form: AdForm): TemplateResult {
    return renderForm({
      form,
      text: this.text,
      locale: this.locale,
      view: this.#view,
      onSend: (how) => void this.#parts.send(form, how),
      onBack: () => this.#parts.closeForm(),
    });
  }

  #renderAds(employer: Employer, employers: readonly Employer[]): TemplateResult {
    const { text } = this;
    const { acts, applicants } = this.#parts;
    return html`
      ${renderEmployer(employer, employers, text, (id) => this.#choose(id))}
      <button class="primary" part="new" @click=${() => this.#parts.openForm(employer)}>${text.newAd}</button>
      ${renderTables(this.#view, this.#parts, employer.id)}
      ${renderAds({
        view: this.#view,
        acts,
        applicants,
        onAct: (act, ad) => void this.#parts.act(act, ad),
        onApplicants: (ad) => void this.#parts.toggleApplicants(ad),
      })}
    `;
  }

  #forget(): void {
    this.#parts.forget();
    this.#employerId = this.#shown = undefined;
    this.#ads.forget();
  }

  #choose(employerId: string): void {
    this.#employerId = employerId;
    this.#parts.leaveAds();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-job-post': GigJobPost;
  }
}
