import { html, nothing, type TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
import { loadMessages } from '@yizhan/contract/messages';
import { applicationsArrive } from '@yizhan/contract/operations/applications/arrive';
import { applicationsConfirm } from '@yizhan/contract/operations/applications/confirm';
import { applicationsDecline } from '@yizhan/contract/operations/applications/decline';
import { applicationsList } from '@yizhan/contract/operations/applications/list';
import { jobsGetOwn } from '@yizhan/contract/operations/jobs/getOwn';
import { bind, type Connection } from '@yizhan/sdk';
import { adopt } from '../base/adopt.ts';
import { describeFailure } from '../base/failure.ts';
import { focusFirstInvalid, renderField } from '../base/form/field.ts';
import { prepareWrites } from '../base/form/prepare.ts';
import { applicantTexts, type ApplicantTexts } from './applicants.strings.ts';
import { renderApplicant } from './applicant-view.ts';
import { renderFailure, renderSending, renderWaiting } from './failure-view.ts';
import type { Ad, PostView } from './view.ts';
import { styles } from './within-ad.styles.ts';

export type Applicant = Schemas['ReceivedApplication'];

const operations = {
  applications: {
    arrive: applicationsArrive,
    confirm: applicationsConfirm,
    decline: applicationsDecline,
    list: applicationsList,
  },
  jobs: { getOwn: jobsGetOwn },
};
const clientOf = (connection: Connection) => bind(connection, operations);
type Client = ReturnType<typeof clientOf>;

/** Who applied for one ad at a time, and what the employer answers them. Loaded with the first look. */
export class Applicants {
  readonly #view: PostView;
  #jobId: string | undefined;
  #items: readonly Applicant[] = [];
  #cursor: string | null = null;
  #isLoading = false;
  #busy: string | undefined;
  #error: unknown;
  /** Whom the employer is about to decline, and why. */
  #refusal: { readonly id: string; reason: string; fault: string } | undefined;
  #messages: ReadonlyMap<string, string> = new Map();

  constructor(view: PostView) {
    this.#view = view;
    adopt(view.element.renderRoot, styles);
    void prepareWrites();
  }

  /** Whether an answer is waited for. */
  get isWaiting(): boolean {
    return this.#isLoading || this.#busy !== undefined;
  }

  isOpen({ id }: Ad): boolean {
    return this.#jobId === id;
  }

  close(): void {
    this.#jobId = undefined;
    this.#view.element.requestUpdate();
  }

  async open({ id }: Ad): Promise<void> {
    this.#jobId = id;
    this.#items = [];
    this.#cursor = null;
    this.#refusal = undefined;
    await this.#load();
  }

  render(ad: Ad): TemplateResult {
    const text = this.#texts;
    const isEmpty = this.#items.length === 0;
    return html`
      <section
        class="applicants"
        part="applicants"
        aria-labelledby="title-${ad.id}"
        aria-busy=${this.#isLoading}
      >
        ${renderWaiting(this.#view, this.#isLoading ? text.loading : isEmpty && !this.#error ? text.none : '')}
        <ul role="list">
          ${this.#items.map(
            (applicant) => html`<li class="applicant" part="applicant">${this.#renderOne(applicant)}</li>`,
          )}
        </ul>
        <div class="said" role="alert">${this.#renderError()}</div>
        ${renderSending(this.#view, this.#busy !== undefined)}
        ${
          this.#cursor === null
            ? nothing
            : html`<button aria-disabled=${this.#isLoading} @click=${() => void this.#load()}>
                ${text.more}
              </button>`
        }
      </section>
    `;
  }

  get #texts(): ApplicantTexts {
    return { ...applicantTexts[this.#view.locale()], ...this.#view.element.strings };
  }

  #renderOne(applicant: Applicant): TemplateResult {
    const { id } = applicant;
    const text = this.#texts;
    const isRefused = this.#refusal?.id === id;
    return html`
      ${renderApplicant(applicant, {
        text,
        messages: this.#messages,
        isBusy: this.#busy === id,
        onConfirm: () => void this.#ask(id, (client) => client.applications.confirm({ applicationId: id })),
        onArrive: () => void this.#ask(id, (client) => client.applications.arrive({ applicationId: id })),
        onDecline: () => void this.#openRefusal(id),
      })}
      ${isRefused ? this.#renderRefusal(id) : nothing}
    `;
  }

  #renderRefusal(id: string): TemplateResult {
    const text = this.#texts;
    const { reason, fault } = this.#refusal ?? { reason: '', fault: '' };
    return html`
      <form
        class="question"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#decline(id);
        }}
      >
        ${renderField(
          { id: 'reason', label: text.reason, hint: text.reasonHint, error: fault },
          html`<textarea
            id="reason"
            part="input"
            rows="2"
            maxlength="200"
            aria-describedby="reason-hint reason-error"
            aria-invalid=${fault ? 'true' : 'false'}
            .value=${reason}
            @input=${({ currentTarget }: Event) => {
              if (currentTarget instanceof HTMLTextAreaElement) this.#typeReason(id, currentTarget.value);
            }}
          ></textarea>`,
        )}
        <div class="actions">
          <button type="button" @click=${() => void this.#closeRefusal()}>${text.cancel}</button>
          <button class="primary" aria-disabled=${this.#busy === id}>${text.declineSend}</button>
        </div>
      </form>
    `;
  }

  #renderError(): TemplateResult | typeof nothing {
    if (this.#error === undefined) return nothing;
    const text = this.#view.text();
    const failure = describeFailure(this.#error, text);
    return renderFailure(failure, {
      text,
      hotline: this.#view.hotline(),
      ...(this.#items.length === 0 && { onRetry: () => void this.#load() }),
    });
  }

  async #openRefusal(id: string): Promise<void> {
    this.#refusal = { id, reason: '', fault: '' };
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  }

  #typeReason(id: string, reason: string): void {
    this.#refusal = { id, reason, fault: '' };
    this.#view.element.requestUpdate();
  }

  async #closeRefusal(): Promise<void> {
    const { id } = this.#refusal ?? {};
    this.#refusal = undefined;
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>(`.quiet[aria-describedby="name-${id}"]`)?.focus();
  }

  async #decline(id: string): Promise<void> {
    const reason = this.#refusal?.reason.trim() ?? '';
    if (reason.length < 2) {
      this.#refusal = { id, reason, fault: this.#texts.reasonFault };
      const { element } = this.#view;
      element.requestUpdate();
      await element.updateComplete;
      focusFirstInvalid(element.renderRoot);
      return;
    }
    await this.#ask(id, (client) => client.applications.decline({ applicationId: id, reason }));
  }

  /** Shows the answer in place, and how the seats of the ad stand now. */
  async #ask(id: string, send: (client: Client) => Promise<Applicant>): Promise<void> {
    const connection = this.#view.connection();
    if (!connection || this.#busy) return;
    this.#busy = id;
    this.#error = undefined;
    this.#view.element.requestUpdate();
    try {
      const client = clientOf(connection);
      const after = await send(client);
      this.#items = this.#items.map((item) => (item.id === id ? after : item));
      this.#refusal = undefined;
      await this.#renew(client, after.jobId);
    } catch (error) {
      this.#error = error;
      this.#view.report(error);
    }
    this.#busy = undefined;
    this.#view.element.requestUpdate();
  }

  /** The answer counts; how many seats are left can be seen later. */
  async #renew({ jobs }: Client, jobId: string): Promise<void> {
    try {
      this.#view.ads.put(await jobs.getOwn({ jobId }));
    } catch (error) {
      this.#view.report(error);
    }
  }

  async #load(): Promise<void> {
    const connection = this.#view.connection();
    const jobId = this.#jobId;
    if (!connection || jobId === undefined || this.#isLoading) return;
    const cursor = this.#cursor;
    this.#isLoading = true;
    this.#error = undefined;
    this.#view.element.requestUpdate();
    try {
      const list = clientOf(connection).applications.list({ jobId, ...(cursor !== null && { cursor }) });
      const { items, page } = await list;
      if (items.some(({ hints }) => hints.length > 0)) await this.#loadMessages();
      // Another ad may have been opened meanwhile.
      if (jobId === this.#jobId) {
        this.#items = cursor === null ? items : [...this.#items, ...items];
        this.#cursor = page.nextCursor;
      }
    } catch (error) {
      this.#error = error;
      this.#view.report(error);
    }
    this.#isLoading = false;
    this.#view.element.requestUpdate();
    if (jobId !== this.#jobId) await this.#load();
  }

  async #loadMessages(): Promise<void> {
    const messages = await loadMessages[this.#view.locale()]();
    this.#messages = new Map(Object.entries<string>(messages));
  }
}
