import { css } from 'lit';

export const styles = css`
  .desk {
    display: grid;
    gap: 16px;
  }
  h3 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  ul {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .columns {
    display: grid;
    gap: 24px;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }
  .entry {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    align-items: center;
    border-color: transparent;
    color: var(--_text);
    font-weight: 400;
  }
  .entry[aria-current='page'] {
    font-weight: 600;
    color: var(--_brand);
    background: var(--_brand-soft);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .panel,
  .queue,
  .chosen {
    display: grid;
    gap: 16px;
    align-content: start;
    min-inline-size: 0;
  }
  .waiting {
    display: grid;
    gap: 4px;
    inline-size: 100%;
    padding: 12px 16px;
    border-color: transparent;
    text-align: start;
    color: inherit;
    font-weight: 400;
  }
  .waiting[aria-current='true'] {
    border-color: var(--_brand);
    background: var(--_brand-soft);
  }
  .waiting strong {
    font-weight: 600;
  }
  .side {
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .amount {
    font-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--_pay);
  }
  dl {
    display: grid;
    gap: 12px;
    margin: 0;
  }
  .fact {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: 0 12px;
  }
  dt {
    color: var(--_text-soft);
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  mark {
    padding-inline: 2px;
    border-radius: var(--_radius-small);
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  mark.refuse {
    color: var(--_danger);
    background: var(--_danger-soft);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choices label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(44px, 2.34em);
    font-weight: 400;
  }
  .choices input {
    flex: none;
    inline-size: 20px;
    min-block-size: 20px;
    margin: 0;
    padding: 0;
    appearance: auto;
    accent-color: var(--_brand);
  }
  @container (inline-size >= 56em) {
    .columns {
      grid-template-columns: 14em 1fr;
    }
    nav {
      display: grid;
      align-content: start;
      align-items: stretch;
    }
    .split {
      display: grid;
      grid-template-columns: minmax(18em, 1fr) minmax(20em, 1.6fr);
      gap: 24px;
    }
  }
`;
