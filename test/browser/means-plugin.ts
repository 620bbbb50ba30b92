import type { TestRunnerPlugin } from '@web/test-runner-core';

/** What a test can ask of a browser that is beyond the page, by the browsers that lack it. */
const lacking: Readonly<Record<string, readonly string[]>> = {
  Firefox: ['accessibility tree', 'second try of a module'],
  WebKit: ['accessibility tree', 'place'],
};

/** The command `lacks` answers what the browser of this page is called and what of it is missing there. */
export function meansPlugin(): TestRunnerPlugin {
  return {
    name: 'means',
    executeCommand({ command, session }) {
      if (command !== 'lacks') return undefined;
      const { name } = session.browser;
      return { name, lacks: lacking[name] ?? [] };
    },
  };
}
