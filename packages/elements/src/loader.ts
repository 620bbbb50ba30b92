/**
 * The one line that a web editor pastes. It loads the elements that stand on the page from beside itself, also those
 * that the page's own scripts add later, and nothing else.
 */
const beside = (file: string): string => new URL(file, import.meta.url).href;
const loading = new Set<string>();

async function load(tag: string): Promise<void> {
  if (loading.has(tag)) return;
  loading.add(tag);
  // What every element needs comes beside the element, not after it: a round trip less on a slow network.
  import('./base/gig-element.ts').catch(() => undefined);
  try {
    await import(beside(`${tag}.js`));
  } catch (error) {
    console.error(`<${tag}> could not be loaded:`, error);
  }
  // It did not arrive, or the browser is below the floor: somebody to call is better than an empty place.
  if (!customElements.get(tag)) await import(beside('fallback.js'));
}

function loadIn(root: Document | Element): void {
  const inside = [...root.querySelectorAll(':not(:defined)')];
  for (const { localName } of root instanceof Element ? [root, ...inside] : inside) {
    if (/^gig-[a-z-]+$/.test(localName) && !customElements.get(localName)) void load(localName);
  }
}

loadIn(document);
new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof Element) loadIn(node);
  }
}).observe(document, { childList: true, subtree: true });
