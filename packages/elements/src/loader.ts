/**
 * The one line that a web editor pastes. It loads the elements that stand on the page from beside itself, also those
 * that the page's own scripts add later, and nothing else.
 */
import { askEarly } from './job-list/early.ts';

/** By tag, the chunks that it imports. The CDN build writes them here; its modules alone know nothing of them. */
const chunksOf: Readonly<Record<string, readonly string[]>> = {};

const beside = (file: string): string => new URL(file, import.meta.url).href;
const loading = new Set<string>();

async function load(tag: string): Promise<void> {
  if (loading.has(tag)) return;
  loading.add(tag);
  // What an element needs comes beside it, not after it: a round trip less on a slow network.
  for (const chunk of chunksOf[tag] ?? []) import(beside(chunk)).catch(() => undefined);
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
  for (const element of root instanceof Element ? [root, ...inside] : inside) {
    const { localName } = element;
    if (!/^gig-[a-z-]+$/.test(localName) || customElements.get(localName)) continue;
    if (localName === 'gig-job-list') askEarly(element);
    void load(localName);
  }
}

loadIn(document);
new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof Element) loadIn(node);
  }
}).observe(document, { childList: true, subtree: true });
