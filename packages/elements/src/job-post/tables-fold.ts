import { html, nothing, type TemplateResult } from 'lit';
import { renderSending } from './failure-view.ts';
import type { Parts } from './parts.ts';
import type { PostView } from './view.ts';

/** Import and export of many ads, for the few who need it: folded, and loaded when it is unfolded. */
export function renderTables(view: PostView, parts: Parts, employerId: string): TemplateResult {
  const { tables, areTablesOpen } = parts;
  return html`
    <button
      class="plain"
      part="tables"
      aria-expanded=${areTablesOpen}
      @click=${() => void parts.toggleTables(employerId)}
    >
      ${view.text().tables}
    </button>
    ${tables && areTablesOpen ? html`${tables.render()} ${renderSending(view, tables.isBusy)}` : nothing}
  `;
}
