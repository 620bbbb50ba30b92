import { html, nothing, type TemplateResult } from 'lit';
import { tableFormatLabels } from '@yizhan/contract/labels/jobs';
import { adopt } from '../base/adopt.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { Bring } from './bring.ts';
import { renderBring } from './bring-view.ts';
import { renderTrouble } from './failure-view.ts';
import { tableTexts } from './tables.strings.ts';
import { styles } from './tables.styles.ts';
import { Take } from './take.ts';
import type { TablesView } from './view.ts';

/** Many ads at once, in from a file and out into one; for an employer or agency in its own ads, and at a desk. */
export class Tables {
  readonly #view: TablesView;
  readonly #bring: Bring;
  readonly #take: Take;

  constructor(view: TablesView) {
    this.#view = view;
    this.#bring = new Bring(view);
    this.#take = new Take(view);
    adopt(view.element.renderRoot, styles);
    void prepareWrites();
  }

  /** Whether an answer is waited for. */
  get isBusy(): boolean {
    return this.#bring.isBusy || this.#take.isBusy;
  }

  /** Somebody else's ads are another matter. */
  forget(): void {
    this.#bring.forget();
    this.#take.forget();
  }

  render(): TemplateResult {
    return html`<div class="tables">
      ${renderBring(this.#view, this.#bring, this.#take)} ${this.#renderTake()}
    </div>`;
  }

  #renderTake(): TemplateResult {
    const take = this.#take;
    const locale = this.#view.locale();
    const text = tableTexts[locale];
    return html`
      <section class="table-part" aria-labelledby="tables-take">
        <h4 id="tables-take">${text.take}</h4>
        <p class="hint" id="tables-take-hint">${text.takeHint}</p>
        <div class="actions">
          ${(['xlsx', 'csv', 'json'] as const).map(
            (format) =>
              html`<button
                aria-describedby="tables-take tables-take-hint"
                aria-disabled=${take.isBusy}
                @click=${() => void take.run(format)}
              >
                ${tableFormatLabels[format][locale]}
              </button>`,
          )}
        </div>
        <div class="said" role="status">
          ${!take.isTemplate && take.said ? html`<p>${take.said}</p>` : nothing}
        </div>
        ${take.isTemplate ? nothing : renderTrouble(this.#view, take.error, () => take.retry())}
      </section>
    `;
  }
}
