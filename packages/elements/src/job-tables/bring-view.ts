import { html, nothing, type TemplateResult } from 'lit';
import {
  employmentLabels,
  jobChannelLabels,
  payBasisLabels,
  settlementLabels,
  tableFormatLabels,
} from '@yizhan/contract/labels/jobs';
import { fill, type Locale } from '../base/strings.ts';
import { mostMegabytes, type Bring } from './bring.ts';
import { renderBox, renderTrouble } from './failure-view.ts';
import { conflictLines, faultLines, linesAsCsv, type Line } from './lines.ts';
import { saveFile } from './save-file.ts';
import { tableTexts, type TableTexts } from './tables.strings.ts';
import type { Take } from './take.ts';
import type { TablesView } from './view.ts';

/** More are read in an office program. */
const mostLines = 50;

/** From the template to the ads that wait: choose a file, read what is wrong with it, import the rest. */
export function renderBring(view: TablesView, bring: Bring, take: Take): TemplateResult {
  const text = tableTexts[view.locale()];
  const { phase, outcome, fault, error } = bring;
  return html`
    <section class="table-part" aria-labelledby="tables-bring" aria-busy=${bring.isBusy}>
      <h4 id="tables-bring">${text.bring}</h4>
      ${renderTemplate(view, take, text)}
      ${
        view.employerId() === undefined
          ? html`<p class="notice">${text.chooseFirst}</p>`
          : renderPicker(bring, text)
      }
      <div class="said" role="status">${renderProgress(bring, text)}</div>
      <div class="said" role="alert">
        ${fault ? renderBox({ lead: text[fault], hint: fill(text[`${fault}Hint`], limits) }) : nothing}
      </div>
      ${renderTrouble(view, error, () => void bring.retry())}
      ${outcome && (phase === 'done' || phase === 'tried') ? renderOutcome(view, bring, outcome) : nothing}
    </section>
  `;
}

const limits = { megabytes: mostMegabytes };

function renderTemplate(view: TablesView, take: Take, text: TableTexts): TemplateResult {
  const locale = view.locale();
  return html`
    <div class="actions">
      ${(['xlsx', 'csv'] as const).map(
        (format) =>
          html`<button
            aria-describedby="tables-template"
            aria-disabled=${take.isBusy}
            @click=${() => void take.run(format, true)}
          >
            ${fill(text.template, { format: tableFormatLabels[format][locale] })}
          </button>`,
      )}
    </div>
    <p class="hint" id="tables-template">${text.templateHint}</p>
    <div class="said" role="status">
      ${take.isTemplate && take.said ? html`<p>${take.said}</p>` : nothing}
    </div>
    ${take.isTemplate ? renderTrouble(view, take.error, () => take.retry()) : nothing}
    <details>
      <summary>${text.howTo}</summary>
      <dl>
        ${columnsOf(text, locale).map(
          ([column, words]) =>
            html`<div class="fact">
              <dt lang="zh-CN">${column}</dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>
    </details>
  `;
}

/** Columns whose words are not free, by the names that the template gives them. */
function columnsOf(text: TableTexts, locale: Locale): (readonly [string, unknown])[] {
  const among = (labels: Readonly<Record<string, Readonly<Record<Locale, string>>>>): unknown => {
    const chinese = Object.values(labels).map((label) => label['zh-CN']);
    return html`<span lang="zh-CN">${chinese.join('、')}</span>${
        locale === 'zh-CN'
          ? nothing
          : html` (${Object.values(labels)
              .map((label) => label[locale])
              .join(', ')})`
      }`;
  };
  const moment = text.moment;
  const yesOrNo =
    locale === 'zh-CN' ? text.yesOrNo : html`<span lang="zh-CN">是、否</span> (${text.yesOrNo})`;
  return [
    ['怎么算钱', among(payBasisLabels)],
    ['结算', among(settlementLabels)],
    ['上工时间、收工时间、有效期至', moment],
    ['协议', among(employmentLabels)],
    ['包接送、管饭、买意外险、不公开电话', yesOrNo],
    ['收集方式', among(jobChannelLabels)],
  ];
}

/** The button opens the browser's own choice of a file; dropping one is a second way, never the only one. */
function renderPicker(bring: Bring, text: TableTexts): TemplateResult {
  const isImporting = bring.phase === 'importing';
  const accept = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file && !isImporting) void bring.choose(file);
  };
  const mark = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.classList.toggle('over', isOver);
  };
  return html`
    <div
      class="drop"
      part="drop"
      @dragover=${(event: DragEvent) => mark(event, true)}
      @dragleave=${(event: DragEvent) => mark(event, false)}
      @drop=${(event: DragEvent) => {
        mark(event, false);
        accept(event.dataTransfer?.files);
      }}
    >
      <label class="pick ${bring.fileName ? '' : 'primary'}">
        ${bring.fileName ? text.chooseAgain : text.choose}
        <input
          type="file"
          accept=".xlsx,.csv,.json,text/csv,application/json"
          aria-describedby="tables-limit"
          ?disabled=${isImporting}
          @change=${({ currentTarget }: Event) => {
            if (!(currentTarget instanceof HTMLInputElement)) return;
            accept(currentTarget.files);
            // The same file, mended, is to be a change again.
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="hint drag">${text.drop}</span>
      <p class="hint" id="tables-limit">${fill(text.limit, limits)}</p>
    </div>
  `;
}

function renderProgress(
  { phase, fileName, outcome }: Bring,
  text: TableTexts,
): TemplateResult | typeof nothing {
  const count = outcome?.submitted ?? 0;
  if (phase === 'trying') return html`<p>${fill(text.trying, { file: fileName })}</p>`;
  if (phase === 'importing') return html`<p>${fill(text.importing, { count })}</p>`;
  if (phase === 'done') {
    return html`<p class="notice ${count > 0 ? 'success' : ''}" part="notice">
      ${count > 0 ? fill(text.done, { count }) : text.doneNone}
    </p>`;
  }
  return nothing;
}

function renderOutcome(
  view: TablesView,
  bring: Bring,
  outcome: NonNullable<Bring['outcome']>,
): TemplateResult {
  const locale = view.locale();
  const text = tableTexts[locale];
  const { total, submitted: count } = outcome;
  const faults = faultLines(outcome, bring.messages);
  const conflicts = conflictLines(outcome, locale);
  const rows = new Set(faults.map(({ row }) => row)).size;
  const isTrial = bring.phase === 'tried';
  const hasMore = faults.length + conflicts.length > 0;
  const save = (): void => {
    const name = fill(text.downloadName, { file: bring.fileName.replace(/\.\w+$/, '') });
    saveFile(name, linesAsCsv([...faults, ...conflicts], locale), 'text/csv');
  };
  return html`
    <div class="outcome" id="tables-outcome" tabindex="-1" role="group" aria-label=${text.bring}>
      ${isTrial ? html`<p class="lead">${fill(text.tried, { file: bring.fileName, total, count })}</p>` : nothing}
      ${isTrial && count === 0 ? html`<p>${text.nothingToBring}</p>` : nothing}
      ${isTrial && count > 0 && hasMore ? html`<p>${text.later}</p>` : nothing}
      <div class="actions">
        ${
          isTrial && count > 0
            ? html`<button class="primary" @click=${() => void bring.import()}>
                ${fill(text.import, { count })}
              </button>`
            : nothing
        }
        ${
          !isTrial && count > 0 && view.goToReview
            ? html`<button class="primary" @click=${view.goToReview}>${text.goToReview}</button>`
            : nothing
        }
        ${hasMore ? html`<button @click=${save}>${text.download}</button>` : nothing}
      </div>
      ${renderLines(fill(text.toMend, { rows, count: faults.length }), faults, text)}
      ${renderLines(fill(text.doubles, { count: conflicts.length }), conflicts, text)}
    </div>
  `;
}

function renderLines(
  heading: string,
  lines: readonly Line[],
  text: TableTexts,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const rest = lines.length - mostLines;
  return html`
    <h5>${heading}</h5>
    <ul class="lines" role="list">
      ${lines.slice(0, mostLines).map(
        ({ row, column, words }) =>
          html`<li>
            <strong>${fill(text.at, { row })}</strong>
            ${column ? html`<span lang="zh-CN">${column}</span>` : nothing} <span>${words}</span>
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="hint">${fill(text.rest, { count: rest })}</p>` : nothing}
  `;
}
