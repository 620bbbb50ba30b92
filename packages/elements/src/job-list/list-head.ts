import { html, nothing, type TemplateResult } from 'lit';
import { settlementLabels } from '@yizhan/contract/labels/jobs';
import { ignoreEnterOfComposition } from '../base/composition.ts';
import type { Locale } from '../base/strings.ts';
import { quickFilters } from './filters.ts';
import type { JobListStrings } from './strings.ts';

/** What the search box needs to know and to tell. */
export interface SearchContext {
  readonly text: JobListStrings;
  readonly keyword: string;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onFocus: () => void;
}

export const renderSearch = ({ text, keyword, onSubmit, onFocus }: SearchContext): TemplateResult => html`
  <form
    class="search"
    part="search"
    role="search"
    aria-labelledby="heading"
    @submit=${onSubmit}
    @keydown=${ignoreEnterOfComposition}
    @focusin=${onFocus}
  >
    <input
      name="q"
      type="search"
      list="suggestions"
      aria-label=${text.searchLabel}
      placeholder=${text.searchHint}
      enterkeyhint="search"
      autocomplete="off"
      maxlength="60"
      .value=${keyword}
    />
    <datalist id="suggestions"></datalist>
    <button>${text.search}</button>
  </form>
`;

/** What the chips need to know and to tell. */
export interface ChipsContext {
  readonly text: JobListStrings;
  readonly locale: Locale;
  /** `settlement=daily&starts=today` */
  readonly filters: string;
  readonly isNear: boolean;
  /** Chips of the filters that were chosen in the sheet. */
  readonly others: unknown;
  readonly onToggle: (name: string, value: string) => void;
  readonly onNear: () => void;
  readonly onMore: () => void;
}

/** The filters that most people need, one tap each, and the way to all of them. */
export function renderChips(chips: ChipsContext): TemplateResult {
  const { text, locale, isNear } = chips;
  const chosen = new URLSearchParams(chips.filters);
  const labels = [settlementLabels.daily[locale], text.today, text.tomorrow];
  return html`
    <div class="chips" part="filters" role="group" aria-label=${text.filters}>
      ${quickFilters.map(([name, value], index) =>
        renderChip(labels[index], chosen.get(name) === value, () => chips.onToggle(name, value)),
      )}
      ${canLocate() ? renderChip(text.near, isNear, chips.onNear) : nothing} ${chips.others}
      <button class="chip" part="chip" aria-haspopup="dialog" @click=${chips.onMore}>${text.filters}</button>
    </div>
  `;
}

export const renderChip = (label: unknown, isOn: boolean, onPress: () => void): TemplateResult =>
  html`<button class="chip" part="chip" aria-pressed=${isOn} @click=${onPress}>${label}</button>`;

/** Browsers give a place to secure pages only; on a plain-HTTP intranet nobody is asked in vain. */
const canLocate = (): boolean => isSecureContext && 'geolocation' in navigator;
