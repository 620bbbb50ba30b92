import type { Schemas } from '@yizhan/contract';
import { jobsExport } from '@yizhan/contract/operations/jobs/export';
import { bind } from '@yizhan/sdk';
import { fill } from '../base/strings.ts';
import { saveFile } from './save-file.ts';
import { fromBase64 } from './table-file.ts';
import { tableTexts } from './tables.strings.ts';
import type { TablesView } from './view.ts';

export type TableFormat = Schemas['TableFormat'];

/** Gives out ads as a file, or the template of the import. */
export class Take {
  isBusy = false;
  error: unknown;
  /** What came of the last one. */
  said = '';
  /** Whether the last one was the template; its words stand there. */
  isTemplate = false;

  readonly #view: TablesView;
  #abort = new AbortController();
  #again: () => Promise<void> = async () => undefined;

  constructor(view: TablesView) {
    this.#view = view;
  }

  retry(): void {
    void this.#again();
  }

  forget(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.isBusy = false;
    this.said = '';
    this.error = undefined;
  }

  async run(format: TableFormat, isTemplate = false): Promise<void> {
    const connection = this.#view.connection();
    if (!connection || this.isBusy) return;
    const text = tableTexts[this.#view.locale()];
    const { signal } = this.#abort;
    this.#again = () => this.run(format, isTemplate);
    this.isBusy = true;
    this.isTemplate = isTemplate;
    this.said = isTemplate ? '' : text.taking;
    this.error = undefined;
    this.#view.element.requestUpdate();
    try {
      const { jobs } = bind(connection, { jobs: { export: jobsExport } });
      const params = { format, ...this.#view.scope(), ...(isTemplate && { template: true }) };
      const file = await jobs.export(params, { signal, timeout: 60_000, totalTimeout: 60_000 });
      if (signal.aborted) return;
      const isThere = isTemplate || file.count > 0;
      if (isThere) saveFile(file.fileName, fromBase64(file.fileBase64), file.mediaType);
      const { count } = file;
      const words = count === 0 ? text.takenNone : file.isComplete ? text.taken : text.takenPart;
      this.said = isTemplate ? text.templateTaken : fill(words, { count });
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      this.said = '';
      this.#view.report(error);
    }
    this.isBusy = false;
    this.#view.element.requestUpdate();
  }
}
