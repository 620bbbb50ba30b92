import { css } from 'lit';

/** Fields, buttons and notices of every form. An element adds where they stand. */
export const formStyles = css`
  form {
    display: grid;
    gap: max(24px, 1.4em);
  }
  h2 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  /* fields */
  .field {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  label {
    font-weight: 600;
  }
  .hint {
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .error {
    margin-block-start: 4px;
    font-weight: 600;
    color: var(--_danger);
  }
  .hint:empty {
    display: none;
  }
  /* Takes no room, and is there to speak when something comes into it; a blank in its markup would fill it. */
  .error:empty,
  .said:empty {
    position: absolute;
  }
  input,
  select,
  textarea,
  button {
    min-block-size: max(48px, 2.34em);
    font: inherit;
    color: inherit;
    border-radius: var(--_radius);
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    margin-block-start: 4px;
    padding: 6px 12px;
    border: 1px solid var(--_control);
    background: var(--_surface);
    appearance: none;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger);
    padding-inline: 11px;
  }

  /* buttons: the next thing to do is filled, every other one is outlined */
  button {
    padding: 6px 20px;
    border: 1px solid var(--_brand);
    font-weight: 600;
    color: var(--_brand);
    background: var(--_surface);
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background: var(--_brand-soft);
  }
  .primary {
    color: var(--_brand-text);
    background: var(--_brand);
  }
  .primary:hover {
    background: var(--_brand);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    cursor: default;
    color: var(--_text-soft);
    border-color: var(--_control);
    background: var(--_surface-raised);
    text-decoration: none;
  }

  /* what is said about the whole form */
  .notice {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .notice.danger {
    color: var(--_danger);
    background: var(--_danger-soft);
  }
  .notice.warning {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  /* a refusal that says it all in its lead */
  .notice > p:empty {
    display: none;
  }
  .notice .lead {
    font-weight: 600;
  }
  .notice a {
    /* a thumb's height, without pushing the lines apart */
    padding-block: 0.8em;
    color: inherit;
    font-weight: 600;
    white-space: nowrap;
  }
  .quote {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
    [aria-invalid='true'] {
      border-width: 3px;
    }
  }
`;
