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
  nav label {
    flex: 1 1 100%;
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
  .sign-out {
    color: var(--_text-soft);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  h3:focus-visible,
  p:focus-visible {
    outline: none;
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
  /* On a narrow desk either the queue or the one that was opened. */
  .split.open > .queue,
  .split:not(.open) > .chosen,
  .keys {
    display: none;
  }
  .back {
    justify-self: start;
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .queue > button,
  .chosen > button {
    justify-self: start;
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font: inherit;
    font-size: 0.875em;
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
  .applicant {
    display: grid;
    gap: 8px;
  }
  .applicant span {
    white-space: nowrap;
  }
  .applicant + .applicant {
    margin-block-start: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
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
    inline-size: 1.25em;
    min-block-size: 1.25em;
    margin: 0;
    padding: 0;
    appearance: auto;
    accent-color: var(--_brand);
  }
  @container (inline-size < 17em) {
    .fact {
      grid-template-columns: 1fr;
    }
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
    nav label {
      flex: none;
    }
    .sign-out {
      margin-block-start: 16px;
    }
    .split {
      display: grid;
      grid-template-columns: minmax(16em, 1fr) minmax(20em, 44em);
      gap: 24px;
    }
    .split > .queue.queue,
    .split > .chosen.chosen {
      display: grid;
    }
    .keys {
      display: block;
    }
    .back {
      display: none;
    }
    /* A long queue goes by beside what was chosen; room for the ring of the focus. */
    .queue > ul {
      max-block-size: max(24em, 80vh);
      margin: -5px;
      padding: 5px;
      overflow-y: auto;
    }
  }
  @media (forced-colors: active) {
    .waiting:not([aria-current='true']),
    .entry:not([aria-current='page']) {
      border-color: Canvas;
    }
    .waiting[aria-current='true'],
    .entry[aria-current='page'] {
      border: 3px solid Highlight;
    }
  }
`;
