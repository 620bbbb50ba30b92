import { css } from 'lit';

/** Of what is shown within an ad once it is asked for: who applied, and the questions about both. */
export const styles = css`
  .applicants,
  .applicant,
  .question {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .applicant,
  .question {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .applicant > .actions {
    margin-inline-start: -12px;
  }
  .applicant > .actions > :not(.quiet) {
    margin-inline-start: 12px;
  }
  .phone {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .phone a {
    font-weight: 600;
    color: var(--_brand);
  }
`;
