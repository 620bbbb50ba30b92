/** How the CDN build is minified, and what `npm run size` weighs. */
import type { CompressOptions } from 'terser';

/**
 * Nothing of ours or of lit and ky calls `new` on a function that is no class, or reads how many parameters one has;
 * knowing that is worth 0.1 KB of a list.
 */
export const compress: CompressOptions = {
  passes: 3,
  keep_fargs: false,
  unsafe_arrows: true,
  unsafe_methods: true,
};
