import { Task } from '@lit/task';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sites } from '@yizhan/contract/operations/sites';
import { bind } from '@yizhan/sdk';
import { formStyles } from '../base/form/form.styles.ts';
import { focusFirstInvalid } from '../base/form/field.ts';
import { GigElement, setupProblem } from '../base/gig-element.ts';
import { reset } from '../base/reset.styles.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import { renderAccount } from './account-view.ts';
import { Account } from './account.ts';
import { CodeFlow } from './code-flow.ts';
import { GigSessionEndEvent, GigSessionStartEvent } from './events.ts';
import { renderForm } from './form-view.ts';
import { styles } from './sign-in.styles.ts';
import { strings, type SignInStrings } from './strings.ts';

/**
 * Signs people in by their mobile number and a one-time code, sent as a text message or read out by a call. Every
 * element of the same connection is signed in with it. The session ends with the browser's tab, or by 退出登录.
 *
 * @tag gig-sign-in
 * @summary Sign-in by phone and code, who is signed in, and the ways out.
 * @status experimental
 * @slot legal - Consent or legal text of the site, above the button.
 * @event {GigSessionStartEvent} gig-session-start - Somebody has signed in, here or elsewhere on the page. Does not bubble.
 * @event {GigSessionEndEvent} gig-session-end - Nobody is signed in any more; `reason` says why. Does not bubble.
 * @event {GigErrorEvent} gig-error - A request failed; the element already shows a message. Does not bubble.
 * @csspart heading - The heading.
 * @csspart form - The form with both fields.
 * @csspart field - Label, hint, input and what is wrong with it.
 * @csspart label - The name of a field.
 * @csspart hint - What to know before filling it in.
 * @csspart input - The input of phone or code.
 * @csspart error - What is wrong with a field.
 * @csspart notice - The box of a slow or failed request.
 * @csspart submit - The button that does the next thing.
 * @csspart resend - The button that asks for another code.
 * @csspart voice - The button that asks for a call.
 * @csspart cancel - The button that stops waiting.
 * @csspart account - Everything that is shown while somebody is signed in.
 * @csspart phone - Their number, masked.
 * @csspart retry - The button that asks again who is signed in.
 * @csspart sign-out - The button that signs out here.
 * @csspart sign-out-everywhere - The button that signs out everywhere.
 * @csspart unconfigured - The box that tells the web editor what is missing.
 * @cssproperty [--gig-sign-in-width=24em] - Width beyond which the fields do not grow.
 */
export class GigSignIn extends GigElement<SignInStrings> {
  static readonly version: string = VERSION;
  static override readonly styles = [reset, tokens, formStyles, styles];

  /** Replaces the heading of the form. */
  @property() heading = '';

  /** Number offered while the network is slow and in errors. Without it the site's own. */
  @property() hotline = '';

  /** @internal */
  protected override readonly texts = strings;

  readonly #account = new Account(this, {
    connection: () => this.connection,
    onStart: () => {
      this.#flow.reset();
      this.dispatchEvent(new GigSessionStartEvent());
    },
    onEnd: (farewell) =>
      this.dispatchEvent(new GigSessionEndEvent(farewell === 'ended' ? 'ended' : 'signed-out')),
    onError: (error) => this.reportError(error),
  });

  readonly #flow = new CodeFlow(this, {
    connection: () => this.connection,
    now: () => this.now(),
    onError: (error) => this.reportError(error),
  });

  /** For the hotline, and so that a wrong key shows before anybody has typed. */
  readonly #site = new Task(this, {
    args: () => [this.connection] as const,
    task: async ([connection], { signal }) =>
      connection && bind(connection, { sites }).sites.current({}, { signal }),
    onError: (error) => {
      if (setupProblem(error)) this.reportError(error);
    },
  });

  /** Whether the focus is on something that the coming update may take away. */
  #hadFocus = false;

  /** Whether somebody is signed in. False while the element has no connection yet. */
  get signedIn(): boolean {
    return this.#account.signedIn;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#site.abort();
  }

  protected override get failure(): unknown {
    return this.#flow.failure?.error ?? this.#account.error ?? this.#site.error;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  /** What had the focus is gone: the heading says what there is now. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#find('h2')?.focus();
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const { signedIn } = this.#account;
    return html`
      <section class="sign-in" aria-labelledby="heading">
        <h2 id="heading" part="heading" tabindex="-1">
          ${signedIn ? text.headingSignedIn : this.heading || text.heading}
        </h2>
        ${signedIn ? renderAccount(this.#account, text, this.#hotline) : this.#renderForm()}
      </section>
    `;
  }

  #renderForm(): TemplateResult {
    return renderForm(this.#flow, {
      text: this.text,
      hotline: this.#hotline,
      farewell: this.#account.farewell,
      onSend: this.#onSend,
      onSignIn: this.#onSignIn,
    });
  }

  get #hotline(): string | undefined {
    return this.hotline || this.#site.value?.hotline;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onSend = async (by: 'text' | 'voice'): Promise<void> => {
    const isSent = await this.#flow.send(by);
    await this.updateComplete;
    if (isSent) this.#find('#code')?.focus();
    else focusFirstInvalid(this.renderRoot);
  };

  readonly #onSignIn = async (): Promise<void> => {
    await this.#flow.signIn();
    await this.updateComplete;
    if (this.signedIn) this.#find('h2')?.focus();
    else focusFirstInvalid(this.renderRoot);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-sign-in': GigSignIn;
  }
}
