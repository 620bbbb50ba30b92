import type { TestRunnerPlugin } from '@web/test-runner-core';

/** What a test can ask of a browser that is beyond the page, and that Chromium alone gives. */
export const means = ['accessibility tree', 'place'] as const;

/** The command `lacks` answers which of them the browser of this page lacks, and what its name is. */
export function meansPlugin(): TestRunnerPlugin {
  return {
    name: 'means',
    executeCommand({ command, session }) {
      if (command !== 'lacks') return undefined;
      const { name } = session.browser;
      return { name, lacks: name === 'Chromium' ? [] : means };
    },
  };
}
