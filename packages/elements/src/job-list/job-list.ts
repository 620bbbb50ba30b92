import { Task } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../base/property.ts';
import { sitesCurrent } from '@yizhan/contract/operations/sites/current';
import { bind } from '@yizhan/sdk';
import { GigConfigError } from '../base/config.ts';
import { renderCall } from '../base/failure.ts';
import { GigElement } from '../base/gig-element.ts';
import { reset } from '../base/reset.styles.ts';
import { fill } from '../base/strings.ts';
import { tokens } from '../base/tokens.styles.ts';
import { VERSION } from '../version.ts';
import { GigJobSelectEvent } from './events.ts';
import { otherFilters, paramsOf, toggleFilter, type ListParams } from './filters.ts';
import { styles } from './job-list.styles.ts';
import { JobPages, type JobQuery } from './job-pages.ts';
import { renderJob, type JobSummary } from './job-row.ts';
import type { LaterParts } from './later-parts.ts';
import { renderChips, renderSearch } from './list-head.ts';
import { renderRows } from './list-rows.ts';
import { describeList, type ListState } from './list-state.ts';
import { placeOf } from './place.ts';
import { strings, type JobListStrings } from './strings.ts';

/**
 * Lists the open gig jobs of one place, newest or nearest first, and finds them by words and filters. People need no
 * account. A `<template slot="row">` inside the tag replaces the rows by the page's own: `data-job` on an element in it
 * says what is written there: `title`, `pay`, `when`, `where`, `needed`, `marks` or `employer`.
 *
 * @tag gig-job-list
 * @summary Job list with search, filters, paging, print and share, and a way out of every state.
 * @status experimental
 * @slot empty - Shown instead of the built-in text when no job matches.
 * @event {GigJobSelectEvent} gig-job-select - A job was chosen; cancel it to open nothing.
 * @event {GigErrorEvent} gig-error - A request failed; the element already shows a message. Does not bubble.
 * @csspart heading - The heading.
 * @csspart search - The form with field and button.
 * @csspart filters - The chips under it.
 * @csspart chip - One of them.
 * @csspart list - All rows.
 * @csspart item - One row.
 * @csspart title - What the work is.
 * @csspart pay - Amount and unit.
 * @csspart marks - The words under a row.
 * @csspart mark - One of them.
 * @csspart more - The button that asks for the next page.
 * @csspart tools - The buttons that print and share.
 * @csspart notice - The box of an empty, stale or failed list.
 * @csspart unconfigured - The box that tells the web editor what is missing.
 * @cssproperty [--gig-job-list-gap=16px] - Space above and below a row.
 */
export class GigJobList extends GigElement<JobListStrings> {
  static readonly version: string = VERSION;
  static override readonly styles = [reset, tokens, styles];

  /** Code of a county or of any level above it, 6 digits. Empty for the region of the site key. */
  @property() region = '';

  /** Id of a station, `station_…`: only the jobs that it looks after. */
  @property() station = '';

  /** Words that a job must hold, as people type them in the search box. Empty lists every job. */
  @property() keyword = '';

  /** Filters as the contract names them, such as `settlement=daily&starts=today`. People change them by the chips. */
  @property() filters = '';

  /** Replaces the heading. Without it the heading names the place. */
  @property() heading = '';

  /** Address of a job's page with `{jobId}` in it, such as `/jobs/{jobId}`. Without it a job opens over the page. */
  @property({ attribute: 'job-href' }) jobHref = '';

  /** Number offered while the network is slow and in errors. Without it the site's own. */
  @property() hotline = '';

  /** Asks for the next page when the end comes into view, instead of by a button. */
  @property({ type: Boolean }) endless = false;

  /** Offers to print the list, to send it, and to show it to another phone as a code. */
  @property({ type: Boolean }) tools = false;

  /**
   * Keeps words, filters and the opened job in the page's address (`gig-q`, `gig-filters`, `gig-job`) and the place in
   * its history, so that the back button and a sent link lead to the same list, and the back button of a phone closes a
   * job. Off unless set: the address is the host page's.
   */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;

  /** @internal */
  protected override readonly texts = strings;

  readonly #pages = new JobPages(this, {
    query: () => this.#query,
    now: () => this.now(),
    onError: (error) => this.reportError(error),
  });

  #later: LaterParts | undefined;
  #note = '';

  /**
   * Only for the heading and the hotline: without an answer the list does without them. Not given up when the list leaves
   * the page, because a list that is only moved would never ask again.
   */
  readonly #site = new Task(this, {
    args: () => [this.connection] as const,
    task: async ([connection], { signal }) =>
      connection && bind(connection, { sites: { current: sitesCurrent } }).sites.current({}, { signal }),
  });

  /** A wish that came to nothing for want of a network waits for the next tap; asking at once would go on for ever. */
  protected override updated(): void {
    if (this.#later || this.#note) return;
    if (this.endless || this.tools || this.querySelector('template[slot=row]')) this.#ask();
  }

  get #query(): JobQuery {
    const { region, station } = this;
    const isWhole = !this.keyword.trim() && !this.filters && !this.#later?.here;
    return {
      connection: this.connection,
      // An address that is kept is read before anything is asked for.
      prepare: this.deepLinks && !this.#later ? () => this.#load() : undefined,
      params: this.#params(this.filters),
      keptAs: isWhole
        ? [this.options?.baseUrl, this.options?.site, region, station].filter(Boolean).join(' ')
        : undefined,
    };
  }

  #params(filters: string): ListParams {
    const { region, station } = this;
    const keyword = this.keyword.trim();
    const near = this.#later?.here;
    return {
      ...(region && { region }),
      ...(station && { station }),
      ...(keyword && { q: keyword }),
      ...(near && { near }),
      ...paramsOf(filters),
    };
  }

  get #hotline(): string | undefined {
    return this.hotline || this.#site.value?.hotline;
  }

  protected override configure(): void {
    super.configure();
    if (!/^(\d{6})?$/.test(this.region)) throw new GigConfigError('region', 'region', this.region);
  }

  protected override get failure(): unknown {
    return this.#pages.phase === 'error' ? this.#pages.error : undefined;
  }

  protected override renderContent(): TemplateResult {
    const { phase, items } = this.#pages;
    return html`
      <section class="list" aria-labelledby="heading">
        ${this.#renderHead()} ${this.#renderState()}
        ${renderRows({
          jobs: items,
          isLoading: phase === 'loading' || phase === 'waiting',
          row: (job) => this.#renderRow(job),
          isFar: (group) => this.#later?.isFar(group) ?? false,
        })}
        ${this.#renderMore()} ${this.#later?.renderTools()}
      </section>
    `;
  }

  #renderHead(): TemplateResult {
    const { text, locale, filters } = this;
    const place = placeOf(this.region, this.#site.value, this.#pages.items);
    return html`
      <div class="head">
        <h2 id="heading" part="heading">
          ${this.heading || (place ? fill(text.headingIn, { place }) : text.heading)}
        </h2>
        ${renderSearch({ text, keyword: this.keyword, onSubmit: this.#onSubmit, onFocus: () => this.#ask((later) => later.suggest()) })}
      </div>
      ${renderChips({
        text,
        locale,
        filters,
        isNear: this.#later?.here !== undefined,
        others: otherFilters(filters).length > 0 ? this.#renderChosen() : nothing,
        onToggle: (name, value) => (this.filters = toggleFilter(filters, name, value)),
        onNear: () => this.#ask((later) => later.toggleNear()),
        onMore: () => this.#ask((later) => later.openFilters()),
      })}
    `;
  }

  #renderState(): TemplateResult {
    const { text } = this;
    const note = this.#note || this.#later?.note;
    const list = describeList(this.#pages, text, this.now().toISOString());
    const { kind, lead, hint, offersCall, code, action } = list;
    const words = html`
      <p class="lead">${lead}</p>
      ${hint ? html`<p>${hint}</p>` : nothing} ${offersCall ? renderCall(text.call, this.#hotline) : nothing}
      ${code ? html`<p class="code">${fill(text.code, { code })}</p>` : nothing}
    `;
    return html`
      <div class="state ${kind}" part=${kind === 'plain' ? nothing : 'notice'}>
        <div role="status">
          ${note ? html`<p>${note}</p>` : nothing}
          ${this.#pages.phase === 'empty' ? html`<slot name="empty">${words}</slot>` : words}
        </div>
        ${action ? html`<button @click=${() => this.#act(action)}>${text[action]}</button>` : nothing}
      </div>
    `;
  }

  #renderRow(job: JobSummary): unknown {
    const row = {
      text: this.text,
      locale: this.locale,
      now: this.now().toISOString(),
      href: this.jobHref.replaceAll('{jobId}', encodeURIComponent(job.id)) || `#${job.id}`,
      onSelect: (event: MouseEvent) => this.#onSelect(event, job),
    };
    return this.#later?.renderOwnRow(job, row) ?? renderJob(job, row);
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

  #renderChosen(): unknown {
    if (!this.#later) this.#ask();
    return this.#later?.renderChosen();
  }

  /** Loads what the first view does not need, and does with it what was asked for. */
  #ask(act?: (later: LaterParts) => Promise<void> | void): void {
    this.#note = '';
    this.#load()
      .then(async (later) => {
        later.note = '';
        await act?.(later);
      })
      .catch(() => (this.#note = this.text.network + this.text.networkHint))
      .finally(() => this.requestUpdate());
  }

  async #load(): Promise<LaterParts> {
    const { LaterParts } = await import('./later-parts.ts');
    return (this.#later ??= new LaterParts({
      list: this,
      pages: this.#pages,
      text: () => this.text,
      locale: () => this.locale,
      connection: () => this.connection,
      params: (filters) => this.#params(filters),
      now: () => this.now(),
      hotline: () => this.#hotline,
    }));
  }

  #act(action: NonNullable<ListState['action']>): void {
    if (action !== 'showAll') return void this.#pages.refresh();
    this.keyword = this.filters = '';
    if (this.#later) this.#later.here = undefined;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const keyword = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (keyword === this.keyword) void this.#pages.refresh();
    this.keyword = keyword;
  };

  readonly #onMore = (event: Event): void => {
    if (this.#pages.morePhase === 'loading') return;
    const button = event.currentTarget as HTMLButtonElement;
    const shown = this.#pages.items.length;
    const arrived = this.#pages.more();
    this.#ask((later) => later.goOn(button, shown, arrived));
  };

  #onSelect(event: MouseEvent, job: JobSummary): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const isWanted = this.dispatchEvent(new GigJobSelectEvent(job));
    if (isWanted && this.jobHref) return;
    event.preventDefault();
    if (isWanted) this.#ask((later) => later.openJob(job.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gig-job-list': GigJobList;
  }
}
