import type { ReactiveController } from 'lit';
import type { ListView } from './later-parts.ts';

/** Pixels above and below the window within which rows stand: about two windows of a phone. */
const nearPx = 1_600;
/** What the service sends at a time. */
const groupsOfPage = 5;

/**
 * Keeps few nodes in the page however long a list grows: a group of rows far from the window is an empty box of the
 * same height. Where the list is endless, the end coming near asks for the next page, which is drawn group by group.
 */
export class RowGroups implements ReactiveController {
  readonly #view: ListView;
  readonly #heights = new Map<Element, number>();
  /** Far groups that came near, and how far from the window's edge they begin. */
  readonly #wanted = new Map<Element, number>();
  #groups: readonly HTMLElement[] = [];
  /** Groups from here on have not been drawn yet. */
  #drawn = Infinity;
  #frame = 0;
  #observer: IntersectionObserver | undefined;

  constructor(view: ListView) {
    this.#view = view;
    view.list.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#judge(entries), {
      rootMargin: `${nearPx}px 0px`,
    });
    window.addEventListener('beforeprint', this.showAll);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#forget();
    window.removeEventListener('beforeprint', this.showAll);
  }

  hostUpdated(): void {
    const { list } = this.#view;
    const groups = [...list.renderRoot.querySelectorAll<HTMLElement>('.group')];
    this.#groups = groups;
    for (const group of groups.slice(0, this.#drawn)) {
      const height = this.#heights.get(group);
      const size = height === undefined ? '' : `${height}px`;
      if (group.style.blockSize !== size) group.style.blockSize = size;
      this.#observer?.observe(group);
    }
    if (list.endless) this.#drawn = Math.min(this.#drawn, Math.max(groupsOfPage, groups.length));
    const isComing = groups.length > this.#drawn;
    const more = list.endless && !isComing && list.renderRoot.querySelector('.more');
    if (more) this.#observer?.observe(more);
    if (isComing || this.#wanted.size > 0) this.#showInFrame();
  }

  /** Whether a group is far from the window or still to come, so that its rows may be left out. */
  isFar(index: number): boolean {
    const group = this.#groups[index];
    return index >= this.#drawn || (group !== undefined && this.#heights.has(group));
  }

  /** For whoever prints the page, or goes back to a place in it. */
  readonly showAll = (): void => {
    this.#forget();
    this.#view.list.requestUpdate();
  };

  #judge(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const isFar = this.#heights.has(target);
      if (target.matches('.more')) {
        if (isIntersecting && this.#view.pages.morePhase === 'idle') void this.#view.pages.more();
        // Observed anew after the next page, so that an end that is still near is seen again.
        this.#observer?.unobserve(target);
      } else if (isIntersecting || target.matches(':focus-within')) {
        if (isFar) this.#wanted.set(target, Math.abs(boundingClientRect.top));
      } else {
        this.#wanted.delete(target);
        if (!isFar) this.#heights.set(target, boundingClientRect.height);
      }
    }
    this.#showInFrame();
  }

  /** One group a frame, so that no frame is late however far somebody jumps. */
  #showInFrame(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#showNearest());
  }

  #showNearest(): void {
    const [nearest] = [...this.#wanted].sort(([, one], [, other]) => one - other)[0] ?? [];
    if (nearest) {
      this.#wanted.delete(nearest);
      this.#heights.delete(nearest);
    } else {
      this.#drawn++;
    }
    this.#view.list.requestUpdate();
  }

  #forget(): void {
    this.#heights.clear();
    this.#wanted.clear();
    this.#drawn = Infinity;
  }
}
