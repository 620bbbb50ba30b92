import { Task } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { employersList } from '@yizhan/contract/operations/employers/list';
import { sitesCurrent } from '@yizhan/contract/operations/sites/current';
import { bind, type Connection } from '@yizhan/sdk';
import { describeFailure } from '../base/failure.ts';
import { focusFirstInvalid } from '../base/form/field.ts';
import { formStyles } from '../base/form/form.styles.ts';
import { GigElement } from '../base/gig-element.ts';
import { property } from '../base/property.ts';
import { reset } from '../base/reset.styles.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import type { Act, AdActs } from './ad-acts.ts';
import { AdForm } from './ad-form.ts';
import { renderAds } from './ads-view.ts';
import type { Applicants } from './applicants.ts';
import { renderEmployer } from './employer-view.ts';
import { renderFailure } from './failure-view.ts';
import { renderForm } from './form-view.ts';
import { styles } from './job-post.styles.ts';
import { OwnAds } from './own-ads.ts';
import type { Registration } from './registration.ts';
import { SessionController } from '../base/session-controller.ts';
import { strings, type JobPostStrings } from './strings.ts';
import type { Ad, Employer, PostView } from './view.ts';

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
  #form: AdForm | undefined;
  #said = '';
  #registration: Registration | undefined;
  #acts: AdActs | undefined;
  #applicants: Applicants | undefined;
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
    edit: (ad) => this.#open(ad),
    say: (words) => {
      this.#said = words;
      this.requestUpdate();
    },
    onRegistered: () => void this.#employers.run(),
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const task of [this.#employers, this.#site]) task.abort();
    this.#ads.forget();
    this.#shown = undefined;
  }

  protected override get failure(): unknown {
    return this.#employers.error ?? this.#site.error;
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
    return html`
      <section class="post" aria-labelledby="heading" aria-busy=${this.#isLoading}>
        <h2 id="heading" part="heading" tabindex="-1">${this.text.heading}</h2>
        <div class="said" role="status">
          ${this.#said ? html`<p class="notice success" part="notice">${this.#said}</p>` : nothing}
        </div>
        ${this.#renderBody()}
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
    if (!this.#session.signedIn) return this.#renderSignIn();
    const { error, value } = this.#employers;
    if (error) {
      const onRetry = (): void => void this.#employers.run();
      const context = { text, hotline: this.#view.hotline(), onRetry };
      return html`<div role="alert">${renderFailure(describeFailure(error, text), context)}</div>`;
    }
    if (!value) return html`<p class="hint" role="status">${text.loading}</p>`;
    const employer = this.#employer;
    if (!employer) return this.#renderRegistration();
    return this.#form ? this.#renderForm(this.#form) : this.#renderAds(employer, value);
  }

  /** The sign-in is loaded when it is shown; an attribute of this element counts there too. */
  #renderSignIn(): TemplateResult {
    void import('../sign-in/define.ts').catch((error: unknown) => this.reportError(error));
    const { baseUrl, site, mode, hotline } = this;
    return html`
      <p>${this.text.signInFirst}</p>
      <gig-sign-in .baseUrl=${baseUrl} .site=${site} .mode=${mode} .hotline=${hotline}>
        <slot name="legal" slot="legal"></slot>
      </gig-sign-in>
    `;
  }

  #renderRegistration(): TemplateResult {
    if (this.#registration) return this.#registration.render();
    void this.#load(async () => {
      const { Registration } = await import('./registration.ts');
      this.#registration ??= new Registration(this.#view);
    });
    return html`<p class="hint" role="status">${this.text.loading}</p>`;
  }

  #renderForm(form: AdForm): TemplateResult {
    const { text, locale } = this;
    return renderForm({
      form,
      text,
      locale,
      hotline: this.#view.hotline(),
      onSend: (how) => void this.#send(form, how),
      onBack: () => this.#close(),
    });
  }

  #renderAds(employer: Employer, employers: readonly Employer[]): TemplateResult {
    const { text } = this;
    return html`
      ${renderEmployer(employer, employers, text, (id) => this.#choose(id))}
      <button class="primary" part="new" @click=${() => this.#open()}>${text.newAd}</button>
      ${renderAds({
        view: this.#view,
        acts: this.#acts,
        applicants: this.#applicants,
        onAct: (act, ad) => void this.#act(act, ad),
        onApplicants: (ad) => void this.#toggleApplicants(ad),
      })}
    `;
  }

  #open(ad?: Ad): void {
    const employer = this.#employer;
    if (!employer) return;
    this.#said = '';
    this.#form = new AdForm(this.#view, employer, ad);
    void this.#focus('#form-heading');
  }

  #close(): void {
    this.#form = undefined;
    void this.#focus(this.#said ? '.said .notice' : '#heading');
  }

  async #send(form: AdForm, how: 'save' | 'submit'): Promise<void> {
    if (await form.send(how)) this.#close();
    await this.updateComplete;
    focusFirstInvalid(this.renderRoot);
  }

  async #act(act: Act, ad: Ad): Promise<void> {
    this.#said = '';
    await this.#load(async () => {
      const { AdActs } = await import('./ad-acts.ts');
      this.#acts ??= new AdActs(this.#view);
      await this.#acts.run(act, ad);
    });
  }

  async #toggleApplicants(ad: Ad): Promise<void> {
    await this.#load(async () => {
      const { Applicants } = await import('./applicants.ts');
      this.#applicants ??= new Applicants(this.#view);
      if (this.#applicants.isOpen(ad)) this.#applicants.close();
      else await this.#applicants.open(ad);
    });
  }

  /** A part that does not arrive is told like any other failure. */
  async #load(part: () => Promise<void>): Promise<void> {
    try {
      await part();
    } catch (error) {
      this.reportError(error);
      this.#said = this.text.network + this.text.networkHint;
    }
    this.requestUpdate();
  }

  /** Shows it, and a screen reader reads on from there. */
  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** What the next person must not see. What was typed waits in this tab for its employer. */
  #forget(): void {
    this.#form = this.#registration = this.#acts = this.#applicants = undefined;
    this.#employerId = this.#shown = undefined;
    this.#said = '';
    this.#ads.forget();
  }

  #choose(employerId: string): void {
    this.#employerId = employerId;
    this.#acts = this.#applicants = undefined;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-job-post': GigJobPost;
  }
}
