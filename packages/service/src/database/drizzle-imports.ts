/**
 * Imported before all else by what starts a process: `main.ts`, and `bootstrap.js` through `--import`.
 *
 * To learn whether a `.js` file is a module, Node 24 looks at the `package.json` above it and parses its whole
 * `exports` anew each time. Those of Drizzle are 170 KB and it has hundreds of files: half a second and 120 MB of
 * garbage at each start. What a module of Drizzle imports by a relative path is a module too; nobody has to look.
 */
import module from 'node:module';

// Before 22.15 Node had no such hooks, and goes the long way.
module.registerHooks?.({
  resolve(specifier, context, nextResolve) {
    const { parentURL } = context;
    const isOwn =
      specifier.startsWith('.') && parentURL && /\/node_modules\/drizzle-orm\/.*\.js$/.test(parentURL);
    return isOwn
      ? { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
      : nextResolve(specifier, context);
  },
});
