import { css } from 'lit';

export const styles = css`
  .kinds {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
`;
