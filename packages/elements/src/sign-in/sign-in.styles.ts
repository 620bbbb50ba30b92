import { css } from 'lit';

export const styles = css`
  .sign-in {
    display: grid;
    gap: 16px;
    max-inline-size: var(--gig-sign-in-width, 24em);
  }
  .sign-in > form {
    gap: 20px;
  }
  ::slotted(*) {
    margin: 0;
    font-size: 0.875em;
  }
  h2:focus-visible {
    outline: none;
  }
  input {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .others {
    display: grid;
    gap: 8px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .actions button {
    flex: 1 1 9em;
  }
  .account {
    display: grid;
    gap: 12px;
  }
  .phone {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: inline-block;
    inline-size: 7em;
    border-radius: var(--_radius-small);
    background: var(--_line);
  }
  @media (forced-colors: active) {
    .bar {
      background: GrayText;
    }
  }
`;
