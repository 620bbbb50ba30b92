/** Names of facilities by the grammar that a profile carries (`naming`). */
export { checkName, type NamedRegion, type NameFinding, type NamingGrammar } from './check.ts';
export { buildName, type NameParts } from './build.ts';
