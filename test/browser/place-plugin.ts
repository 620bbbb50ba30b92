import { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner-core';

/** Where the phone of a test is, or that its owner says no when they are asked. */
export type Whereabouts = { readonly longitude: number; readonly latitude: number } | 'denied';

const isWhereabouts = (payload: unknown): payload is Whereabouts =>
  payload === 'denied' || (typeof payload === 'object' && payload !== null && 'longitude' in payload);

/** The command `place` tells the browser itself where it is: nothing in the page is pretended. */
export function placePlugin(): TestRunnerPlugin {
  return {
    name: 'place',
    async executeCommand({ command, payload, session }) {
      if (command !== 'place' || !isWhereabouts(payload)) return undefined;
      const { browser, id } = session;
      if (!(browser instanceof ChromeLauncher)) return undefined;
      const page = browser.getPage(id);
      const { origin } = new URL(page.url());
      await page.browserContext().overridePermissions(origin, payload === 'denied' ? [] : ['geolocation']);
      if (payload !== 'denied') await page.setGeolocation(payload);
      return true;
    },
  };
}
