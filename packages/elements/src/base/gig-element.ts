import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './property.ts';
import { isYizhanError, type Connection, type ConnectOptions, type YizhanError } from '@yizhan/sdk';
import { GigConfigError } from './config.ts';
import { ConnectionController } from './connection-controller.ts';
import { GigErrorEvent } from './events.ts';
import { LanguageController } from './language.ts';
import type { Locale, Localized } from './strings.ts';
import type { BaseTexts } from './texts.ts';

type SetupProblem = GigConfigError | YizhanError;

/** Codes of refusals that only the page's owner can do something about. */
const setupCode = /^(site_(key_(missing|unknown)|(origin|region)_refused)|region_unknown)$/;

/**
 * What every element has in common: it finds its connection, its language and its texts, and it shows a mistake in
 * its set-up on the page. It reads no DOM before it is connected.
 */
export abstract class GigElement<Texts extends BaseTexts = BaseTexts> extends LitElement {
  /** Address of the service without `/v1`, such as `https://api.example.cn`. Wins over the provider's. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Public key of the website, `pk_…`. Wins over the provider's. */
  @property() site = '';

  /** `elder` sets text in 24 px with larger targets. Wins over the provider's. */
  @property() mode = '';

  /** Replaces single texts of this element; the others stay as they are. */
  @property({ attribute: false }) strings: Partial<Texts> = {};

  /** @internal */
  protected abstract readonly texts: Localized<Texts>;

  readonly #language = new LanguageController(this);
  readonly #connection = new ConnectionController(this, () => ({
    baseUrl: this.baseUrl,
    site: this.site,
    locale: this.locale,
  }));
  #configError: GigConfigError | undefined;
  #translated: Texts | undefined;
  #explain: ((locale: Locale, problem: SetupProblem) => unknown) | undefined;

  /** What requests go through; undefined until a provider or own attributes tell enough to begin. @internal */
  protected get connection(): Connection | undefined {
    return this.#configError ? undefined : this.#connection.connection;
  }

  /** @internal */
  protected get options(): ConnectOptions | undefined {
    return this.#connection.options;
  }

  /** @internal */
  protected get locale(): Locale {
    return this.#language.locale;
  }

  /** Own texts before the provider's, the provider's before the built-in ones. @internal */
  protected get text(): Texts {
    return {
      ...this.texts['zh-CN'],
      ...this.#translated,
      ...this.#connection.environment?.strings[this.localName],
      ...this.strings,
    };
  }

  /** The present by the provider's clock, else by the device's. @internal */
  protected now(): Date {
    return this.#connection.environment?.now() ?? new Date();
  }

  /** A subclass checks its own attributes here. @throws {GigConfigError} @internal */
  protected configure(): void {
    this.#connection.resolve();
  }

  /** Nothing is shown before its language is there; where that cannot be loaded, the source must do. @internal */
  protected override async scheduleUpdate(): Promise<void> {
    const { locale } = this;
    this.#translated = locale === 'zh-CN' ? undefined : await translate(this.texts, locale);
    await super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    try {
      this.configure();
      this.#configError = undefined;
    } catch (error) {
      if (!(error instanceof GigConfigError)) throw error;
      if (error.message !== this.#configError?.message) this.reportError(error);
      this.#configError = error;
    }
  }

  protected override render(): TemplateResult {
    const mode = this.mode || this.#connection.environment?.mode;
    const problem = this.#configError ?? setupProblem(this.failure);
    return html`
      <div class="base ${mode === 'elder' ? 'elder' : ''}" lang=${this.locale}>
        ${problem ? this.#renderUnconfigured(problem) : this.renderContent()}
      </div>
    `;
  }

  /** Everything that the element shows once it is set up. @internal */
  protected abstract renderContent(): TemplateResult;

  /** Why the element has nothing to show. What only the page's owner can put right is shown here. @internal */
  protected get failure(): unknown {
    return undefined;
  }

  /** Rarely needed, so it is loaded when it is. */
  #renderUnconfigured(problem: SetupProblem): unknown {
    if (this.#explain) return this.#explain(this.locale, problem);
    void import('./unconfigured.ts')
      .then(
        (module) => module.renderUnconfigured,
        () =>
          (_: Locale, { message }: SetupProblem) =>
            message,
      )
      .then((explain) => {
        this.#explain = explain;
        this.requestUpdate();
      });
    return nothing;
  }

  /** Tells the host page and the console; what the person reads is the element's own. @internal */
  protected reportError(error: unknown): void {
    const { code, requestId } = isYizhanError(error)
      ? error
      : { code: error instanceof GigConfigError ? 'not_configured' : 'unexpected', requestId: undefined };
    const message = error instanceof Error ? error.message : String(error);
    console.error(`<${this.localName}> ${[code, requestId].filter(Boolean).join(' ')}: ${message}`);
    this.dispatchEvent(new GigErrorEvent({ code, requestId, message }));
  }
}

/** A refusal that only the page's owner can do something about; undefined for every other failure. */
export const setupProblem = (failure: unknown): YizhanError | undefined =>
  isYizhanError(failure) && [failure, ...failure.errors].some(({ code }) => setupCode.test(code))
    ? failure
    : undefined;

async function translate<Texts>(texts: Localized<Texts>, locale: 'en'): Promise<Texts | undefined> {
  return texts[locale]().then(
    ({ strings }) => strings,
    () => undefined,
  );
}
