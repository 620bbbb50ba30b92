import { css } from 'lit';

export const styles = css`
  .post {
    display: grid;
    gap: 16px;
  }
  .post > * {
    min-inline-size: 0;
    max-inline-size: 48em;
  }
  h3,
  h4 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is(h2, h3, .notice):focus-visible {
    outline: none;
  }
  /* Always mounted, so that what is said there is heard; without words it takes no room. */
  .said:not(:has(*)) {
    position: absolute;
  }
  .notice.success {
    color: var(--_success);
    background: var(--_success-soft);
  }
  ::slotted(*) {
    margin: 0;
    font-size: 0.875em;
  }
  .plain {
    justify-self: start;
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .plain:hover {
    background: none;
    text-decoration: underline;
  }

  /* form */
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 24px 16px;
    align-items: start;
  }
  /* Labels and inputs stand side by side at one height, whether or not there is a hint. */
  .row .hint {
    order: 1;
  }
  .group,
  .rest,
  .advices:not(:empty),
  article {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  select {
    appearance: auto;
  }
  .group button {
    justify-self: start;
  }
  .rest {
    gap: 24px;
    padding-block-start: 16px;
  }
  details {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: max(44px, 2.34em);
    align-content: center;
    font-weight: 600;
    color: var(--_brand);
    cursor: pointer;
  }
  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .flag {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: max(44px, 2.34em);
    font-weight: 400;
  }
  .flag input {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    margin: 0;
    appearance: auto;
    accent-color: var(--_brand);
  }
  .advice {
    padding: 8px 12px;
    border-radius: var(--_radius);
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  q {
    quotes: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  form .actions button {
    flex: 1 1 8em;
  }
  form .actions {
    max-inline-size: 32em;
  }

  /* own ads */
  .employer {
    display: grid;
    gap: 4px;
  }
  ul {
    display: grid;
    gap: 16px;
    padding: 0;
    list-style: none;
  }
  ul:empty,
  .numbers:empty {
    display: none;
  }
  .ad {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .ad-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    justify-content: space-between;
  }
  .status {
    padding: 1px 8px;
    border-radius: var(--_radius-small);
    font-size: 0.875em;
    color: var(--_text-soft);
    background: var(--_surface-raised);
  }
  .status.published {
    color: var(--_success);
    background: var(--_success-soft);
  }
  .status.returned,
  .status.taken_down {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .facts {
    color: var(--_text-soft);
  }
  /* What has no border stands with its words, not with its padding, where the line begins. */
  article > .actions {
    margin-inline-start: -12px;
  }
  article > .actions > :not(.quiet) {
    margin-inline-start: 12px;
  }
  .quiet {
    padding-inline: 12px;
    border-color: transparent;
    font-weight: 400;
    background: none;
  }
  .bar {
    display: block;
    inline-size: 60%;
    block-size: 1.6em;
    margin-block: 4px;
    border-radius: var(--_radius-small);
    background: var(--_line);
  }
  @container (inline-size >= 40em) {
    .post > .primary {
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .advice,
    .status {
      border: 1px solid;
    }
    .bar {
      background: GrayText;
    }
    .plain,
    .quiet {
      text-decoration: underline;
    }
  }
`;
