import { expect } from '@open-wc/testing';
import { identity } from '@yizhan/contract/operations/identity';
import { lost, offline, rateLimited, refused, withFaults } from '@yizhan/sdk/faults';
import { pageTime } from '../../test/page-time.ts';
import { eventually, textOf } from '../../test/page.ts';
import {
  alertOf,
  askForCode,
  askForCodeInVain,
  codesTo,
  codeTo,
  errorOf,
  faulty,
  fieldOf,
  focused,
  has,
  held,
  inside,
  isBlocked,
  mountSignIn,
  press,
  problem,
  shows,
  tryCode,
  type,
  wordsOf,
} from '../../test/sign-in.ts';
import { takeTimers } from '../../test/timers.ts';
import type { GigErrorEvent } from '../base/events.ts';

describe('<gig-sign-in> with a number that cannot be meant', () => {
  for (const [typed, words] of [
    ['', '请填手机号'],
    ['138 0013 800', '手机号少了 1 位，请再看一下'],
    ['138001380001', '手机号多了 1 位，请再看一下'],
    ['23800138000', '手机号以 13 到 19 开头，请再看一下'],
    ['1380013800l', '手机号里不能有“l”，只填数字'],
    ['+852 6123 4567', '要填中国内地的手机号'],
  ] as const) {
    it(`says of “${typed}” what is wrong, sends nothing, and keeps it`, async () => {
      const sent: string[] = [];
      const element = await mountSignIn(
        undefined,
        withFaults(fetch, ({ url }) => void sent.push(new URL(url).pathname)),
      );
      await type(element, 'phone', typed);
      await press(element, 'submit');
      await eventually(() => {
        expect(errorOf(element, 'phone')).to.equal(words);
      });
      const field = fieldOf(element, 'phone');
      expect(field.value).to.equal(typed);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')?.split(' ')).to.include('phone-error');
      expect(focused(element)).to.equal('phone');
      expect(sent).to.not.include(identity.sendCode.path);
    });
  }

  it('says nothing while it is typed, and takes the word back when it is put right', async () => {
    const element = await mountSignIn();
    const field = fieldOf(element, 'phone');
    field.value = '138';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(errorOf(element, 'phone')).to.equal('');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(errorOf(element, 'phone')).to.equal('手机号少了 8 位，请再看一下');
    await type(element, 'phone', '13800138030');
    expect(errorOf(element, 'phone')).to.equal('');
  });
});

describe('<gig-sign-in> with a code that is not right', () => {
  it('says how many tries are left, keeps the code, and then that another one is needed', async () => {
    const element = await mountSignIn();
    await askForCode(element, '13800138031');
    const right = await codeTo('13800138031');
    const wrong = right === '111111' ? '222222' : '111111';
    for (const left of [4, 3, 2, 1]) {
      await tryCode(element, wrong);
      await eventually(() => {
        expect(errorOf(element, 'code')).to.equal(`验证码不对，请对照短信再看一下，还可以试 ${left} 次`);
      });
    }
    expect(fieldOf(element, 'code').value).to.equal(wrong);
    await eventually(() => {
      expect(focused(element)).to.equal('code');
    });
    await tryCode(element, wrong);
    await eventually(() => {
      expect(errorOf(element, 'code')).to.equal('验证码错了太多次，已经作废，请重新获取');
    });
    await tryCode(element, right);
    await eventually(() => {
      expect(errorOf(element, 'code')).to.equal('验证码已经失效，请重新获取');
    });
    expect(fieldOf(element, 'phone').value).to.equal('138 0013 8031');
  });

  for (const [typed, words] of [
    ['', '请填收到的 6 位数字'],
    ['12345', '验证码少了 1 位，请再看一下'],
    ['12345678', '验证码多了 2 位，请再看一下'],
  ] as const) {
    it(`says of “${typed}” what is wrong, and uses up no try`, async () => {
      const sent: string[] = [];
      const count = ({ url }: Request): undefined => void sent.push(new URL(url).pathname);
      const element = await mountSignIn(undefined, withFaults(fetch, count));
      await askForCode(element, `1380013804${typed.length}`);
      await tryCode(element, typed);
      await eventually(() => {
        expect(errorOf(element, 'code')).to.equal(words);
      });
      expect(sent).to.not.include(identity.signIn.path);
    });
  }
});

describe('<gig-sign-in> resend clock', () => {
  it('counts down from where the service says, by the clock of the page, over anything that is typed', async () => {
    const timers = takeTimers();
    const element = await mountSignIn();
    try {
      await askForCode(element, '13800138050');
      expect(wordsOf(element)).to.contain('没收到？60 秒后可以重新获取。');
      expect(isBlocked(element, 'resend') && isBlocked(element, 'voice')).to.equal(true);
      await press(element, 'resend');
      const provider = element.closest('gig-provider');
      if (!provider) throw new Error('no provider');
      provider.now = () => new Date(pageTime.getTime() + 41_000);
      await type(element, 'code', '12');
      await shows(element, '没收到？19 秒后可以重新获取。');
      provider.now = () => new Date(pageTime.getTime() + 60_000);
      timers.pass(1_000);
      await shows(element, '没收到？看看是不是被手机拦截了，也可以重新获取。');
      expect(isBlocked(element, 'resend')).to.equal(false);
    } finally {
      timers.restore();
    }
    expect(await codesTo('13800138050')).to.have.length(1);
    // The service's own clock has not moved: it has the last word on when.
    await press(element, 'resend');
    await shows(element, '刚要过一次验证码。');
    expect(fieldOf(element, 'phone').value).to.equal('138 0013 8050');
    expect(fieldOf(element, 'code').value).to.equal('12');
  });

  it('takes a minute where the clock of the phone is hours off', async () => {
    const element = await mountSignIn();
    const provider = element.closest('gig-provider');
    if (!provider) throw new Error('no provider');
    provider.now = () => new Date(pageTime.getTime() - 7 * 3_600_000);
    await askForCode(element, '13800138051');
    expect(wordsOf(element)).to.contain('60 秒后可以重新获取。');
    expect(wordsOf(element)).to.contain('5 分钟内有效');
  });

  it('does not keep another number from getting its code', async () => {
    const element = await mountSignIn();
    await askForCode(element, '13800138052');
    await type(element, 'code', '123456');
    await type(element, 'phone', '13800138053');
    expect(has(element, '#code')).to.equal(false);
    await askForCode(element, '13800138053');
    expect(fieldOf(element, 'code').value, 'the code of the other number').to.equal('');
    expect(await codesTo('13800138053')).to.have.length(1);
    await type(element, 'phone', '13800138052');
    expect(textOf(inside(element, '[part=submit]'))).to.equal('获取验证码');
  });
});

describe('<gig-sign-in> when the code cannot be sent', () => {
  it('after a lost answer takes the code that came all the same', async () => {
    const element = await mountSignIn(undefined, faulty('sendCode', lost()));
    await askForCode(element, '13800138060');
    expect(alertOf(element)).to.contain(
      '没收到回音，验证码也许已经发出了。 收到了就填上；没收到，就重新获取。',
    );
    await press(element, 'resend');
    await shows(element, '刚要过一次验证码。');
    expect(wordsOf(element)).to.contain('60 秒后可以重新获取。');
    await tryCode(element, await codeTo('13800138060'));
    await shows(element, '138****8060');
  });

  it('says that there is no network when the phone knows it, and keeps what was typed', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const element = await mountSignIn(undefined, faulty('sendCode', offline()));
      await askForCodeInVain(element, '13800138061');
      await eventually(() => {
        expect(alertOf(element)).to.contain('没连上网。 看看手机信号，再试一次。 填的都还在。');
      });
      expect(has(element, '#code')).to.equal(false);
      expect(fieldOf(element, 'phone').value).to.equal('138 0013 8061');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  for (const [what, fault, words] of [
    ['when codes were asked for too often', rateLimited(2_341), '要验证码的次数太多了。 等 40 分钟再要。'],
    [
      'when the gateway is down',
      refused(503, { 'Retry-After': '10' }),
      '验证码没发出去，是我们这边出了故障。 过 10 秒再试。 填的都还在。',
    ],
    ['when the fault is ours', problem(500, 'internal'), '打电话时报这个编号：5B0C 1DFG'],
    ['whatever stands between', refused(502), '没办成，是我们这边出了错。'],
  ] as const) {
    it(`says what to do ${what}, in plain words`, async () => {
      const element = await mountSignIn(undefined, faulty('sendCode', fault));
      await askForCodeInVain(element, '13800138062');
      await eventually(() => {
        expect(alertOf(element)).to.contain(words);
        expect(alertOf(element)).to.contain('登录不上就打 12333。');
      });
      expect(alertOf(element)).to.not.match(/50\d|error|undefined|null|系统繁忙/i);
      expect(fieldOf(element, 'phone').value).to.equal('138 0013 8062');
    });
  }

  it('tells the page which error it was, without bubbling', async () => {
    const element = await mountSignIn(undefined, faulty('sendCode', problem(500, 'internal')));
    const heard: GigErrorEvent[] = [];
    const bubbled: Event[] = [];
    element.addEventListener('gig-error', (event) => heard.push(event));
    document.addEventListener('gig-error', (event) => bubbled.push(event), { once: true });
    await askForCodeInVain(element, '13800138063');
    await eventually(() => {
      expect(heard.map(({ code, requestId }) => [code, requestId])).to.deep.equal([
        ['internal', 'req_01K9ZV6Q3M8T4R2N7X5B0C1DFG'],
      ]);
    });
    expect(bubbled).to.deep.equal([]);
  });

  it('says after eight seconds that the network is slow, and lets people stop waiting', async () => {
    const timers = takeTimers();
    const { fault, release } = held();
    const element = await mountSignIn(undefined, faulty('sendCode', fault));
    await type(element, 'phone', '13800138064');
    await press(element, 'submit');
    timers.pass(7_999);
    await element.updateComplete;
    expect(has(element, '[part=cancel]')).to.equal(false);
    timers.pass(1);
    timers.restore();
    await shows(element, '网络有点慢，还在等。');
    await press(element, 'cancel');
    await eventually(() => {
      expect(isBlocked(element, 'submit')).to.equal(false);
    });
    expect(fieldOf(element, 'phone').value).to.equal('138 0013 8064');
    expect(has(element, '#code'), 'the code may be on its way').to.equal(true);
    release();
  });
});

describe('<gig-sign-in> when signing in fails', () => {
  for (const [what, fault, words] of [
    ['without a network', offline(), '没连上网。 看看手机信号，再试一次。 填的都还在。'],
    ['after too many tries', rateLimited(540), '试的次数太多了。 等 9 分钟再试。 填的都还在。'],
    ['when the fault is ours', problem(500, 'internal'), '没办成，是我们这边出了错。'],
  ] as const) {
    it(`says what to do ${what}, loses nothing, and goes on with the next try`, async () => {
      const element = await mountSignIn(undefined, faulty('signIn', fault));
      const phone = `1380013807${what.length % 10}`;
      await askForCode(element, phone);
      const code = await codeTo(phone);
      await tryCode(element, code);
      await eventually(() => {
        expect(alertOf(element)).to.contain(words);
      });
      expect(fieldOf(element, 'code').value).to.equal(code);
      await press(element, 'submit');
      await shows(element, `138****80${phone.slice(-2)}`);
    });
  }

  it('gives its request up when it is taken out of the page, and reports no error', async () => {
    const { fault, release } = held();
    const element = await mountSignIn(undefined, faulty('signIn', fault));
    const errors: Event[] = [];
    element.addEventListener('gig-error', (event) => errors.push(event));
    await askForCode(element, '13800138080');
    await tryCode(element, await codeTo('13800138080'));
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await eventually(() => {
      expect(isBlocked(element, 'submit')).to.equal(false);
    });
    expect(fieldOf(element, 'phone').value).to.equal('138 0013 8080');
    expect(errors).to.deep.equal([]);
    release();
  });
});
