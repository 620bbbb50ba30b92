import { html, nothing, type TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
import { employersList } from '@yizhan/contract/operations/employers/list';
import { bind } from '@yizhan/sdk';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import { renderField } from '../base/form/field.ts';
import { tableTexts, type TableTexts } from '../job-tables/tables.strings.ts';
import { Tables } from '../job-tables/tables.ts';
import { Attempt } from './attempt.ts';
import type { DeskView, Panel } from './panel.ts';

type Employer = Schemas['Employer'];

const mostEmployers = 100;

/** Ads of the region as tables: brought for one of its employers, given out of one or of all. */
export class TablesPanel implements Panel {
  /** Nothing waits here. */
  readonly count = undefined;

  readonly #view: DeskView;
  readonly #loading: Attempt;
  readonly #tables: Tables;
  #region = '';
  #employers: readonly Employer[] | undefined;
  #hasMore = false;
  #words = '';
  #employer: Employer | undefined;

  constructor(view: DeskView) {
    this.#view = view;
    this.#loading = new Attempt(view);
    this.#tables = new Tables({
      ...view,
      element: view.desk,
      employerId: () => this.#employer?.id,
      scope: () => (this.#employer ? { employerId: this.#employer.id } : { region: view.region() }),
      goToReview: () => (view.desk.panel = 'review'),
    });
  }

  get isBusy(): boolean {
    return this.#loading.isBusy || this.#tables.isBusy;
  }

  async load(): Promise<void> {
    if (this.#region !== this.#view.region()) {
      this.#region = this.#view.region();
      this.#employers = undefined;
      this.#words = '';
      this.#employer = undefined;
      this.#tables.forget();
    }
    await this.#loading.restart(async (connection, signal) => {
      const { employers } = bind(connection, { employers: { list: employersList } });
      const params = { region: this.#region, limit: mostEmployers, ...(this.#words && { q: this.#words }) };
      const { items, page } = await employers.list(params, { signal });
      this.#employers = items;
      this.#hasMore = page.nextCursor !== null;
    });
  }

  onKey(): boolean {
    return false;
  }

  render(): TemplateResult {
    const text = this.#text;
    return html`
      <h3 id="panel-heading" tabindex="-1">${text.heading}</h3>
      ${this.#loading.render(() => void this.load())}
      <div class="said" role="status">
        ${this.#employers || this.#loading.error !== undefined ? nothing : html`<p>${this.#view.text().loading}</p>`}
        ${this.#words && this.#employers?.length === 0 ? html`<p>${text.notFound}</p>` : nothing}
      </div>
      ${this.#hasMore || this.#words ? this.#renderSearch(text) : nothing}
      ${this.#employers ? html`${this.#renderEmployers(text)} ${this.#tables.render()}` : nothing}
    `;
  }

  get #text(): TableTexts {
    return tableTexts[this.#view.locale()];
  }

  #renderSearch(text: TableTexts): TemplateResult {
    const find = (event: SubmitEvent): void => {
      event.preventDefault();
      const { currentTarget } = event;
      if (!(currentTarget instanceof HTMLFormElement)) return;
      const words = new FormData(currentTarget).get('q');
      this.#words = typeof words === 'string' ? words.trim() : '';
      void this.load();
    };
    return html`<form role="search" @submit=${find} @keydown=${ignoreEnterOfComposition}>
      ${renderField(
        { id: 'tables-search', label: text.search },
        html`<input id="tables-search" type="search" name="q" maxlength="60" autocomplete="off" />`,
      )}
      <button>${text.find}</button>
    </form>`;
  }

  #renderEmployers(text: TableTexts): TemplateResult {
    const chosen = this.#employer;
    const found = this.#employers ?? [];
    // Whoever searches on keeps the one that is chosen, and its file.
    const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
    const change = ({ currentTarget }: Event): void => {
      if (!(currentTarget instanceof HTMLSelectElement)) return;
      const { value } = currentTarget;
      this.#choose(shown.find(({ id }) => id === value));
    };
    return renderField(
      { id: 'tables-employer', label: text.employer, hint: text.employerHint },
      html`<select id="tables-employer" aria-describedby="tables-employer-hint" @change=${change}>
        <option value="" .selected=${chosen === undefined}>${text.all}</option>
        ${shown.map(
          ({ id, name }) =>
            html`<option value=${id} lang="zh-CN" .selected=${id === chosen?.id}>${name}</option>`,
        )}
      </select>`,
    );
  }

  #choose(employer: Employer | undefined): void {
    if (employer?.id !== this.#employer?.id) this.#tables.forget();
    this.#employer = employer;
    this.#view.desk.requestUpdate();
  }
}
