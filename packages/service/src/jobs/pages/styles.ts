/** Of the pages of ads, on top of what all pages look like. */
export const styles = `form.find .word {
  display: flex;
  gap: 8px;
}
input,
select {
  width: 100%;
  min-width: 0;
  min-height: 48px;
  padding: 8px 12px;
  border: 1px solid var(--control);
  border-radius: 8px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
}
summary {
  display: inline-flex;
  align-items: center;
  min-height: 48px;
  color: var(--brand);
  font-weight: 600;
  cursor: pointer;
}
summary::before {
  content: '+';
  width: 1em;
}
[open] > summary::before {
  content: '−';
}
.filters {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(144px, 1fr));
  gap: 12px 16px;
  margin-bottom: 16px;
}
.filters span {
  display: block;
  color: var(--soft);
  font-size: 16px;
}
.chips,
.marks {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.chips a {
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-height: 44px;
  padding: 4px 16px;
  border-radius: 22px;
  background: var(--brand-soft);
  text-decoration: none;
}
.marks li {
  padding: 0 8px;
  border-radius: 4px;
  background: var(--raised);
  color: var(--soft);
  font-size: 16px;
}
.marks .strong {
  background: var(--brand-soft);
  color: var(--brand);
}
.jobs > li {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 4px 16px;
  position: relative;
  padding: 16px 0;
  border-top: 1px solid var(--line);
}
.jobs > li > :not(h2, h3, .pay) {
  grid-column: 1 / -1;
}
.jobs h2,
.jobs h3 {
  margin: 0;
  font-size: 20px;
  line-height: 1.4;
}
.jobs h2 a,
.jobs h3 a {
  color: inherit;
  text-decoration: none;
}
.jobs h2 a::after,
.jobs h3 a::after {
  content: '';
  position: absolute;
  inset: 0;
}
.jobs > li:hover :is(h2, h3) a {
  color: var(--brand);
  text-decoration: underline;
}
.pay {
  white-space: nowrap;
}
.pay b {
  color: var(--pay);
  font-size: 24px;
  font-weight: 600;
  line-height: 1.2;
}
.pay.large b {
  font-size: 32px;
}
.marks {
  margin-top: 4px;
}
.facts > div {
  display: grid;
  grid-template-columns: 5em 1fr;
  gap: 8px;
  padding: 8px 0;
}
.facts dt {
  color: var(--soft);
}
.note {
  padding: 12px 16px;
  border-radius: 8px;
  background: var(--warning-soft);
  color: var(--warning);
}
.number {
  padding: 16px;
  border-radius: 8px;
  background: var(--brand-soft);
}
.number a {
  font-size: 28px;
  font-weight: 600;
  white-space: nowrap;
}
`;
