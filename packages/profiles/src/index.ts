/**
 * The jurisdictions as data. Every value carries the document and clause it comes from; `resolve` puts a profile
 * together with what it inherits, as of a day.
 */
export { cite, item, items, named, text } from './cite.ts';
export {
  emptySections,
  type Profile,
  type ProfileItem,
  type ProfileLayer,
  type Sections,
  type Source,
} from './layer.ts';
export { layers } from './layers.ts';
export { resolve, resolveForRegion } from './resolve.ts';
