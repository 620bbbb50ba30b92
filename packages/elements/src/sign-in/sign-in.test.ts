import { expect, html } from '@open-wc/testing';
import { identity } from '@yizhan/contract/operations/identity';
import { withFaults } from '@yizhan/sdk/faults';
import { eventually, provide, textOf } from '../../test/page.ts';
import {
  askForCode,
  codesTo,
  codeTo,
  errorOf,
  fieldOf,
  focused,
  has,
  inside,
  mountSignIn,
  press,
  shows,
  signIn,
  type,
  wordsOf,
} from '../../test/sign-in.ts';

/** Paths of the requests that went to the identity domain, in order. */
function counting(): { readonly send: typeof fetch; readonly paths: string[] } {
  const paths: string[] = [];
  const send = withFaults(fetch, ({ url, method }) => {
    const { pathname } = new URL(url);
    if (method !== 'OPTIONS' && pathname.startsWith('/v1/identity/')) paths.push(pathname);
    return undefined;
  });
  return { send, paths };
}

/** What an event carries beside what some browsers give every event. */
const additionsTo = (event: Event): string[] => Object.keys(event).filter((name) => name !== 'isTrusted');

describe('<gig-sign-in> attributes', () => {
  it('are empty by default, and nobody is signed in', async () => {
    const element = await mountSignIn();
    const { heading, hotline, mode, signedIn } = element;
    expect({ heading, hotline, mode, signedIn }).to.deep.equal({
      heading: '',
      hotline: '',
      mode: '',
      signedIn: false,
    });
    expect(textOf(inside(element, '[part=heading]'))).to.equal('登录');
  });

  it('heading replaces the heading, strings single texts', async () => {
    const element = await mountSignIn(html`<gig-sign-in heading="师傅登录"></gig-sign-in>`);
    element.strings = { sendCode: '发验证码给我' };
    await element.updateComplete;
    expect(textOf(inside(element, '[part=heading]'))).to.equal('师傅登录');
    expect(textOf(inside(element, '[part=submit]'))).to.equal('发验证码给我');
  });

  it('the slot takes the legal text of the site, above the button', async () => {
    const element = await mountSignIn(
      html`<gig-sign-in><p slot="legal">登录就是同意《隐私说明》</p></gig-sign-in>`,
    );
    const slot = inside<HTMLSlotElement>(element, 'slot[name=legal]');
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['登录就是同意《隐私说明》']);
    const place = slot.compareDocumentPosition(inside(element, '[part=submit]'));
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });
});

describe('<gig-sign-in> places that speak', () => {
  it('are always there, and take no room while they have nothing to say', async () => {
    const element = await mountSignIn();
    const places = [
      ...(element.shadowRoot?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? []),
    ];
    expect(places).to.have.length(4);
    for (const place of places) expect(place.matches(':empty'), place.className).to.equal(true);
  });
});

describe('<gig-sign-in> fields', () => {
  it('are native ones of one form that phones know how to fill', async () => {
    const element = await mountSignIn();
    await askForCode(element, '13800138001');
    const [phone, code] = [fieldOf(element, 'phone'), fieldOf(element, 'code')];
    // Firefox shows as a property only the tokens that it fills in itself.
    const traits = (field: HTMLInputElement) => [
      field.type,
      field.inputMode,
      field.getAttribute('autocomplete'),
    ];
    expect(traits(phone)).to.deep.equal(['tel', 'numeric', 'tel']);
    expect(traits(code)).to.deep.equal(['text', 'numeric', 'one-time-code']);
    expect(phone.form).to.equal(code.form);
    expect(phone.labels?.[0]?.textContent).to.equal('手机号');
  });

  for (const typed of ['+86 138-0013-8002', '8613800138002', '１３８００１３８００２', ' 138 0013 8002 ']) {
    it(`take ${typed} for the number that is meant`, async () => {
      const element = await mountSignIn();
      await type(element, 'phone', typed);
      expect(fieldOf(element, 'phone').value).to.equal('138 0013 8002');
      expect(errorOf(element, 'phone')).to.equal('');
    });
  }

  it('take the code out of a message that is pasted', async () => {
    const element = await mountSignIn();
    await askForCode(element, '13800138003');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '【零工市场】验证码 １２３ ４５６，5 分钟内有效。');
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox empties what the constructor is given.
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    fieldOf(element, 'code').dispatchEvent(paste);
    await element.updateComplete;
    expect(fieldOf(element, 'code').value).to.equal('123456');
  });

  it('are tall enough for a thumb, and taller in elder mode', async () => {
    const element = await mountSignIn();
    const heights = (): number[] =>
      ['#phone', '[part=submit]', '[part=voice]'].map(
        (selector) => inside(element, selector).getBoundingClientRect().height,
      );
    expect(Math.min(...heights())).to.be.at.least(44);
    element.mode = 'elder';
    await element.updateComplete;
    expect(Math.min(...heights())).to.be.at.least(56);
  });
});

describe('<gig-sign-in> signs in', () => {
  it('with the code that was sent, and shows whose number it is, masked', async () => {
    const element = await mountSignIn();
    await askForCode(element, '13800138010');
    expect(textOf(inside(element, '#code-hint'))).to.equal('已发到 138 0013 8010，5 分钟内有效。');
    await type(element, 'code', await codeTo('13800138010'));
    await press(element, 'submit');
    await shows(element, '138****8010');
    expect(textOf(inside(element, '[part=heading]'))).to.equal('已经登录');
    expect(element.signedIn).to.equal(true);
    expect(wordsOf(element)).to.not.contain('138 0013 8010');
  });

  it('by a call that reads the code out', async () => {
    const element = await mountSignIn();
    await type(element, 'phone', '13800138011');
    await press(element, 'voice');
    await shows(element, '马上有电话打到 138 0013 8011');
    expect((await codesTo('13800138011')).map(({ voice }) => voice)).to.deep.equal([true]);
  });

  it('sends once however often a button is pressed, and leaves the focus where it is', async () => {
    const { send, paths } = counting();
    const element = await mountSignIn(undefined, send);
    await type(element, 'phone', '13800138012');
    const submit = inside(element, '[part=submit]');
    submit.focus();
    submit.click();
    submit.click();
    inside(element, '[part=voice]').click();
    await element.updateComplete;
    expect(submit.getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(submit);
    await eventually(() => {
      expect(has(element, '#code')).to.equal(true);
    });
    expect(paths).to.deep.equal([identity.sendCode.path]);
  });

  it('by the keyboard alone: Enter does the next thing, and the focus goes on with it', async () => {
    const element = await mountSignIn();
    const enter = (name: 'phone' | 'code'): void => fieldOf(element, name).form?.requestSubmit();
    await type(element, 'phone', '13800138013');
    enter('phone');
    await eventually(() => {
      expect(focused(element)).to.equal('code');
    });
    await type(element, 'code', await codeTo('13800138013'));
    enter('code');
    await eventually(() => {
      expect(focused(element)).to.equal('heading');
    });
    expect(textOf(inside(element, '[part=heading]'))).to.equal('已经登录');
  });

  it('tells the page, without bubbling and without a word about the person', async () => {
    const element = await mountSignIn();
    const heard: string[] = [];
    element.addEventListener('gig-session-start', (event) => heard.push(event.type, ...additionsTo(event)));
    document.addEventListener('gig-session-start', () => heard.push('bubbled'), { once: true });
    await signIn(element, '13800138014');
    expect(heard).to.deep.equal(['gig-session-start']);
  });

  it('keeps the access token in memory and the refresh token in this tab, and nothing of the person', async () => {
    const element = await mountSignIn();
    await signIn(element, '13800138015');
    const kept = Object.entries({ ...sessionStorage }).map(([name, value]) => `${name} ${String(value)}`);
    expect(kept.filter((entry) => /refresh session_\w+\.1\./.test(entry))).to.have.length(1);
    expect(kept.join('\n')).to.not.contain('13800138015');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('for every element of the connection, which then forget what was typed in them', async () => {
    const provider = await provide(html`<gig-sign-in></gig-sign-in><gig-sign-in></gig-sign-in>`);
    const [first, second] = provider.querySelectorAll('gig-sign-in');
    if (!first || !second) throw new Error('two are needed');
    await second.updateComplete;
    await type(second, 'phone', '13800138016');
    await signIn(first, '13800138017');
    await shows(second, '138****8017');
    await press(first, 'sign-out');
    await shows(second, '登录已经结束');
    expect(fieldOf(second, 'phone').value).to.equal('');
  });

  it('once: a page that is opened again knows who it is', async () => {
    await signIn(await mountSignIn(), '13800138018');
    const again = await mountSignIn();
    await shows(again, '138****8018');
    expect(has(again, 'form')).to.equal(false);
  });
});

describe('<gig-sign-in> reads the message itself', () => {
  /** A browser that has WebOTP: hands out what it is given, and tells of being given up. */
  function withWebOtp() {
    const message = Promise.withResolvers<unknown>();
    const state = { asked: 0, isGivenUp: false };
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'credentials');
    Object.defineProperty(window, 'OTPCredential', { value: class {}, configurable: true });
    Object.defineProperty(navigator, 'credentials', {
      configurable: true,
      value: {
        get: ({ signal }: CredentialRequestOptions) => {
          state.asked += 1;
          signal?.addEventListener('abort', () => {
            state.isGivenUp = true;
            message.reject(signal.reason);
          });
          return message.promise;
        },
      },
    });
    const restore = (): void => {
      Reflect.deleteProperty(window, 'OTPCredential');
      Reflect.deleteProperty(navigator, 'credentials');
      if (original) Object.defineProperty(Navigator.prototype, 'credentials', original);
    };
    return { state, arrive: (code: string) => message.resolve({ code }), restore };
  }

  it('where the browser can, and signs in with it', async () => {
    const otp = withWebOtp();
    try {
      const element = await mountSignIn();
      await askForCode(element, '13800138020');
      otp.arrive(await codeTo('13800138020'));
      await shows(element, '138****8020');
      expect(otp.state.asked).to.equal(1);
    } finally {
      otp.restore();
    }
  });

  it('no longer once the code was typed', async () => {
    const otp = withWebOtp();
    try {
      const element = await mountSignIn();
      await askForCode(element, '13800138021');
      expect(otp.state.isGivenUp).to.equal(false);
      await type(element, 'code', await codeTo('13800138021'));
      await press(element, 'submit');
      expect(otp.state.isGivenUp).to.equal(true);
      await shows(element, '138****8021');
    } finally {
      otp.restore();
    }
  });

  it('no longer once the element is gone', async () => {
    const otp = withWebOtp();
    try {
      const element = await mountSignIn();
      await askForCode(element, '13800138022');
      element.remove();
      expect(otp.state.isGivenUp).to.equal(true);
    } finally {
      otp.restore();
    }
  });
});
