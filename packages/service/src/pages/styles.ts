import { styles as ofJobs } from '../jobs/pages/styles.ts';

/**
 * One sheet from our own origin: the colours and the scale of the widgets, large enough for people who read slowly,
 * dark where the reader's system is. Nothing moves, and nothing is wider than a phone.
 */
const ofAll = `:root {
  color-scheme: light dark;
  --surface: #ffffff;
  --raised: #f2f5f4;
  --text: #17211e;
  --soft: #43504b;
  --line: #dde3e0;
  --control: #71807a;
  --brand: #085b4a;
  --brand-text: #ffffff;
  --brand-soft: #eaf5f1;
  --pay: #9a3104;
  --warning: #6b4100;
  --warning-soft: #fdf1dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #121716;
    --raised: #1d2422;
    --text: #e9efec;
    --soft: #b7c3be;
    --line: #2f3936;
    --control: #7f8d87;
    --brand: #6bd0b7;
    --brand-text: #08211b;
    --brand-soft: #18312b;
    --pay: #ffb183;
    --warning: #f5c77a;
    --warning-soft: #38290f;
  }
}
* {
  box-sizing: border-box;
}
html {
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
}
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 18px/1.6 system-ui, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  overflow-wrap: anywhere;
}
header,
main,
footer {
  max-width: 800px;
  margin: 0 auto;
  padding: 0 16px;
}
header {
  padding-block: 12px;
}
header a {
  color: var(--soft);
  text-decoration: none;
}
footer {
  margin-top: 32px;
  padding-block: 16px 32px;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font-size: 16px;
}
p,
h1,
h2,
dl,
dd,
ul,
ol {
  margin: 0;
  padding: 0;
}
ul,
ol {
  list-style: none;
}
h1,
h2 {
  font-weight: 600;
  line-height: 1.3;
}
h1 {
  font-size: 24px;
}
h2 {
  font-size: 20px;
}
a {
  color: var(--brand);
}
:focus-visible {
  outline: 3px solid var(--brand);
  outline-offset: 2px;
}
.soft {
  color: var(--soft);
  font-size: 16px;
}
.keep {
  white-space: nowrap;
}
.lines {
  white-space: pre-line;
}
main > * + * {
  margin-top: 16px;
}
main > h2 {
  margin-top: 32px;
}
.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-height: 48px;
  padding: 8px 24px;
  border: 1px solid var(--brand);
  border-radius: 8px;
  background: var(--surface);
  color: var(--brand);
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  white-space: nowrap;
  cursor: pointer;
}
.button.main {
  background: var(--brand);
  color: var(--brand-text);
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 24px;
}
`;

/** The whole sheet: what is of all pages, then what each domain adds. */
export const styles = ofAll + ofJobs;
