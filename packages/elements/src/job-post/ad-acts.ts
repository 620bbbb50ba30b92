import { html, nothing, type TemplateResult } from 'lit';
import { jobsClose } from '@yizhan/contract/operations/jobs/close';
import { jobsCopy } from '@yizhan/contract/operations/jobs/copy';
import { jobsExtend } from '@yizhan/contract/operations/jobs/extend';
import { jobsReopen } from '@yizhan/contract/operations/jobs/reopen';
import { bind, type Connection } from '@yizhan/sdk';
import { adopt } from '../base/adopt.ts';
import { describeFailure } from '../base/failure.ts';
import { focusFirstInvalid, renderField } from '../base/form/field.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { adActTexts, type AdActTexts } from './ad-acts.strings.ts';
import { renderFailure, renderSending } from './failure-view.ts';
import { instantOf, later, momentOf } from './moments.ts';
import type { Ad, PostView } from './view.ts';
import { styles } from './within-ad.styles.ts';

export type Act = 'fill' | 'close' | 'extend' | 'reopen' | 'copy';
type FieldName = 'until' | 'untilTime' | 'headcount';

const operations = { jobs: { close: jobsClose, copy: jobsCopy, extend: jobsExtend, reopen: jobsReopen } };

/** The question that extending and reopening ask first. */
interface Question {
  readonly act: 'extend' | 'reopen';
  readonly jobId: string;
  values: Readonly<Record<FieldName, string>>;
  faults: Readonly<Partial<Record<FieldName, string>>>;
}

/** What an employer does with an ad that stands. Loaded with the first of it. */
export class AdActs {
  readonly #view: PostView;
  #question: Question | undefined;
  #busy: string | undefined;
  #failed: { readonly jobId: string; readonly error: unknown } | undefined;

  constructor(view: PostView) {
    this.#view = view;
    adopt(view.element.renderRoot, styles);
    void prepareWrites();
  }

  /** Whether an answer is waited for. */
  get isWaiting(): boolean {
    return this.#busy !== undefined;
  }

  isBusy({ id }: Ad): boolean {
    return this.#busy === id;
  }

  async run(act: Act, ad: Ad): Promise<void> {
    const { id: jobId } = ad;
    const text = this.#texts;
    this.#question = undefined;
    switch (act) {
      case 'fill':
        return this.#ask(ad, text.filled, ({ jobs }) => jobs.close({ jobId, outcome: 'filled' }));
      case 'close':
        return this.#ask(ad, text.closed, ({ jobs }) => jobs.close({ jobId, outcome: 'closed' }));
      case 'copy':
        return this.#copy(ad);
      default:
        return this.#open(act, ad);
    }
  }

  render(ad: Ad): TemplateResult {
    const text = this.#view.text();
    const error = this.#failed?.jobId === ad.id ? this.#failed.error : undefined;
    const failure =
      error === undefined
        ? nothing
        : renderFailure(describeFailure(error, text), { text, hotline: this.#view.hotline() });
    return html`
      ${this.#question?.jobId === ad.id ? this.#renderQuestion(ad, this.#question) : nothing}
      <div class="said" role="alert">${failure}</div>
      ${renderSending(this.#view, this.isBusy(ad))}
    `;
  }

  get #texts(): AdActTexts {
    return { ...adActTexts[this.#view.locale()], ...this.#view.element.strings };
  }

  /** A day more than it has, or than now. */
  async #open(act: 'extend' | 'reopen', { id, fields }: Ad): Promise<void> {
    const now = this.#view.now().getTime();
    const ends = Date.parse(fields.validUntil ?? '');
    const { day, time } = momentOf(later(ends > now ? ends : now, 1));
    const values = { until: day, untilTime: time, headcount: String(fields.headcount ?? '') };
    this.#question = { act, jobId: id, values, faults: {} };
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.question input')?.focus();
  }

  #renderQuestion(ad: Ad, { act }: Question): TemplateResult {
    const text = this.#texts;
    return html`
      <form
        class="question"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#answer(ad);
        }}
      >
        <div class="row">
          ${this.#renderInput('until', text.until, 'date')}
          ${this.#renderInput('untilTime', text.untilTime, 'time')}
        </div>
        ${act === 'reopen' ? this.#renderInput('headcount', text.headcount, 'text', text.headcountHint) : nothing}
        <div class="actions">
          <button type="button" @click=${() => void this.#cancel()}>${text.cancel}</button>
          <button class="primary" aria-disabled=${this.isBusy(ad)}>
            ${act === 'extend' ? text.extendSend : text.reopenSend}
          </button>
        </div>
      </form>
    `;
  }

  #renderInput(
    name: FieldName,
    label: string,
    type: 'date' | 'time' | 'text',
    hint?: string,
  ): TemplateResult {
    const { values, faults } = this.#question ?? { values: undefined, faults: {} };
    return renderField(
      { id: name, label, hint, error: faults[name] },
      html`<input
        id=${name}
        part="input"
        type=${type}
        inputmode=${type === 'text' ? 'numeric' : nothing}
        aria-describedby="${name}-hint ${name}-error"
        aria-invalid=${faults[name] ? 'true' : 'false'}
        .value=${values?.[name] ?? ''}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) this.#type(name, currentTarget.value);
        }}
      />`,
    );
  }

  #type(name: FieldName, typed: string): void {
    if (!this.#question) return;
    this.#question.values = { ...this.#question.values, [name]: typed };
    this.#question.faults = {};
    this.#view.element.requestUpdate();
  }

  async #cancel(): Promise<void> {
    const question = this.#question;
    this.#question = undefined;
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    if (question) focusAct(element.renderRoot, question.jobId, question.act);
  }

  async #answer(ad: Ad): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const text = this.#texts;
    const { act, jobId, values } = question;
    const validUntil = instantOf(values.until, values.untilTime);
    const headcount = Number(values.headcount.normalize('NFKC').trim());
    const isPast = !validUntil || Date.parse(validUntil) <= this.#view.now().getTime();
    const isWrong = act === 'reopen' && !(Number.isInteger(headcount) && headcount >= 1 && headcount <= 9999);
    question.faults = {
      ...(isPast && { until: text.untilFault }),
      ...(isWrong && { headcount: text.headcountFault }),
    };
    if (!validUntil || isPast || isWrong) {
      const { element } = this.#view;
      element.requestUpdate();
      await element.updateComplete;
      focusFirstInvalid(element.renderRoot);
      return;
    }
    await (act === 'extend'
      ? this.#ask(ad, text.extended, ({ jobs }) => jobs.extend({ jobId, validUntil }))
      : this.#ask(ad, text.reopened, ({ jobs }) => jobs.reopen({ jobId, validUntil, headcount })));
  }

  async #copy(ad: Ad): Promise<void> {
    const copy = await this.#send(ad, ({ jobs }) => jobs.copy({ jobId: ad.id }));
    if (!copy) return;
    this.#view.ads.put(copy);
    this.#view.edit(copy);
    this.#view.say(this.#texts.copied);
  }

  async #ask(ad: Ad, words: string, send: (client: Client) => Promise<Ad>): Promise<void> {
    const after = await this.#send(ad, send);
    if (!after) return;
    const { element } = this.#view;
    const held = element.shadowRoot?.activeElement;
    const act = this.#question?.act;
    this.#question = undefined;
    this.#view.ads.put(after);
    this.#view.say(after.status === 'submitted' ? this.#texts.reopenedReview : words);
    await element.updateComplete;
    // The button that was pressed may have gone, and with it the place in the page.
    if (held?.isConnected === false) focusAct(element.renderRoot, ad.id, act);
  }

  async #send(ad: Ad, send: (client: Client) => Promise<Ad>): Promise<Ad | undefined> {
    const connection = this.#view.connection();
    if (!connection || this.#busy) return undefined;
    this.#busy = ad.id;
    this.#failed = undefined;
    this.#view.element.requestUpdate();
    try {
      return await send(clientOf(connection));
    } catch (error) {
      this.#failed = { jobId: ad.id, error };
      this.#view.report(error);
      return undefined;
    } finally {
      this.#busy = undefined;
      this.#view.element.requestUpdate();
    }
  }
}

/** Back to where a question was asked for, else to the first thing that can be done with the ad now. */
function focusAct(root: ParentNode, jobId: string, act: Act | undefined): void {
  const acts = [...root.querySelectorAll<HTMLButtonElement>(`button[aria-describedby="title-${jobId}"]`)];
  (acts.find(({ name }) => name === act) ?? acts[0])?.focus();
}

const clientOf = (connection: Connection) => bind(connection, operations);
type Client = ReturnType<typeof clientOf>;
