import { html, raw } from 'hono/html';

export { html };
/** The same escaping, where the markup is XML and must stand as it was typed. */
export { html as xml };

export type Markup = ReturnType<typeof html>;

/** What XML 1.0 cannot hold, not even escaped, and what no page needs. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The whole document as text. The templates escape `& < > " '`; what no escaping helps against is left out here. */
export const textOf = async (markup: Markup): Promise<string> =>
  String(await markup)
    .toWellFormed()
    .replace(unprintable, '');

/**
 * Data for machines in a page. It is no script, so that a content policy that forbids scripts leaves it alone; and
 * without a `<` nothing in it can end the element.
 */
export const jsonLd = (data: unknown): Markup =>
  html`<script type="application/ld+json">
    ${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}
  </script>`;
