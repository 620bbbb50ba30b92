import type { Connection } from '@yizhan/sdk';
import type { TemplateResult } from 'lit';
import { prepareWrites } from '../base/form/prepare.ts';
import { Attempt } from './attempt.ts';
import type { DeskView, Panel } from './panel.ts';
import { Queue } from './queue.ts';

/** A panel in which something waits and one of it is chosen: asked for anew, gone through by keys. */
export abstract class QueuePanel<T> implements Panel {
  protected readonly view: DeskView;
  protected readonly queue: Queue<T>;
  protected readonly attempt: Attempt;

  constructor(view: DeskView, idOf: (item: T) => string) {
    this.view = view;
    this.queue = new Queue(view, idOf);
    this.attempt = new Attempt(view);
    void prepareWrites();
  }

  get count(): number | undefined {
    return this.queue.items?.length;
  }

  async load(): Promise<void> {
    await this.attempt.run(async (connection) => this.queue.show(await this.ask(connection)));
  }

  onKey(key: string): boolean {
    return this.queue.onKey(key);
  }

  abstract render(): TemplateResult;

  /** What waits in the clerk's region. */
  protected abstract ask(connection: Connection): Promise<readonly T[]>;
}
