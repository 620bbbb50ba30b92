/** On A4, read at arm's length by whoever is handed the sheet; adopted by the frame that is printed. */
export const printStyles = `
  body { margin: 0; font: 16pt/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
  h1, h2, p { margin: 0; }
  h1 { font-size: 22pt; }
  h2 { font-size: 18pt; }
  header { display: flex; justify-content: space-between; gap: 16pt; padding-bottom: 12pt; border-bottom: 2pt solid; }
  header svg { flex: none; width: 30mm; height: 30mm; }
  article { display: grid; grid-template-columns: 1fr auto; column-gap: 16pt; padding: 10pt 0; border-bottom: 1pt solid #999; break-inside: avoid; }
  article p:not(.pay) { grid-column: 1 / -1; }
  .pay { font-size: 18pt; font-weight: 600; white-space: nowrap; }
`;
