import { regionsList } from '@yizhan/contract/operations/regions/list';
import type { Schemas } from '@yizhan/contract';
import { bind } from '@yizhan/sdk';
import type { PostView } from './view.ts';

type Region = Schemas['Region'];

/** Province, city and county, each asked for when the one above it is chosen. Loads nothing where the place is known. */
export class RegionChoice {
  /** What is to choose from, level by level. */
  levels: readonly (readonly Region[])[] = [];
  chosen: readonly string[] = [];
  /** Why there is nothing to choose from. */
  error: unknown;
  #isLoading = false;
  #last: readonly [level: number, parent?: string] = [0];
  readonly #view: PostView;

  constructor(view: PostView) {
    this.#view = view;
  }

  /** The county that was chosen; undefined until it is. */
  get county(): string | undefined {
    const last = this.levels.at(-1)?.find(({ code }) => code === this.chosen.at(-1));
    return last?.level === 'county' ? last.code : undefined;
  }

  async begin(): Promise<void> {
    if (this.levels.length === 0 && !this.#isLoading && this.error === undefined) await this.#load(0);
  }

  async retry(): Promise<void> {
    await this.#load(...this.#last);
  }

  async choose(level: number, code: string): Promise<void> {
    this.levels = this.levels.slice(0, level + 1);
    this.chosen = [...this.chosen.slice(0, level), code];
    this.#view.element.requestUpdate();
    const region = this.levels[level]?.find((one) => one.code === code);
    if (region && region.level !== 'county') await this.#load(level + 1, code);
  }

  async #load(level: number, parent?: string): Promise<void> {
    const connection = this.#view.connection();
    if (!connection) return;
    this.#last = parent === undefined ? [level] : [level, parent];
    this.#isLoading = true;
    this.error = undefined;
    try {
      const { regions } = bind(connection, { regions: { list: regionsList } });
      const { items } = await regions.list({ ...(parent && { parent }), limit: 100 });
      // Another one may have been chosen meanwhile.
      if (parent === undefined || this.chosen[level - 1] === parent)
        this.levels = [...this.levels.slice(0, level), items];
    } catch (error) {
      this.error = error;
      this.#view.report(error);
    }
    this.#isLoading = false;
    this.#view.element.requestUpdate();
  }
}
