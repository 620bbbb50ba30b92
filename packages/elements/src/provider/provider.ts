import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../base/property.ts';
import { environmentContext, type Environment } from '../base/environment.ts';
import { LanguageController } from '../base/language.ts';
import type { Strings } from '../base/strings.ts';
import { VERSION } from '../version.ts';

/**
 * Connects all elements inside it to one service, so that address, key, texts and sign-in are given once. It shows
 * nothing itself and takes no part in the page's layout.
 *
 * @tag gig-provider
 * @summary Gives the elements inside it their service, site key, texts and mode.
 * @status experimental
 * @slot - The page, or the part of it that holds the elements.
 */
export class GigProvider extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of the service without `/v1`, such as `https://api.example.cn`. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Public key of the website, `pk_…`, from whoever runs the service. */
  @property() site = '';

  /** `elder` sets all elements inside in 24 px with larger targets. */
  @property() mode = '';

  /** Replaces single texts by tag: `{ 'gig-job-list': { search: '搜' } }`. */
  @property({ attribute: false }) strings: Readonly<Record<string, Strings>> = {};

  /** Sends the requests; the browser's own unless given. */
  @property({ attribute: false }) fetch: typeof fetch | undefined;

  /** The present, for words such as 今天; the device's clock unless given. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  readonly #language = new LanguageController(this);
  readonly #environment = new ContextProvider(this, { context: environmentContext });
  #connected: Pick<Environment, 'options' | 'connections'> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { baseUrl, site, mode, strings, now } = this;
    const { locale } = this.#language;
    const isElsewhere = changed.has('baseUrl') || changed.has('site') || changed.has('fetch');
    if (!this.#connected || isElsewhere || locale !== this.#connected.options.locale) {
      this.#connected = { options: { baseUrl, site, locale, fetch: this.fetch }, connections: new Map() };
    }
    this.#environment.setValue({ ...this.#connected, mode, strings, now });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-provider': GigProvider;
  }
}
