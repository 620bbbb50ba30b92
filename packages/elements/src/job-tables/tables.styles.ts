import { css } from 'lit';

export const styles = css`
  .tables {
    display: grid;
    gap: 32px;
    max-inline-size: 48em;
    margin-block: 8px 16px;
  }
  .panel > .field {
    max-inline-size: 48em;
  }
  .panel > .field select {
    appearance: auto;
  }
  .table-part,
  .outcome {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  /* Always mounted, so that what is said there is heard; without words it takes no room. */
  .said:not(:has(*)) {
    position: absolute;
  }
  .tables h4 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .tables h5 {
    font-size: 1em;
    font-weight: 600;
  }
  .tables .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .tables .lead {
    font-weight: 600;
  }
  .tables .notice.success {
    color: var(--_success);
    background: var(--_success-soft);
  }
  .outcome:focus-visible {
    outline: none;
  }
  .drop {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 16px;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  .drop.over {
    border-style: solid;
    border-color: var(--_brand);
    background: var(--_brand-soft);
  }
  .pick {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: max(48px, 2.34em);
    padding: 6px 20px;
    border: 1px solid var(--_brand);
    border-radius: var(--_radius);
    color: var(--_brand);
    cursor: pointer;
  }
  .pick.primary {
    color: var(--_brand-text);
  }
  .pick:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .pick:has(:disabled) {
    cursor: default;
    color: var(--_text-soft);
    border-color: var(--_control);
    background: var(--_surface-raised);
  }
  /* There for keyboard, finger and screen reader; what is seen of it is the label. */
  .pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    min-block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .lines {
    display: grid;
    gap: 0;
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: grid;
    grid-template-columns: 5em 7em 1fr;
    gap: 0 12px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .lines li > :nth-child(2):last-child {
    grid-column: 2 / -1;
  }
  .lines strong {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .tables details {
    padding-block-start: 0;
    border: 0;
  }
  .tables summary {
    min-block-size: max(44px, 2.34em);
    align-content: center;
    font-weight: 600;
    color: var(--_brand);
    cursor: pointer;
  }
  .tables dl {
    display: grid;
    gap: 12px;
    margin: 0;
    padding-block: 8px;
  }
  .tables .fact {
    display: grid;
    grid-template-columns: minmax(6em, 12em) 1fr;
    gap: 0 12px;
  }
  .tables dt {
    color: var(--_text-soft);
  }
  .tables dd {
    margin: 0;
  }
  @container (inline-size < 30em) {
    .tables .fact {
      grid-template-columns: 1fr;
    }
    .lines li {
      grid-template-columns: auto 1fr;
    }
    .lines li > :last-child:last-child {
      grid-column: 1 / -1;
    }
  }
  /* Nobody drags a file with a finger. */
  @media (pointer: coarse) {
    .drag {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .pick:has(:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
