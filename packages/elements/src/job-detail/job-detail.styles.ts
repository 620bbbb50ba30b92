import { css } from 'lit';

export const styles = css`
  .detail {
    display: grid;
    gap: 16px;
    max-inline-size: 48em;
  }
  /* Always mounted, so that what is said there is heard; without words it takes no room. */
  .said:not(:has(*)) {
    position: absolute;
  }
  .acted {
    display: contents;
  }
  .bar {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
  }
  h2,
  h3 {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.125em;
  }
  .title {
    font-size: 1.375em;
  }
  .pay {
    color: var(--_text-soft);
  }
  .amount {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    color: var(--_pay);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 4px;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .marks:empty {
    display: none;
  }
  .mark {
    padding: 1px 6px;
    border-radius: var(--_radius-small);
    color: var(--_text-soft);
    background: var(--_surface-raised);
  }

  /* facts: question beside answer, above it where the text is large */
  .facts {
    display: grid;
    gap: 12px;
    margin: 0;
  }
  .fact {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 0 12px;
  }
  dt,
  .note {
    color: var(--_text-soft);
  }
  dd {
    margin: 0;
  }
  .note {
    font-size: 0.875em;
  }
  .verified {
    color: var(--_success);
  }
  .lines {
    white-space: pre-line;
  }
  @container (inline-size < 17em) {
    .fact {
      grid-template-columns: 1fr;
    }
  }

  button,
  .button {
    display: inline-grid;
    place-content: center;
    min-block-size: max(44px, 2.34em);
    padding: 6px 20px;
    border: 1px solid var(--_brand);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    color: var(--_brand);
    background: var(--_surface);
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover,
  .button:hover {
    background: var(--_brand-soft);
  }
  .primary {
    color: var(--_brand-text);
    background: var(--_brand);
  }
  .primary:hover {
    background: var(--_brand);
    text-decoration: underline;
  }
  button[aria-disabled='true'] {
    cursor: default;
    color: var(--_text-soft);
    border-color: var(--_control);
    background: var(--_surface-raised);
  }
  /* a thumb needs its height, in large type above all */
  .acts button {
    white-space: nowrap;
  }
  .plain-button {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    text-decoration: underline;
  }
  .note .plain-button {
    padding-block: max(11px, 0.55em);
  }
  /* within a sentence: a thumb's height, without pushing the lines apart */
  .box .plain-button {
    margin-block: -10px;
    padding-block: 10px;
  }

  .box,
  .unconfigured {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .box.warning {
    display: block;
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .lead {
    font-weight: 600;
  }
  .box a {
    padding-block: 0.8em;
    color: inherit;
    font-weight: 600;
  }
  .code {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  /* the two things to do stay in reach of a thumb */
  .acts {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    padding-block: 12px max(12px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .similar {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
  }
  .similar a {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    padding-block: 8px;
    color: inherit;
    text-decoration: none;
    border-block-end: 1px solid var(--_line);
  }
  .similar a:hover span:first-child {
    color: var(--_brand);
    text-decoration: underline;
  }
  .similar .amount {
    font-size: 1.125em;
  }
  .similar a > :last-child {
    flex: none;
    white-space: nowrap;
  }

  .ways a {
    display: grid;
    align-content: center;
    min-block-size: max(44px, 2.34em);
    padding-block: 0;
  }

  /* forms that are opened here */
  .apply,
  .report {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .reasons {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .reason {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: max(44px, 2.34em);
    font-weight: 400;
  }
  .reason input {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    margin: 0;
    appearance: auto;
    accent-color: var(--_brand);
  }

  /* over the page */
  dialog {
    inline-size: min(100%, 40em);
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: auto 0 0 auto;
    padding: 16px 16px 0;
    border: 0;
    color: inherit;
    background: var(--_surface);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog .bar {
    position: sticky;
    inset-block-start: -16px;
    margin: -16px -16px 0;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .box,
    .mark,
    dialog {
      border: 1px solid;
    }
  }
  @media print {
    .acts,
    button,
    .similar {
      display: none;
    }
  }
`;
