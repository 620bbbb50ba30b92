import { expect, html } from '@open-wc/testing';
import { identity } from '@yizhan/contract/operations/identity';
import { ContextEvent } from '@lit/context';
import { bind, connect, type Connection, type Tokens } from '@yizhan/sdk';
import { always, inTurn, offline, withFaults } from '@yizhan/sdk/faults';
import { aFrame, eventually, pageService } from '../../test/page.ts';
import {
  alertOf,
  askForCode,
  codeTo,
  faulty,
  fieldOf,
  focused,
  has,
  inside,
  mountSignIn,
  onStep,
  press,
  problem,
  shows,
  signIn,
  tryCode,
  wordsOf,
} from '../../test/sign-in.ts';
import { environmentContext, type Environment } from '../base/environment.ts';
import type { GigSignIn } from './sign-in.ts';

describe('<gig-sign-in> set up wrongly', () => {
  it('says so before anybody has typed', async () => {
    const element = await mountSignIn(html`<gig-sign-in site="pk_of_nobody_known"></gig-sign-in>`);
    await shows(element, '这里还没有接好');
    expect(has(element, 'form')).to.equal(false);
  });
});

describe('<gig-sign-in> ends', () => {
  /** What the service answers to whom, past the element. */
  async function tokensOf(): Promise<Tokens> {
    const entry = Object.entries({ ...sessionStorage }).find(([name]) => name.endsWith('refresh'));
    if (!entry) throw new Error('no session is kept');
    const service = bind(connect(await pageService()), { identity }).identity;
    return service.refresh({ refreshToken: String(entry[1]) });
  }

  it('here at a tap, and the service knows it', async () => {
    const element = await mountSignIn();
    const reasons: string[] = [];
    element.addEventListener('gig-session-end', ({ reason }) => reasons.push(reason));
    await signIn(element, '13800138090');
    const kept = { ...sessionStorage };
    inside(element, '[part=sign-out]').focus();
    await press(element, 'sign-out');
    await shows(element, '这里已经退出登录。');
    expect(reasons).to.deep.equal(['signed-out']);
    expect(Object.keys(sessionStorage).filter((name) => name.endsWith('refresh'))).to.deep.equal([]);
    expect(fieldOf(element, 'phone').value).to.equal('');
    expect(focused(element)).to.equal('heading');
    Object.assign(sessionStorage, kept);
    await tokensOf().then(
      () => expect.fail('the session goes on'),
      (error: { code: string }) => void expect(error.code).to.equal('refresh_refused'),
    );
  });

  it('here also when the service cannot be told: a device at a counter must forget', async () => {
    const element = await mountSignIn(undefined, faulty('signOut', offline()));
    await signIn(element, '13800138091');
    await press(element, 'sign-out');
    await shows(element, '这里已经退出登录。');
    expect(element.signedIn).to.equal(false);
  });

  it('everywhere only when the service has said so', async () => {
    const element = await mountSignIn(undefined, faulty('signOut', offline()));
    await signIn(element, '13800138092');
    await press(element, 'sign-out-everywhere');
    await eventually(() => {
      expect(alertOf(element)).to.contain('还没有全部退出。 看看手机信号，再试一次。');
    });
    expect(element.signedIn).to.equal(true);
    await press(element, 'sign-out-everywhere');
    await shows(element, '已经全部退出登录。');
  });

  it('with words when somebody has ended it elsewhere', async () => {
    const first = await mountSignIn();
    await signIn(first, '13800138093');
    const { accessToken } = await tokensOf();
    const elsewhere = connect(await pageService());
    elsewhere.session.start({ accessToken });
    await bind(elsewhere, { identity }).identity.signOut({ everywhere: true });
    const reasons: string[] = [];
    const again = await mountSignIn(html`<gig-sign-in></gig-sign-in>`);
    again.addEventListener('gig-session-end', ({ reason }) => reasons.push(reason));
    await shows(again, '登录已经结束，请再登录一次。');
    expect(reasons).to.deep.equal(['ended']);
    expect(has(again, 'form')).to.equal(true);
  });

  it('not when it is only unknown who it is: it says so, and asks again', async () => {
    const element = await mountSignIn(
      undefined,
      withFaults(fetch, onStep('me', inTurn(problem(500, 'internal')))),
    );
    await askForCode(element, '13800138094');
    await tryCode(element, await codeTo('13800138094'));
    await shows(element, '号码暂时没拿到。');
    expect(element.signedIn).to.equal(true);
    await press(element, 'retry');
    await shows(element, '138****8094');
  });
});

describe('<gig-sign-in> at a counter', () => {
  it('forgets one person before the next one comes', async () => {
    const element = await mountSignIn();
    await signIn(element, '13800138095');
    await press(element, 'sign-out');
    await shows(element, '这里已经退出登录。');
    await aFrame();
    expect(element.shadowRoot?.textContent).to.not.contain('8095');
    await signIn(element, '13800138096');
    expect(wordsOf(element)).to.not.contain('8095');
  });

  it('shows the number of whoever takes the session over', async () => {
    const element = await mountSignIn();
    await signIn(element, '13800138098');
    const { session } = await connectionOf(element);
    const service = bind(connect(await pageService()), { identity }).identity;
    await service.sendCode({ phone: '13800138099' });
    session.start(await service.signIn({ phone: '13800138099', code: await codeTo('13800138099') }));
    await shows(element, '138****8099');
    expect(wordsOf(element)).to.not.contain('8098');
  });

  it('never shows a session without its number for another one', async () => {
    const element = await mountSignIn(
      undefined,
      withFaults(fetch, onStep('me', always(problem(500, 'internal')))),
    );
    await askForCode(element, '13800138097');
    await tryCode(element, await codeTo('13800138097'));
    await shows(element, '号码暂时没拿到。');
    expect(has(element, '[part=phone]')).to.equal(false);
  });
});

/** The connection that the provider hands out, as another element gets it. */
async function connectionOf(element: GigSignIn): Promise<Connection> {
  const { promise, resolve } = Promise.withResolvers<Environment>();
  element.dispatchEvent(new ContextEvent(environmentContext, element, resolve, false));
  const [connection] = (await promise).connections.values();
  if (!connection) throw new Error('nobody has connected');
  return connection;
}
