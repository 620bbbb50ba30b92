import { css } from 'lit';

export const styles = css`
  .list {
    --_gap: var(--gig-job-list-gap, 16px);
    display: grid;
    gap: 16px;
  }

  /* head */
  .head {
    display: grid;
    gap: 12px;
  }
  h2 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
  }
  /* In very large print the button stands under the field, as wide as it. */
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  input,
  button {
    min-block-size: max(44px, 2.34em);
    font: inherit;
    color: inherit;
    border-radius: var(--_radius);
  }
  input {
    flex: 999 1 7em;
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 12px;
    border: 1px solid var(--_control);
    background: var(--_surface);
    appearance: none;
  }
  input::placeholder {
    color: var(--_text-soft);
  }
  button {
    padding: 6px 20px;
    border: 1px solid var(--_brand);
    font-weight: 600;
    color: var(--_brand);
    background: var(--_surface);
    cursor: pointer;
  }
  button:hover {
    background: var(--_brand-soft);
  }
  .search button {
    flex: 1 0 auto;
    color: var(--_brand-text);
    background: var(--_brand);
  }
  button[aria-disabled='true'] {
    cursor: default;
    color: var(--_text-soft);
    border-color: var(--_control);
    background: var(--_surface);
  }

  /* chips: what is chosen is filled, and said by aria-pressed */
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    padding-inline: 11px;
    border-color: var(--_control);
    border-radius: 999px;
    font-weight: 400;
    color: var(--_text);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_brand);
    font-weight: 600;
    color: var(--_brand);
    background: var(--_brand-soft);
  }

  /* rows */
  .group {
    display: grid;
    column-gap: 40px;
    align-content: start;
  }
  .item {
    position: relative;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .job {
    display: grid;
    grid-template: 'title pay' 'when when' 'where where' 'marks marks' / 1fr auto;
    column-gap: 16px;
    row-gap: 2px;
  }
  .title {
    grid-area: title;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  /* The whole row is the target of its one link. */
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-small);
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .item:has(a:hover) .title {
    color: var(--_brand);
    text-decoration: underline;
  }
  .pay {
    grid-area: pay;
    line-height: 1.1;
    white-space: nowrap;
    text-align: end;
    font-variant-numeric: tabular-nums;
    color: var(--_text-soft);
  }
  .amount {
    font-size: 1.375em;
    font-weight: 600;
    color: var(--_pay);
  }
  .unit {
    font-size: 0.875em;
  }
  .when {
    grid-area: when;
    margin-block-start: 2px;
  }
  .where {
    grid-area: where;
    color: var(--_text-soft);
  }
  .keep {
    white-space: nowrap;
  }
  .marks {
    grid-area: marks;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 4px;
    padding: 0;
    margin-block-start: 8px;
    list-style: none;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .mark {
    padding: 1px 6px;
    border-radius: var(--_radius-small);
    color: var(--_text-soft);
    background: var(--_surface-raised);
  }
  .mark.today {
    font-weight: 600;
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .mark.verified {
    color: var(--_success);
    background: var(--_success-soft);
  }

  /* skeletons are rows with bars for words, so they are as high as rows */
  .bar {
    display: inline-block;
    block-size: 0.8em;
    max-inline-size: 100%;
    border-radius: var(--_radius-small);
    background: var(--_line);
  }
  .s {
    inline-size: 4em;
  }
  .m {
    inline-size: 8em;
  }
  .l {
    inline-size: 14em;
  }

  /* states */
  .plain {
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .notice,
  .stale {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .stale {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .notice .lead {
    font-weight: 600;
  }
  .state a {
    color: inherit;
    font-weight: 600;
    white-space: nowrap;
  }
  .code {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .more {
    inline-size: 100%;
  }
  /* Two columns by our own width, counted in the text's size: large print stays in one. */
  @container (inline-size >= 40em) {
    .head {
      grid-template-columns: 1fr minmax(16em, 24em);
      align-items: center;
    }
    .group {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size < 17em) {
    .job {
      grid-template: 'title' 'pay' 'when' 'where' 'marks' / 1fr;
    }
    .pay {
      text-align: start;
      margin-block: 4px;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .notice,
    .stale {
      border: 1px solid;
    }
    .bar {
      background: GrayText;
    }
  }
  @media print {
    .search,
    .chips,
    .more,
    .state button {
      display: none;
    }
  }
`;
