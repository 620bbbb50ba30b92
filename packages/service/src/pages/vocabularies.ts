/* eslint-disable no-restricted-syntax -- names of vocabularies, which nobody fetches */
export const schemaOrg = 'https://schema.org';
export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const jsonFeedVersion = 'https://jsonfeed.org/version/1.1';
