import { expect, html } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import { withFaults, type Fault } from '@yizhan/sdk/faults';
import '../src/job-detail/define.ts';
import type { GigJobDetail } from '../src/job-detail/job-detail.ts';
import { askService } from './job-list.ts';
import { eventually, provide, textOf } from './page.ts';

type Page = Schemas['JobPage'];

/** A job of the demonstration that its own page shows in full. */
export const aJob = async (query = 'region=632801&q=枸杞'): Promise<Schemas['JobSummary']> => {
  const { items } = await askService<Page>(`jobs?${query}`);
  return items[0] ?? expect.fail('the demonstration data has no such job');
};

export async function mount(jobId: string, send?: typeof fetch, dialog = false): Promise<GigJobDetail> {
  const content = html`<gig-job-detail job-id=${jobId} ?dialog=${dialog}></gig-job-detail>`;
  const detail = (await provide(content, send)).querySelector('gig-job-detail');
  return detail ?? expect.fail('no detail in the page');
}

export const inside = <E extends HTMLElement = HTMLElement>(detail: GigJobDetail, selector: string): E =>
  detail.shadowRoot?.querySelector<E>(selector) ?? expect.fail(`nothing in the detail is ${selector}`);

export const shown = (detail: GigJobDetail): Promise<string> =>
  eventually(() => textOf(inside(detail, '[part=facts]')));

/** What has the focus within the detail. */
export const focusIn = (detail: GigJobDetail): Element | null => detail.shadowRoot?.activeElement ?? null;

export const press = (detail: GigJobDetail, words: string): Promise<void> =>
  eventually(() => {
    const buttons = [...(detail.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find((each) => textOf(each) === words);
    if (!button) throw new Error(`no button says ${words}`);
    button.click();
  });

export const fill = (detail: GigJobDetail, id: string, words: string): Promise<void> =>
  eventually(() => {
    const input = inside<HTMLInputElement>(detail, `#${id}`);
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const inFrontOfJob = (fault: Fault): typeof fetch =>
  withFaults(fetch, ({ url, method }) =>
    method === 'GET' && /\/v1\/jobs\/job_\w+$/.test(new URL(url).pathname) ? fault : undefined,
  );
