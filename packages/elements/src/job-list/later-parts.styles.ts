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
  @media print {
    .tools {
      display: none;
    }
  }
`;
