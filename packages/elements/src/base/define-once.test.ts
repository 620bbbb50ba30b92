import { expect } from '@open-wc/testing';
import '../../test/page.ts';
import { defineOnce } from './define-once.ts';

const make = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

function warningsDuring(act: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** Hides what an old browser lacks while `act` runs. */
function without(owner: object, name: string, act: () => void): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  Reflect.deleteProperty(owner, name);
  try {
    act();
  } finally {
    if (descriptor) Object.defineProperty(owner, name, descriptor);
  }
}

describe('defineOnce', () => {
  it('lets the first class win and does not throw for the second', () => {
    const first = make('1.0.0');
    defineOnce('gig-test-first', first);
    defineOnce('gig-test-first', make('1.0.0'));
    expect(customElements.get('gig-test-first')).to.equal(first);
  });

  it('warns once when another version comes later', () => {
    defineOnce('gig-test-versions', make('1.0.0'));
    const warnings = warningsDuring(() => {
      defineOnce('gig-test-versions', make('1.1.0'));
      defineOnce('gig-test-versions', make('1.2.0'));
    });
    expect(warnings).to.deep.equal([
      '<gig-test-versions> 1.0.0 is already registered; version 1.1.0 is left out.',
    ]);
  });

  it('says nothing when the same version comes twice', () => {
    defineOnce('gig-test-same', make('1.0.0'));
    expect(warningsDuring(() => defineOnce('gig-test-same', make('1.0.0')))).to.deep.equal([]);
  });

  it('registers nothing in a browser without constructable style sheets, so that the text in the tag stays', () => {
    without(Document.prototype, 'adoptedStyleSheets', () => defineOnce('gig-test-sheets', make('1.0.0')));
    expect(customElements.get('gig-test-sheets')).to.equal(undefined);
  });

  it('registers nothing in a browser without container queries', () => {
    const { supports } = CSS;
    CSS.supports = () => false;
    try {
      defineOnce('gig-test-container', make('1.0.0'));
    } finally {
      CSS.supports = supports;
    }
    expect(customElements.get('gig-test-container')).to.equal(undefined);
  });
});
