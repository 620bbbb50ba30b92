import { html, nothing, type TemplateResult } from 'lit';
import { renderSkeleton, type JobSummary } from './job-row.ts';

/** A fifth of what the service sends at a time. A group comes and leaves as one: what a slow phone draws in a frame. */
export const rowsOfGroup = 4;

interface RowsContext {
  readonly jobs: readonly JobSummary[];
  readonly isLoading: boolean;
  readonly row: (job: JobSummary) => unknown;
  /** Whether a group is far from the window, so that it stands there as an empty box. */
  readonly isFar: (group: number) => boolean;
}

/** All rows in groups; bars for words while the first ones are on their way. */
export function renderRows({ jobs, isLoading, row, isFar }: RowsContext): TemplateResult | typeof nothing {
  if (jobs.length === 0 && !isLoading) return nothing;
  const groups = Array.from({ length: Math.ceil(jobs.length / rowsOfGroup) }, (_, index) => {
    const rows = isFar(index) ? [] : jobs.slice(index * rowsOfGroup, (index + 1) * rowsOfGroup);
    return rows.map((job) => html`<div class="item" part="item" role="listitem">${row(job)}</div>`);
  });
  const bars = Array<TemplateResult>(5).fill(
    html`<div class="item" aria-hidden="true">${renderSkeleton()}</div>`,
  );
  return html`<div class="rows" part="list" role="list" aria-busy=${isLoading}>
    ${(groups.length > 0 ? groups : [bars]).map((rows) => html`<div class="group" role="none">${rows}</div>`)}
  </div>`;
}
