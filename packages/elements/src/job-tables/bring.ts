import type { Schemas } from '@yizhan/contract';
import { loadMessages } from '@yizhan/contract/messages';
import { jobsImport } from '@yizhan/contract/operations/jobs/import';
import { bind } from '@yizhan/sdk';
import { readTable, type FileFault, type Table } from './table-file.ts';
import type { TablesView } from './view.ts';

/** Of a file in megabytes, so that in every encoding its request fits into what the service takes. */
export const mostMegabytes = Math.floor(jobsImport.maxBytes / 1.6 / 1_000_000);

/** Milliseconds: a full file at the speed of a poor network, and the judging of ten thousand ads. */
const patience = { timeout: 180_000, totalTimeout: 180_000 };

type Phase = 'idle' | 'trying' | 'tried' | 'importing' | 'done';

/**
 * One file on its way into the market: tried as soon as it is chosen, imported when the person says so. It stays in
 * memory, so that a lost connection costs a tap and no second choosing; that tap repeats the call under its key.
 */
export class Bring {
  phase: Phase = 'idle';
  fileName = '';
  /** Of the trial, then of the import. */
  outcome: Schemas['JobImport'] | undefined;
  /** Why the file never left. */
  fault: FileFault | 'gone' | 'large' | undefined;
  /** Why the service did not do it. */
  error: unknown;
  /** Words of the faults where the reader does not read Chinese. */
  messages: Readonly<Record<string, string>> | undefined;

  readonly #view: TablesView;
  #table: Table | undefined;
  #abort = new AbortController();

  constructor(view: TablesView) {
    this.#view = view;
  }

  get isBusy(): boolean {
    return this.phase === 'trying' || this.phase === 'importing';
  }

  /** Another file, or the same one after it was mended; the answer to the last one is dropped. */
  async choose(file: File): Promise<void> {
    this.forget();
    const { signal } = this.#abort;
    this.fileName = file.name;
    this.phase = 'trying';
    this.#view.element.requestUpdate();
    const table = await tableIn(file);
    if (signal.aborted) return;
    if (typeof table === 'string') {
      this.fault = table;
      this.phase = 'idle';
      this.#view.element.requestUpdate();
      return;
    }
    this.#table = table;
    await this.#send('trying');
  }

  /** Hands in what can be taken. */
  async import(): Promise<void> {
    if (this.phase === 'tried') await this.#send('importing');
  }

  /** What was not answered, once more. */
  async retry(): Promise<void> {
    if (!this.isBusy && this.#table) await this.#send(this.phase === 'tried' ? 'importing' : 'trying');
  }

  /** Another person or another employer has come. */
  forget(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.phase = 'idle';
    this.fileName = '';
    this.outcome = this.fault = this.error = this.#table = undefined;
  }

  async #send(phase: 'trying' | 'importing'): Promise<void> {
    const connection = this.#view.connection();
    const employerId = this.#view.employerId();
    if (!connection || employerId === undefined || !this.#table) return;
    const { signal } = this.#abort;
    const isTrial = phase === 'trying';
    this.phase = phase;
    this.error = undefined;
    this.#view.element.requestUpdate();
    try {
      const { jobs } = bind(connection, { jobs: { import: jobsImport } });
      const params = { employerId, dryRun: isTrial, ...this.#table };
      const outcome = await jobs.import(params, { signal, ...patience });
      const messages = await this.#messagesOf(outcome);
      if (signal.aborted) return;
      this.outcome = outcome;
      this.messages = messages;
      this.phase = isTrial ? 'tried' : 'done';
      if (!isTrial && outcome.submitted > 0) this.#view.onBrought?.();
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.phase = isTrial ? 'idle' : 'tried';
      this.#view.report(error);
    }
    await this.#showOutcome();
  }

  async #messagesOf({ faults }: Schemas['JobImport']) {
    const locale = this.#view.locale();
    return locale === 'zh-CN' || faults.length === 0 ? undefined : loadMessages[locale]();
  }

  /** The button that was pressed may be gone: a keyboard goes on where the answer stands. */
  async #showOutcome(): Promise<void> {
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    const outcome = element.renderRoot.querySelector<HTMLElement>('#tables-outcome');
    outcome?.focus({ preventScroll: true });
    outcome?.scrollIntoView({ block: 'nearest' });
  }
}

async function tableIn(file: File): Promise<Table | FileFault | 'gone' | 'large'> {
  if (file.size > mostMegabytes * 1_000_000) return 'large';
  try {
    return readTable(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return 'gone';
  }
}
