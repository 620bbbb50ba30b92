/**
 * The one line that a web editor pastes. It loads the elements that stand on the page from beside itself, also those
 * that the page's own scripts add later, and nothing else.
 */
const loading = new Set<string>();

function load(tag: string): void {
  if (loading.has(tag)) return;
  loading.add(tag);
  import(new URL(`${tag}.js`, import.meta.url).href).catch((error: unknown) => {
    console.error(`<${tag}> could not be loaded:`, error);
  });
}

function loadIn(root: Document | Element): void {
  const inside = [...root.querySelectorAll(':not(:defined)')];
  for (const { localName } of root instanceof Element ? [root, ...inside] : inside) {
    if (/^gig-[a-z-]+$/.test(localName) && !customElements.get(localName)) load(localName);
  }
}

loadIn(document);
new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof Element) loadIn(node);
  }
}).observe(document, { childList: true, subtree: true });
