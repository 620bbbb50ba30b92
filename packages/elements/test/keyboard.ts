import { sendKeys } from '@web/test-runner-commands';
import { textOf } from './page.ts';

/** One thing that a screen reader tells of. */
export interface Named {
  readonly role: string;
  readonly name: string;
}

interface Node extends Partial<Named> {
  readonly children?: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The accessibility tree as it is read, from top to bottom. */
export function namesIn(snapshot: unknown): Named[] {
  if (!isNode(snapshot)) return [];
  const { role = '', name = '', children = [] } = snapshot;
  return [{ role, name: name.replace(/\s+/g, ' ').trim() }, ...children.flatMap(namesIn)];
}

export const onesOf = (nodes: readonly Named[], roles: readonly string[]): Named[] =>
  nodes.filter(({ role }) => roles.includes(role));

/** Presses Tab up to so many times from before the element to behind it; answers where the focus stood, by id or by words. */
export async function tabThrough(element: HTMLElement, times: number): Promise<string[]> {
  const [start, end] = [document.createElement('button'), document.createElement('button')];
  element.before(start);
  // Behind the last stop of a page Firefox gives the focus to its own window, and no key presses a button any more.
  element.after(end);
  start.focus();
  const stops: string[] = [];
  for (let time = 0; time < times; time++) {
    await sendKeys({ press: 'Tab' });
    if (document.activeElement === end) break;
    const active = element.shadowRoot?.activeElement;
    const stop = active?.id || (active?.localName === 'select' ? 'select' : textOf(active));
    // A date has a stop for each of its parts.
    if (stop && stop !== stops.at(-1)) stops.push(stop);
  }
  start.remove();
  end.remove();
  return stops;
}
