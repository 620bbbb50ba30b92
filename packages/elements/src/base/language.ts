import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from './strings.ts';

/** The language that the nearest `lang` around an element asks for, through shadow roots. */
export function nearestLocale(element: Element): Locale {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang) return /^en(-|$)/i.test(lang) ? 'en' : 'zh-CN';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLocale(root.host) : 'zh-CN';
}

/** Keeps its host in the nearest language, also when the page switches `lang` later. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #locale: Locale = 'zh-CN';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return this.#locale;
  }

  hostConnected(): void {
    this.refresh();
    watch(this);
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  refresh(): void {
    const locale = nearestLocale(this.#host);
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  }
}

/** One observer for all elements of the page; a `lang` inside a host's own shadow root is read on connect only. */
let observer: MutationObserver | undefined;
const watching = new Set<LanguageController>();

function watch(controller: LanguageController): void {
  watching.add(controller);
  if (observer) return;
  observer = new MutationObserver(() => watching.forEach((each) => each.refresh()));
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatch(controller: LanguageController): void {
  watching.delete(controller);
  if (watching.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
