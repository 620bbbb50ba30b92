import { expect, html } from '@open-wc/testing';
import { eventually, provide, textOf } from '../../test/page.ts';
import './define.ts';

describe('<gig-job-list>', () => {
  it('lists', async () => {
    const provider = await provide(html`<gig-job-list></gig-job-list>`);
    const list = provider.querySelector('gig-job-list')!;
    await eventually(() => {
      expect(textOf(list.shadowRoot)).to.contain('先列出 20 个');
    });
  });
});
