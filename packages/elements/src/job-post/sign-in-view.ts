import { html, type TemplateResult } from 'lit';
import type { GigJobPost } from './job-post.ts';

/** An attribute of the element counts in the sign-in too. */
export function renderSignIn(post: GigJobPost, words: string): TemplateResult {
  const { baseUrl, site, mode, hotline } = post;
  return html`
    <p>${words}</p>
    <gig-sign-in .baseUrl=${baseUrl} .site=${site} .mode=${mode} .hotline=${hotline}>
      <slot name="legal" slot="legal"></slot>
    </gig-sign-in>
  `;
}
