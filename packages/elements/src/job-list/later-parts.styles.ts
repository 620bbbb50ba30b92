import { css } from 'lit';

export const laterStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .tools button {
    padding-inline: 0;
    border-color: transparent;
    font-size: 0.875em;
    font-weight: 400;
    background: none;
  }
  /* Beside the finger, for the head of the list may be far up. */
  .item[data-note]::after {
    content: attr(data-note);
    position: absolute;
    inset-block-end: 4px;
    inset-inline-end: 0;
    padding: 4px 12px;
    border-radius: var(--_radius-small);
    color: var(--_brand-text);
    background: var(--_brand);
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
