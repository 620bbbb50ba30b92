/** What a class must tell about itself to be registered. */
export interface Definable extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a tag unless it is taken: two agencies' bundles may meet on one county page, and a second
 * `customElements.define` would throw in the middle of its module. The first wins; when another version comes later,
 * the console says so once. Below the stated browser floor nothing is registered, so that the text inside the tag
 * (with the phone number) stays what people see.
 */
export function defineOnce(tag: string, element: Definable): void {
  if (!isSupported()) return;
  const taken = customElements.get(tag);
  if (!taken) {
    customElements.define(tag, element);
    return;
  }
  const version = 'version' in taken ? String(taken.version) : 'unknown';
  if (version === element.version || warned.has(tag)) return;
  warned.add(tag);
  console.warn(`<${tag}> ${version} is already registered; version ${element.version} is left out.`);
}

const warned = new Set<string>();

/** Container queries and constructable style sheets: Chrome 105, Safari 16.4, Firefox 110. */
const isSupported = (): boolean =>
  CSS.supports('container-type', 'inline-size') && 'adoptedStyleSheets' in Document.prototype;
