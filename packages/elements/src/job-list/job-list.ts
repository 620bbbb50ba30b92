import { Task } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sites } from '@yizhan/contract/operations/sites';
import { bind } from '@yizhan/sdk';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import { GigConfigError } from '../base/config.ts';
import { renderCall } from '../base/failure.ts';
import { GigElement } from '../base/gig-element.ts';
import { reset } from '../base/reset.styles.ts';
import { fill } from '../base/strings.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import { GigJobSelectEvent } from './events.ts';
import { styles } from './job-list.styles.ts';
import { JobPages } from './job-pages.ts';
import { renderJob, renderSkeleton, type JobSummary } from './job-row.ts';
import { describeList, type ListState } from './list-state.ts';
import { placeOf } from './place.ts';
import { strings, type JobListStrings } from './strings.ts';

/**
 * Lists the open gig jobs of one place, newest first, and finds them by words. People need no account.
 *
 * @tag gig-job-list
 * @summary Job list with search by words, paging, and a way out of every state.
 * @status experimental
 * @slot empty - Shown instead of the built-in text when no job matches.
 * @event {GigJobSelectEvent} gig-job-select - A job was chosen; cancel it to stop the navigation to `job-href`.
 * @event {GigErrorEvent} gig-error - A request failed; the element already shows a message. Does not bubble.
 * @csspart heading - The heading.
 * @csspart search - The form with field and button.
 * @csspart list - All rows.
 * @csspart item - One row.
 * @csspart title - What the work is.
 * @csspart pay - Amount and unit.
 * @csspart marks - The words under a row.
 * @csspart mark - One of them.
 * @csspart more - The button that asks for the next page.
 * @csspart notice - The box of an empty, stale or failed list.
 * @csspart unconfigured - The box that tells the web editor what is missing.
 * @cssproperty [--gig-job-list-gap=16px] - Space above and below a row.
 */
export class GigJobList extends GigElement<JobListStrings> {
  static readonly version: string = VERSION;
  static override readonly styles = [reset, tokens, styles];

  /** Code of a county or of any level above it, 6 digits. Empty for the region of the site key. */
  @property() region = '';

  /** Words that a job must hold, as people type them in the search box. Empty lists every job. */
  @property() keyword = '';

  /** Replaces the heading. Without it the heading names the place. */
  @property() heading = '';

  /** Address of a job's page with `{jobId}` in it, such as `/jobs/{jobId}`. Without it rows are plain text. */
  @property({ attribute: 'job-href' }) jobHref = '';

  /** Number offered while the network is slow and in errors. Without it the site's own. */
  @property() hotline = '';

  /** @internal */
  protected override readonly texts = strings;

  readonly #pages = new JobPages(this, {
    query: () => ({
      connection: this.connection,
      place: [this.options?.baseUrl, this.options?.site, this.region].join(' '),
      region: this.region,
      keyword: this.keyword.trim(),
    }),
    now: () => this.now(),
    onError: (error) => this.reportError(error),
  });

  /** Only for the heading and the hotline: without an answer the list does without them. */
  readonly #site = new Task(this, {
    args: () => [this.connection] as const,
    task: async ([connection], { signal }) =>
      connection && bind(connection, { sites }).sites.current({}, { signal }),
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#site.abort();
  }

  protected override configure(): void {
    super.configure();
    if (!/^(\d{6})?$/.test(this.region)) throw new GigConfigError('region', 'region', this.region);
  }

  protected override get failure(): unknown {
    return this.#pages.phase === 'error' ? this.#pages.error : undefined;
  }

  protected override renderContent(): TemplateResult {
    return html`
      <section class="list" aria-labelledby="heading">
        ${this.#renderHead()} ${this.#renderState()} ${this.#renderRows()} ${this.#renderMore()}
      </section>
    `;
  }

  #renderHead(): TemplateResult {
    const { text } = this;
    const place = placeOf(this.region, this.#site.value, this.#pages.items);
    const heading = this.heading || (place ? fill(text.headingIn, { place }) : text.heading);
    return html`
      <div class="head">
        <h2 id="heading" part="heading">${heading}</h2>
        <form
          class="search"
          part="search"
          role="search"
          aria-labelledby="heading"
          @submit=${this.#onSubmit}
          @keydown=${ignoreEnterOfComposition}
        >
          <input
            name="q"
            type="search"
            aria-label=${text.searchLabel}
            placeholder=${text.searchHint}
            enterkeyhint="search"
            autocomplete="off"
            maxlength="60"
            .value=${this.keyword}
          />
          <button>${text.search}</button>
        </form>
      </div>
    `;
  }

  #renderState(): TemplateResult {
    const { text } = this;
    const state = describeList(this.#pages, text, this.now().toISOString());
    const { kind, lead, hint, offersCall, code, action } = state;
    const words = html`
      <p class="lead">${lead}</p>
      ${hint ? html`<p>${hint}</p>` : nothing}
      ${offersCall ? renderCall(text.call, this.hotline || this.#site.value?.hotline) : nothing}
      ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
    `;
    return html`
      <div class="state ${kind}" part=${kind === 'plain' ? nothing : 'notice'}>
        <div role="status">
          ${this.#pages.phase === 'empty' ? html`<slot name="empty">${words}</slot>` : words}
        </div>
        ${action ? html`<button @click=${() => this.#act(action)}>${text[action]}</button>` : nothing}
      </div>
    `;
  }

  #renderRows(): TemplateResult | typeof nothing {
    const { items, phase } = this.#pages;
    const isLoading = phase === 'loading' || phase === 'waiting';
    if (items.length === 0 && !isLoading) return nothing;
    const rows =
      items.length > 0
        ? items.map((job) => html`<li class="item" part="item">${this.#renderRow(job)}</li>`)
        : Array.from({ length: 5 }, () => html`<li class="item" aria-hidden="true">${renderSkeleton()}</li>`);
    return html`<ul class="rows" part="list" role="list" aria-busy=${isLoading}>
      ${rows}
    </ul>`;
  }

  #renderRow(job: JobSummary): TemplateResult {
    return renderJob(job, {
      text: this.text,
      locale: this.locale,
      now: this.now().toISOString(),
      href: this.jobHref.replaceAll('{jobId}', encodeURIComponent(job.id)),
      onSelect: (event) => this.#onSelect(event, job),
    });
  }

  #renderMore(): TemplateResult | typeof nothing {
    const { text } = this;
    const { phase, morePhase } = this.#pages;
    if (phase !== 'ready' || morePhase === 'none') return nothing;
    const label = { idle: text.more, loading: text.moreLoading, error: text.moreFailed }[morePhase];
    return html`
      <button class="more" part="more" aria-disabled=${morePhase === 'loading'} @click=${this.#onMore}>
        ${label}
      </button>
    `;
  }

  #act(action: NonNullable<ListState['action']>): void {
    if (action === 'showAll') this.keyword = '';
    else void this.#pages.refresh();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const keyword = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (keyword === this.keyword) void this.#pages.refresh();
    this.keyword = keyword;
  };

  readonly #onMore = async (event: Event): Promise<void> => {
    if (this.#pages.morePhase === 'loading') return;
    const button = event.currentTarget as HTMLButtonElement;
    const shown = this.#pages.items.length;
    await this.#pages.more();
    await this.updateComplete;
    if (!button.isConnected) this.#focusRow(shown);
  };

  /** After the last page the button is gone; whoever reads with a keyboard goes on with the first new job. */
  #focusRow(index: number): void {
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.item')[index];
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }

  #onSelect(event: MouseEvent, job: JobSummary): void {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!opensElsewhere && !this.dispatchEvent(new GigJobSelectEvent(job))) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-job-list': GigJobList;
  }
}
