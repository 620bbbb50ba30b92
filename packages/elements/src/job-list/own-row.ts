import type { JobSummary, RowContext } from './job-row.ts';
import { wordsOf } from './words.ts';

/**
 * Rows in the host page's own markup: `<template slot="row"><b data-job="title"></b> …</template>`. Only text is put in,
 * so that no ad brings markup with it; a link with `data-job` leads to the job.
 */
export class OwnRow {
  readonly #template: HTMLTemplateElement;
  /** Kept, so that a row that is drawn again keeps the focus. */
  readonly #rows = new WeakMap<JobSummary, HTMLElement>();

  constructor(template: HTMLTemplateElement) {
    this.#template = template;
  }

  render(job: JobSummary, row: RowContext): HTMLElement {
    const article = this.#rows.get(job) ?? document.createElement('article');
    if (!this.#rows.has(job)) article.append(document.importNode(this.#template.content, true));
    this.#rows.set(job, article);
    const words: Readonly<Record<string, string>> = wordsOf(job, row);
    for (const place of article.querySelectorAll<HTMLElement>('[data-job]')) {
      place.textContent = words[place.dataset['job'] ?? ''] ?? '';
      if (!(place instanceof HTMLAnchorElement)) continue;
      place.href = row.href;
      place.onclick = row.onSelect;
    }
    return article;
  }
}
