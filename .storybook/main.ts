import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { createManifest } from '../packages/elements/generate/manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// A process of its own, because the service's sources are found by a condition that Storybook's Node does not have.
execFileSync(process.execPath, ['--conditions=@yizhan/source', `${root}stories/support/snapshot.ts`], {
  cwd: root,
  stdio: 'inherit',
});

const manifestId = 'virtual:manifest';
const manifest: Plugin = {
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === manifestId ? `\0${manifestId}` : undefined),
  load: async (id) =>
    id === `\0${manifestId}` ? `export default ${JSON.stringify(await createManifest())}` : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  staticDirs: ['../.cache/stories', { from: '../packages/elements/themes', to: '/themes' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: async (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifest],
    resolve: { ...vite.resolve, conditions: ['@yizhan/source', 'module', 'browser', 'production'] },
    // PGlite finds its files beside itself, which a bundle in one piece would move.
    optimizeDeps: { ...vite.optimizeDeps, exclude: ['@electric-sql/pglite'] },
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 2_000 },
  }),
};

export default config;
