declare module 'virtual:manifest' {
  import type { Package } from 'custom-elements-manifest/schema.js';
  const manifest: Package;
  export default manifest;
}
declare module '*.css';
