import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Connection } from '@yizhan/sdk';
import { adopt } from '../base/adopt.ts';
import type { Locale } from '../base/strings.ts';
import type { GigJobDetail } from '../job-detail/job-detail.ts';
import type { FilterSheet } from './filter-sheet.ts';
import type { ListParams } from './filters.ts';
import type { GigJobList } from './job-list.ts';
import type { JobPages } from './job-pages.ts';
import type { JobSummary, RowContext } from './job-row.ts';
import { laterStyles } from './later-parts.styles.ts';
import { ListAddress } from './list-address.ts';
import { rowsOfGroup } from './list-rows.ts';
import { locate } from './locate.ts';
import { OwnRow } from './own-row.ts';
import { RowGroups } from './row-groups.ts';
import type { JobListStrings } from './strings.ts';
import { Suggestions } from './suggestions.ts';
import { toolTexts } from './tools.strings.ts';

/** What the parts see of the list beyond its public properties. */
export interface ListView {
  readonly list: GigJobList;
  readonly pages: JobPages;
  readonly text: () => JobListStrings;
  readonly locale: () => Locale;
  readonly connection: () => Connection | undefined;
  /** What the list asks for, were these its filters. */
  readonly params: (filters: string) => ListParams;
  readonly now: () => Date;
  readonly hotline: () => string | undefined;
}

/**
 * What a list needs only once somebody asks for it, loaded then, so that the first job is seen sooner. The sheet of
 * filters and the tools are modules of their own again.
 */
export class LaterParts implements ReactiveController {
  /** What came of the last tap, in words: no place found, a link copied. */
  note = '';
  /** Where the person is, `[lng, lat]`; known only after they asked for what is near. */
  here: [number, number] | undefined;
  /** Id of the job that is open over the page, or about to be; empty for none. */
  #openedJob = '';

  readonly #view: ListView;
  #address: ListAddress | undefined;
  readonly #ownRow: OwnRow | undefined;
  #detail: GigJobDetail | undefined;
  #groups: RowGroups | undefined;
  #sheet: FilterSheet | undefined;
  /** On their way for the chips of a list whose sheet nobody has opened. */
  #words: Promise<void> | undefined;
  #suggestions: Suggestions | undefined;

  constructor(view: ListView) {
    const { list } = view;
    this.#view = view;
    adopt(list.renderRoot, laterStyles);
    const template = list.querySelector<HTMLTemplateElement>('template[slot=row]');
    this.#ownRow = template ? new OwnRow(template) : undefined;
    this.hostUpdated();
    list.addController(this);
  }

  /** What the page asks for, from the beginning or later. */
  hostUpdated(): void {
    const { list } = this.#view;
    if (list.deepLinks)
      this.#address ??= new ListAddress(this.#view, {
        openedJob: () => this.#openedJob,
        showJob: (jobId) => void this.#showJob(jobId),
        showRows: (count) => this.#showRows(count),
      });
    if (list.endless) this.keepFewRows();
  }

  /** Whether the rows of a group may be left out of the page. */
  isFar(group: number): boolean {
    return this.#groups?.isFar(group) ?? false;
  }

  /** From the second page on, or when the list grows by itself. */
  keepFewRows(): void {
    this.#groups ??= new RowGroups(this.#view);
  }

  /** After the button for more. With the last page it goes; whoever reads with a keyboard goes on with the first new job. */
  async goOn(button: HTMLElement, shown: number, arrived: Promise<void>): Promise<void> {
    this.keepFewRows();
    await arrived;
    await this.#view.list.updateComplete;
    const row = button.isConnected ? undefined : this.#rowAt(shown);
    if (!row) return;
    row.tabIndex = -1;
    row.focus();
  }

  /** The row that the host page has made; undefined where it has made none. */
  renderOwnRow(job: JobSummary, row: RowContext): HTMLElement | undefined {
    return this.#ownRow?.render(job, row);
  }

  /** Chips of the filters that were chosen in the sheet; their words come with it. */
  renderChosen(): TemplateResult[] {
    if (!this.#sheet)
      this.#words ??= this.#loadSheet().then(
        (sheet) => sheet.count(),
        () => (this.#words = undefined),
      );
    return this.#sheet?.renderChosen() ?? [];
  }

  async openFilters(): Promise<void> {
    const sheet = await this.#loadSheet();
    sheet.open();
  }

  /** In a dialog over the page, one however fast somebody taps: the last tap is meant. */
  async openJob(jobId: string): Promise<void> {
    this.#setOpened(jobId);
    try {
      if (!customElements.get('gig-job-detail')) await this.#loadDetail(jobId);
    } catch (error) {
      this.#setOpened('');
      throw error;
    }
    if (this.#openedJob !== jobId) return;
    this.#detail ??= this.#addDetail();
    this.#detail.jobId = jobId;
  }

  /** As the address has it; without an id whatever is open closes. */
  async #showJob(jobId: string): Promise<void> {
    const { list, text } = this.#view;
    if (jobId) {
      await this.openJob(jobId).catch(() => (this.note = text().network + text().networkHint));
      return list.requestUpdate();
    }
    this.#openedJob = '';
    if (this.#detail) this.#detail.jobId = '';
  }

  #setOpened(jobId: string): void {
    this.#openedJob = jobId;
    this.#view.list.requestUpdate();
  }

  /** Comes with the first job that is opened; until then its row says that the tap was heard. */
  async #loadDetail(jobId: string): Promise<void> {
    const { list, pages, locale } = this.#view;
    const row = this.#rowAt(pages.items.findIndex(({ id }) => id === jobId));
    const say = (words: string): void => {
      this.note = words;
      list.requestUpdate();
    };
    say(toolTexts[locale()].opening);
    row?.setAttribute('data-note', this.note);
    try {
      await import('../job-detail/define.ts');
    } finally {
      row?.removeAttribute('data-note');
      say('');
    }
  }

  #addDetail(): GigJobDetail {
    const { list } = this.#view;
    const detail = document.createElement('gig-job-detail');
    const { baseUrl, site, mode, hotline } = list;
    Object.assign(detail, { baseUrl, site, mode, hotline, dialog: true });
    detail.addEventListener('gig-job-close', () => {
      detail.remove();
      this.#detail = undefined;
      this.#setOpened('');
    });
    // Similar jobs follow one another in the same dialog.
    detail.addController({
      hostUpdated: () => detail.jobId !== this.#openedJob && this.#setOpened(detail.jobId),
    });
    list.renderRoot.querySelector('.base')?.append(detail);
    return detail;
  }

  suggest(): void {
    this.#suggestions ??= new Suggestions(this.#view);
  }

  async toggleNear(): Promise<void> {
    this.here = this.here ? undefined : await locate();
    if (!this.here && this.#view.pages.params.near === undefined)
      this.note = toolTexts[this.#view.locale()].nowhere;
  }

  renderTools(): TemplateResult | typeof nothing {
    const { list, pages, locale } = this.#view;
    if (!list.tools || pages.phase !== 'ready') return nothing;
    const tools = ['print', 'share', 'qr'] as const;
    return html`
      <div class="tools" part="tools">
        ${tools.map((tool) => html`<button @click=${() => this.#use(tool)}>${toolTexts[locale()][tool]}</button>`)}
      </div>
    `;
  }

  async #use(tool: 'print' | 'share' | 'qr'): Promise<void> {
    const { list, text } = this.#view;
    try {
      const { use } = await import('./tools.ts');
      this.note = await use(tool, this.#view);
    } catch {
      this.note = text().network + text().networkHint;
    }
    list.requestUpdate();
  }

  async #loadSheet(): Promise<FilterSheet> {
    const { FilterSheet } = await import('./filter-sheet.ts');
    this.#view.list.requestUpdate();
    return (this.#sheet ??= new FilterSheet(this.#view));
  }

  #rowAt(index: number): HTMLElement | undefined {
    const group = this.#view.list.renderRoot.querySelectorAll('.group')[Math.floor(index / rowsOfGroup)];
    return group?.querySelectorAll<HTMLElement>('.item')[index % rowsOfGroup];
  }

  async #showRows(count: number): Promise<void> {
    this.keepFewRows();
    const { pages } = this.#view;
    while (pages.items.length < count && pages.morePhase === 'idle') await pages.more();
    this.#groups?.showAll();
  }
}
