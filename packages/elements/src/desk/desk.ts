import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { identityMe } from '@yizhan/contract/operations/identity/me';
import { bind } from '@yizhan/sdk';
import { describeFailure, type Failure } from '../base/failure.ts';
import { formStyles } from '../base/form/form.styles.ts';
import { GigElement } from '../base/gig-element.ts';
import { Patience } from '../base/patience.ts';
import { property } from '../base/property.ts';
import { reset } from '../base/reset.styles.ts';
import { SessionController } from '../base/session-controller.ts';
import { fill } from '../base/strings.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import { styles } from './desk.styles.ts';
import type { DeskView, Panel } from './panel.ts';
import { regionsAround } from './regions.ts';
import { strings, type DeskStrings } from './strings.ts';

/** In the order of a clerk's morning. Each is loaded when it is entered. */
const panels = {
  review: (view: DeskView) => import('./review-panel.ts').then(({ ReviewPanel }) => new ReviewPanel(view)),
  employers: (view: DeskView) =>
    import('./employers-panel.ts').then(({ EmployersPanel }) => new EmployersPanel(view)),
  arrivals: (view: DeskView) =>
    import('./arrivals-panel.ts').then(({ ArrivalsPanel }) => new ArrivalsPanel(view)),
  tables: (view: DeskView) => import('./tables-panel.ts').then(({ TablesPanel }) => new TablesPanel(view)),
} as const satisfies Readonly<Record<string, (view: DeskView) => Promise<Panel>>>;

type PanelName = keyof typeof panels;
const panelNames: readonly PanelName[] = ['review', 'employers', 'arrivals', 'tables'];

/** Roles that stand behind a counter or over it. */
const deskRoles: readonly string[] = ['staff', 'operator', 'county', 'city', 'province'];

/**
 * The desk of station staff: sign-in, the regions of one's own roles, and a panel for each kind of work. Everything can
 * be done by keyboard.
 *
 * @tag gig-desk
 * @summary Staff shell with sign-in, own region, review of ads, verification of employers, confirmation and arrival, tables of ads.
 * @status experimental
 * @event {GigErrorEvent} gig-error - A request failed; the element already shows a message. Does not bubble.
 * @csspart heading - The heading.
 * @csspart panels - The buttons that enter the panels.
 * @csspart panel - The panel that is open.
 * @csspart item - One of those that wait.
 * @csspart more - The button that shows more of them.
 * @csspart back - The button that leads from the chosen one back to the others, on a narrow desk.
 * @csspart notice - The box of a finding or of a failed request.
 * @csspart field - Label, hint, control and what is wrong with it.
 * @csspart label - The name of a field.
 * @csspart hint - What to know before filling it in.
 * @csspart drop - Where a table of ads is chosen or dropped.
 * @csspart error - What is wrong with a field.
 * @csspart unconfigured - The box that tells the web editor what is missing.
 */
export class GigDesk extends GigElement<DeskStrings> {
  static readonly version: string = VERSION;
  static override readonly styles = [reset, tokens, formStyles, styles];

  /** Code of the region to begin in, 6 digits. Without it the first of one's own roles. */
  @property() region = '';

  /** Panel to begin with: `review`, `employers`, `arrivals` or `tables`. */
  @property() panel = 'review';

  /** @internal */
  protected override readonly texts = strings;

  readonly #session = new SessionController(
    this,
    () => this.connection,
    () => {
      this.#panels.clear();
      this.#entered = '';
    },
  );
  readonly #panels = new Map<PanelName, Panel>();
  #entered = '';
  /** Why a panel did not arrive. */
  #missing: unknown;

  readonly #signIn = new Task(this, {
    args: () => [this.#session.signedIn] as const,
    task: async ([signedIn]) => {
      if (!signedIn) await import('../sign-in/define.ts');
    },
    onError: (error) => this.reportError(error),
  });

  readonly #me = new Task(this, {
    args: () => [this.connection, this.#session.signedIn, this.#session.count] as const,
    task: async ([connection, signedIn], { signal }) =>
      connection && signedIn
        ? bind(connection, { identity: { me: identityMe } }).identity.me({}, { signal })
        : undefined,
    onError: (error) => this.reportError(error),
  });

  readonly #regions = new Task(this, {
    args: () => [this.connection, this.#own.join(), this.region] as const,
    task: async ([connection, own, region], { signal }) =>
      connection && own ? regionsAround(connection, [...own.split(','), region], signal) : undefined,
  });

  readonly #patience = new Patience(this, () => {
    const isComing = this.#panels.get(this.#panelName)?.isBusy ?? this.#missing === undefined;
    const isAsking = this.#own.length > 0 && isComing;
    return this.#me.status === TaskStatus.PENDING || isAsking;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    this.#me.abort();
    this.#regions.abort();
  }

  protected override get failure(): unknown {
    return this.#me.error;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const place = `${this.#panelName} ${this.#region}`;
    if (this.#own.length > 0 && place !== this.#entered) void this.#enter(place);
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    return html`
      <section class="desk" aria-labelledby="heading" aria-busy=${this.#me.status === TaskStatus.PENDING}>
        <h2 id="heading" part="heading">${text.heading}</h2>
        <div class="said" role="status">
          ${this.#patience.isSlow ? html`<p class="notice" part="notice">${text.slow}</p>` : nothing}
        </div>
        ${this.#session.signedIn ? this.#renderDesk() : this.#renderSignIn()}
      </section>
    `;
  }

  /** Regions of the roles that stand at a desk. */
  get #own(): string[] {
    const grants = (this.#session.signedIn && this.#me.value?.grants) || [];
    return [...new Set(grants.filter(({ role }) => deskRoles.includes(role)).map(({ region }) => region))];
  }

  get #region(): string {
    return this.region || (this.#own[0] ?? '');
  }

  get #panelName(): PanelName {
    return panelNames.find((name) => name === this.panel) ?? 'review';
  }

  #renderSignIn(): TemplateResult {
    const { baseUrl, site, mode, text } = this;
    if (this.#signIn.error) return this.#renderMissing(() => void this.#signIn.run());
    return html`<gig-sign-in
      heading=${text.signInHeading}
      .baseUrl=${baseUrl}
      .site=${site}
      .mode=${mode}
    ></gig-sign-in>`;
  }

  #renderDesk(): TemplateResult {
    const { text } = this;
    const { value, error } = this.#me;
    if (error) return this.#renderFailure(describeFailure(error, text), () => void this.#me.run());
    if (!value) return html`<p role="status">${text.loading}</p>`;
    if (this.#own.length === 0)
      return html`<div class="notice" part="notice">
        <p class="lead">${text.noRole}</p>
        <p>${text.noRoleHint}</p>
        ${this.#renderSignOut()}
      </div>`;
    const panel = this.#panels.get(this.#panelName);
    return html`
      <div class="columns">
        <nav aria-label=${text.panels} part="panels">
          ${this.#renderRegions()} ${panelNames.map((name) => this.#renderEntry(name))}
          ${this.#renderSignOut()}
        </nav>
        <div class="panel" part="panel" aria-busy=${!panel && this.#missing === undefined}>
          ${panel?.render() ?? this.#renderComing()}
        </div>
      </div>
    `;
  }

  #renderEntry(name: PanelName): TemplateResult {
    const count = this.#panels.get(name)?.count;
    return html`<button
      class="entry"
      aria-current=${name === this.#panelName ? 'page' : 'false'}
      @click=${() => (this.panel = name)}
    >
      <span>${this.text[name]}</span
      >${count === undefined ? nothing : html`<span class="count">${count}</span>`}
    </button>`;
  }

  #renderRegions(): TemplateResult | typeof nothing {
    const found = this.#regions.value ?? [];
    const own = this.#own;
    const below = found.filter(({ parentCode }) => parentCode !== null && own.includes(parentCode));
    const codes = [...new Set([...own, ...below.map(({ code }) => code), this.#region])];
    if (codes.length < 2) return nothing;
    const nameOf = (code: string): string => found.find((region) => region.code === code)?.name ?? code;
    return html`<label class="field" part="field"
      ><span part="label">${this.text.region}</span>
      <select @change=${(event: Event) => (this.region = (event.target as HTMLSelectElement).value)}>
        ${codes.map((code) => html`<option value=${code} .selected=${code === this.#region}>${nameOf(code)}</option>`)}
      </select>
    </label>`;
  }

  #renderSignOut(): TemplateResult {
    return html`<button class="entry sign-out" @click=${() => void this.connection?.session.end()}>
      ${this.text.signOut}
    </button>`;
  }

  #renderComing(): TemplateResult {
    return this.#missing === undefined
      ? html`<p role="status">${this.text.loading}</p>`
      : this.#renderMissing(() => void this.#enter(this.#entered));
  }

  /** A part of the desk that did not arrive. Firefox never asks a second time for a module that failed. */
  #renderMissing(retry: () => void): TemplateResult {
    const { network, missingHint } = this.text;
    return this.#renderFailure({ lead: network, hint: missingHint }, retry);
  }

  #renderFailure({ lead, hint, code }: Failure, retry: () => void): TemplateResult {
    const { text } = this;
    return html`<div class="notice danger" part="notice" role="alert">
      <p class="lead">${lead}</p>
      <p>${hint}</p>
      ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
      <button @click=${retry}>${text.retry}</button>
    </div>`;
  }

  async #enter(place: string): Promise<void> {
    this.#entered = place;
    if (this.#missing !== undefined) this.requestUpdate();
    this.#missing = undefined;
    const name = this.#panelName;
    try {
      const panel = this.#panels.get(name) ?? (await panels[name](this.#view));
      this.#panels.set(name, panel);
      this.requestUpdate();
      await panel.load();
    } catch (error) {
      // Another one may have been entered meanwhile.
      if (place === this.#entered) this.#missing = error;
      this.reportError(error);
    }
    this.requestUpdate();
  }

  readonly #view: DeskView = {
    desk: this,
    connection: () => this.connection,
    text: () => this.text,
    locale: () => this.locale,
    now: () => this.now(),
    region: () => this.#region,
    report: (error) => this.reportError(error),
    isOpen: (panel) => panel === this.#panels.get(this.#panelName),
  };

  /** Letters do something only where nobody writes. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isWriting = target instanceof HTMLElement && target.matches('input, select, textarea');
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    // A key that is held goes through the queue, but decides nothing: what comes next has not been read.
    if (event.repeat && key !== 'j' && key !== 'k') return;
    if (this.#panels.get(this.#panelName)?.onKey(key)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-desk': GigDesk;
  }
}
