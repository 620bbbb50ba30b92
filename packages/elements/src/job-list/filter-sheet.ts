import { initialState, Task } from '@lit/task';
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  jobHoursLabels,
  jobStartLabels,
  payBasisLabels,
  settlementLabels,
} from '@yizhan/contract/labels/jobs';
import { jobsFacets } from '@yizhan/contract/operations/jobs/facets';
import type { Schemas } from '@yizhan/contract';
import { bind } from '@yizhan/sdk';
import { adopt } from '../base/adopt.ts';
import { fill, type Locale } from '../base/strings.ts';
import { filterTexts, type FilterTexts } from './filter-sheet.strings.ts';
import { sheetStyles } from './filter-sheet.styles.ts';
import { otherFilters, toggleFilter } from './filters.ts';
import type { ListView } from './later-parts.ts';
import { renderChip } from './list-head.ts';

type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** In the order in which people ask. Trades, places and stations have their names from the counts. */
const questions = {
  starts: jobStartLabels,
  hours: jobHoursLabels,
  settlement: settlementLabels,
  trade: {},
  region: {},
  station: {},
} as const satisfies Readonly<Record<string, Labels>>;
type Question = keyof typeof questions;

const payBases = ['day', 'hour', 'month', 'piece'] as const;

/**
 * All filters in a sheet that rises from the lower edge, where a thumb is. Beside each choice stands how many jobs it
 * would leave. The list changes when the button is pressed.
 */
export class FilterSheet {
  readonly #view: ListView;
  readonly #dialog = document.createElement('dialog');
  readonly #counts: Task<readonly [filters: string], Schemas['JobFacets']>;
  #facets: Schemas['JobFacets'] | undefined;
  #filters = '';
  /** As it is typed: counts that come meanwhile must not tidy it up under the fingers. */
  #payMin = '';

  constructor(view: ListView) {
    this.#view = view;
    const { list } = view;
    adopt(list.renderRoot, sheetStyles);
    this.#dialog.part.add('sheet');
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#counts = new Task(list, {
      autoRun: false,
      task: async ([filters], { signal }) => {
        const connection = view.connection();
        if (!connection) return initialState;
        return bind(connection, { jobs: { facets: jobsFacets } }).jobs.facets(view.params(filters), {
          signal,
        });
      },
      onComplete: (facets) => {
        this.#facets = facets;
        this.#render();
      },
      // The choices are there without their counts too.
      onError: () => this.#render(),
    });
  }

  /** Asks how many jobs each choice leaves, and what trades, places and stations are called. */
  count(filters = this.#view.list.filters): void {
    void this.#counts.run([filters]);
  }

  open(): void {
    this.#choose(this.#view.list.filters);
    this.#view.list.renderRoot.querySelector('.base')?.append(this.#dialog);
    this.#dialog.showModal();
    this.count();
  }

  /** A chip for each chosen filter that has none above every list; a tap takes it out. */
  renderChosen(): TemplateResult[] {
    const { list } = this.#view;
    return otherFilters(list.filters)
      .filter(([name]) => name !== 'payMinFen')
      .map(([name, value]) =>
        renderChip(this.#wordsOf(name, value), true, () => {
          list.filters = this.#without(name, value);
        }),
      );
  }

  get #text(): FilterTexts {
    return { ...filterTexts[this.#view.locale()], ...this.#view.list.strings };
  }

  /** Without a unit an amount means nothing. */
  #without(name: string, value: string): string {
    const left = new URLSearchParams(toggleFilter(this.#view.list.filters, name, value));
    if (name === 'payPer') left.delete('payMinFen');
    return left.toString();
  }

  #wordsOf(name: string, value: string): string {
    const locale = this.#view.locale();
    if (name === 'payPer') {
      const basis = (payBasisLabels as Labels)[value]?.[locale] ?? value;
      const fen = new URLSearchParams(this.#view.list.filters).get('payMinFen');
      return fen ? fill(this.#text.payAtLeast, { basis, yuan: Number(fen) / 100 }) : basis;
    }
    if (name === 'transport') return this.#text.transport;
    if (!isQuestion(name)) return value;
    const labels: Labels = questions[name];
    return labels[value]?.[locale] ?? this.#countOf(name, value)?.name ?? value;
  }

  #countOf(name: Question, value: string): Schemas['FacetCount'] | undefined {
    return this.#facets?.[name].find((count) => count.value === value);
  }

  #render(): void {
    const text = this.#text;
    const { total, countLimit } = this.#facets ?? {};
    const isMore = total !== undefined && total === countLimit;
    const done =
      total === undefined ? text.show : fill(isMore ? text.showMore : text.showCount, { count: total });
    render(
      html`
        <form method="dialog" @submit=${this.#onSubmit} @change=${this.#onChange}>
          <div class="sheet-head">
            <h3 id="sheet-heading">${text.heading}</h3>
            <button class="quiet" type="button" @click=${() => this.#dialog.close()}>${text.close}</button>
          </div>
          <div class="sheet-body">
            ${(Object.keys(questions) as Question[]).map((name) => this.#renderQuestion(name))}
            ${this.#renderPay()}
            <label class="option">
              <input
                type="checkbox"
                name="transport"
                value="true"
                .checked=${live(this.#has('transport', 'true'))}
              />
              <span>${text.transport}</span>
            </label>
          </div>
          <div class="sheet-foot">
            <button type="button" @click=${this.#clear}>${text.clear}</button>
            <button class="primary">${done}</button>
          </div>
        </form>
      `,
      this.#dialog,
    );
    this.#dialog.setAttribute('aria-labelledby', 'sheet-heading');
    this.#view.list.requestUpdate();
  }

  /** One choice of several; `''` stands for any. What has no job and is not chosen is left out. */
  #renderQuestion(name: Question): TemplateResult | typeof nothing {
    const locale = this.#view.locale();
    const labels: Labels = questions[name];
    const counted = this.#facets?.[name] ?? [];
    const chosen = new URLSearchParams(this.#filters).get(name) ?? '';
    const fixed = Object.keys(labels);
    const values = fixed.length > 0 ? fixed : counted.slice(0, 12).map(({ value }) => value);
    if (fixed.length === 0 && values.length < 2 && !chosen) return nothing;
    if (chosen && !values.includes(chosen)) values.push(chosen);
    return html`
      <fieldset>
        <legend>${this.#text[name]}</legend>
        ${this.#renderOption(name, '', this.#text.any, chosen === '')}
        ${values.map((value) => {
          const words = labels[value]?.[locale] ?? this.#countOf(name, value)?.name ?? value;
          return this.#renderOption(name, value, words, chosen === value, this.#countOf(name, value)?.count);
        })}
      </fieldset>
    `;
  }

  #renderOption(name: string, value: string, words: string, isOn: boolean, count?: number): TemplateResult {
    return html`
      <label class="option">
        <input type="radio" name=${name} value=${value} .checked=${live(isOn)} />
        <span>${words}${count === undefined ? nothing : html` <small>${count}</small>`}</span>
      </label>
    `;
  }

  #renderPay(): TemplateResult {
    const text = this.#text;
    const chosen = new URLSearchParams(this.#filters);
    return html`
      <fieldset>
        <legend>${text.pay}</legend>
        <div class="pay-row">
          <select name="payPer" aria-label=${text.payPer}>
            <option value="">${text.any}</option>
            ${payBases.map(
              (basis) =>
                html`<option value=${basis} .selected=${live(chosen.get('payPer') === basis)}>
                  ${payBasisLabels[basis][this.#view.locale()]}
                </option>`,
            )}
          </select>
          <label class="pay-min">
            <span>${text.payMin}</span>
            <input
              name="payMin"
              inputmode="decimal"
              autocomplete="off"
              maxlength="8"
              .value=${live(this.#payMin)}
              @input=${this.#onType}
            />
          </label>
        </div>
      </fieldset>
    `;
  }

  #has(name: string, value: string): boolean {
    return new URLSearchParams(this.#filters).get(name) === value;
  }

  /** Writes over whatever the form says, which is why its values are `live`: what people tapped is not drawn by us. */
  #choose(filters: string): void {
    const fen = new URLSearchParams(filters).get('payMinFen');
    this.#filters = filters;
    this.#payMin = fen ? String(Number(fen) / 100) : '';
    this.#render();
  }

  readonly #clear = (): void => {
    this.#choose('');
    this.count('');
  };

  readonly #onType = (event: InputEvent): void => {
    this.#payMin = (event.currentTarget as HTMLInputElement).value;
  };

  readonly #onChange = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    this.#filters = filtersOf(new FormData(form));
    this.count(this.#filters);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    this.#view.list.filters = filtersOf(new FormData(event.target as HTMLFormElement));
  };
}

const isQuestion = (name: string): name is Question => Object.hasOwn(questions, name);

/** What the form says, without what was left open. An amount without a unit is by the day, as most gig work is. */
function filtersOf(form: FormData): string {
  const chosen = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === 'string' && value && name !== 'payMin') chosen.set(name, value);
  }
  const payMin = form.get('payMin');
  const typed = typeof payMin === 'string' ? payMin : '';
  const yuan = Number(typed.normalize('NFKC'));
  if (yuan > 0) {
    if (!chosen.has('payPer')) chosen.set('payPer', 'day');
    chosen.set('payMinFen', String(Math.round(yuan * 100)));
  }
  return chosen.toString();
}
