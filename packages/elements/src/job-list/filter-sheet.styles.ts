import { css } from 'lit';

export const sheetStyles = css`
  dialog {
    inline-size: min(100%, 40em);
    max-inline-size: none;
    max-block-size: 88%;
    margin: auto auto 0;
    padding: 0;
    border: 0;
    border-radius: 12px 12px 0 0;
    color: inherit;
    background: var(--_surface);
    overflow: hidden;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog form {
    display: flex;
    flex-direction: column;
    max-block-size: 88vh;
  }
  .sheet-head,
  .sheet-foot {
    display: flex;
    flex: none;
    gap: 12px;
    align-items: center;
    padding: 12px 16px;
  }
  .sheet-head {
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
  }
  .sheet-foot {
    border-block-start: 1px solid var(--_line);
    padding-block-end: max(12px, env(safe-area-inset-bottom));
  }
  .sheet-foot .primary {
    flex: 1;
  }
  h3#sheet-heading {
    font-size: 1.125em;
    font-weight: 600;
  }
  .quiet {
    border-color: transparent;
  }
  .sheet-body {
    display: grid;
    gap: 20px;
    padding: 16px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 8px;
    font-weight: 600;
  }

  /* a choice is a chip around its radio button or box */
  .option {
    position: relative;
    display: inline-flex;
  }
  .option input {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }
  .option span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: max(44px, 2.34em);
    padding-inline: 16px;
    border: 1px solid var(--_control);
    border-radius: 999px;
  }
  .option small {
    font-size: 0.8125em;
    color: var(--_text-soft);
    font-variant-numeric: tabular-nums;
  }
  .option input:checked + span {
    border-color: var(--_brand);
    font-weight: 600;
    color: var(--_brand);
    background: var(--_brand-soft);
  }
  .option input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .pay-row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    inline-size: 100%;
  }
  .pay-row select,
  .pay-row input {
    min-block-size: max(44px, 2.34em);
    padding-inline: 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_surface);
  }
  .pay-min {
    display: grid;
    flex: 1 1 8em;
    gap: 4px;
  }
  .pay-min input {
    flex: none;
  }

  /* the code that another phone reads */
  .qr {
    display: grid;
    gap: 12px;
    justify-items: center;
    padding: 24px 16px;
    text-align: center;
  }
  .qr svg {
    inline-size: min(70vw, 260px);
    background: #fff;
  }

  @media (forced-colors: active) {
    dialog,
    .option input:checked + span {
      border: 2px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 160ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(24px);
      }
    }
  }
`;
