import { html, type TemplateResult } from 'lit';
import type { GigJobPost } from './job-post.ts';

/** The sign-in is loaded when it is shown; an attribute of the element counts there too. */
export function renderSignIn(post: GigJobPost, words: string): TemplateResult {
  void import('../sign-in/define.ts').catch(() => undefined);
  const { baseUrl, site, mode, hotline } = post;
  return html`
    <p>${words}</p>
    <gig-sign-in .baseUrl=${baseUrl} .site=${site} .mode=${mode} .hotline=${hotline}>
      <slot name="legal" slot="legal"></slot>
    </gig-sign-in>
  `;
}
