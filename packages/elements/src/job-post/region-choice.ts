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
    if (this.levels.length === 0) await this.#load(0);
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
    try {
      const { regions } = bind(connection, { regions: { list: regionsList } });
      const { items } = await regions.list({ ...(parent && { parent }), limit: 100 });
      // Another one may have been chosen meanwhile.
      if (parent === undefined || this.chosen[level - 1] === parent)
        this.levels = [...this.levels.slice(0, level), items];
    } catch (error) {
      this.#view.report(error);
    }
    this.#view.element.requestUpdate();
  }
}
