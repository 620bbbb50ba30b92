import { html, nothing, type TemplateResult } from 'lit';
import { similarReasonLabels } from '@yizhan/contract/labels/jobs';
import type { Schemas } from '@yizhan/contract';
import { formatPay } from '../base/format.ts';
import type { Locale } from '../base/strings.ts';
import type { JobDetailStrings } from './strings.ts';

interface SimilarContext {
  readonly text: JobDetailStrings;
  readonly locale: Locale;
  readonly onChoose: (event: Event, jobId: string) => void;
}

/** Jobs like this one, each with the reason; nothing while there are none. */
export function renderSimilar(
  similar: Schemas['SimilarJobs']['similar'],
  { text, locale, onChoose }: SimilarContext,
): TemplateResult | typeof nothing {
  if (similar.length === 0) return nothing;
  return html`
    <section aria-labelledby="similar" part="similar">
      <h3 id="similar">${text.similar}</h3>
      <ul class="similar" role="list">
        ${similar.map(({ job, reasons }) => {
          const { amount, unit } = formatPay(job.pay, text);
          const why = reasons.map((reason) => wordsOf(reason, locale)).filter(Boolean);
          return html`<li>
            <a href="#${job.id}" @click=${(event: Event) => onChoose(event, job.id)}>
              <span
                ><span lang="zh-CN">${job.title}</span><br /><small class="note"
                  >${why.join(text.comma)}</small
                ></span
              >
              <span><span class="amount">${amount}</span> ${unit}</span>
            </a>
          </li>`;
        })}
      </ul>
    </section>
  `;
}

const wordsOf = (reason: string, locale: Locale): string | undefined =>
  (similarReasonLabels as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[reason]?.[locale];
