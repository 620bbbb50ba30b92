import { Task } from '@lit/task';
import { jobsSuggest } from '@yizhan/contract/operations/jobs/suggest';
import { bind } from '@yizhan/sdk';
import type { ListView } from './later-parts.ts';

/** Milliseconds without a key before the service is asked. */
const pauseMs = 120;

/** Trades, places and employers for the browser's own list under the search box. An answer to older characters is dropped. */
export class Suggestions {
  constructor({ list, connection }: ListView) {
    const [field, options] = [
      list.renderRoot.querySelector('input'),
      list.renderRoot.querySelector('datalist'),
    ];
    let pause: ReturnType<typeof setTimeout> | undefined;
    const asked = new Task(list, {
      autoRun: false,
      task: async ([q]: readonly [string], { signal }) => {
        const through = connection();
        const region = list.region && { region: list.region };
        return through && q
          ? bind(through, { jobs: { suggest: jobsSuggest } }).jobs.suggest({ q, ...region }, { signal })
          : undefined;
      },
      onComplete: (answer) =>
        options?.replaceChildren(...(answer?.suggestions ?? []).map(({ text }) => new Option(text, text))),
      // Whoever types goes on typing; nothing is lost without suggestions.
      onError: () => options?.replaceChildren(),
    });
    const ask = (): void => {
      clearTimeout(pause);
      pause = setTimeout(() => void asked.run([field?.value.trim() ?? '']), pauseMs);
    };
    field?.addEventListener('input', ask);
    // Whoever types at once was faster than this module.
    if (field?.value) ask();
  }
}
