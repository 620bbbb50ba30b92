import { expect } from '@open-wc/testing';
import { defineOnce } from './define-once.ts';

describe('defineOnce', () => {
  it('runs', () => {
    defineOnce(
      'gig-x',
      class extends HTMLElement {
        static version = '1';
      },
    );
    expect(customElements.get('gig-x')).to.be.a('function');
  });
});
