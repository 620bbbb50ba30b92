/// <reference types="mocha" />
import { executeServerCommand } from '@web/test-runner-commands';

type Means = 'accessibility tree' | 'place' | 'second try of a module';

/** For `before` of tests that ask for more than a page gives: skips them, with a word, in browsers that lack it. */
export const needs = (means: Means) =>
  async function (this: Mocha.Context): Promise<void> {
    const { name, lacks } = await executeServerCommand<{ name: string; lacks: readonly Means[] }, never>(
      'lacks',
    );
    if (!lacks.includes(means)) return;
    console.warn(`Tests are skipped: ${name} gives no ${means}.`);
    this.skip();
  };
