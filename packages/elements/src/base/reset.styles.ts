import { css } from 'lit';

/**
 * Begins every element: what a county page lets flow into a shadow root (62.5 % type, letter-spaced, centred, white
 * on blue, forbidden to copy) ends at the inner wrapper. `direction` and `lang` are the page's to decide.
 */
export const reset = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    container-type: inline-size;
    font: 400 var(--_font-size) / 1.6 var(--_font-family);
    font-feature-settings: normal;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    word-break: normal;
    line-break: auto;
    color: var(--_text);
    -webkit-text-fill-color: currentColor;
    background: var(--_surface);
    cursor: auto;
    visibility: inherit;
    -webkit-user-select: text;
    user-select: text;
  }
  /* 适老化: 18 pt for text, everything else in proportion. */
  .elder {
    font-size: calc(var(--_font-size) * 1.5);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    margin: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
