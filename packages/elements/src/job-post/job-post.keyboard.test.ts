import { expect, html } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import {
  adOf,
  has,
  mountForDemo,
  mountPost,
  press,
  register,
  shows,
  signInTo,
  valueOf,
  wordsOf,
} from '../../test/job-post.ts';
import { namesIn, onesOf, tabThrough } from '../../test/keyboard.ts';
import { needs } from '../../test/needs.ts';
import { eventually } from '../../test/page.ts';
import type { GigJobPost } from './job-post.ts';

before(() => setViewport({ width: 800, height: 800 }));

const focused = (post: GigJobPost): string => post.shadowRoot?.activeElement?.id ?? '';
const focuses = (post: GigJobPost, id: string): Promise<void> =>
  eventually(() => {
    expect(focused(post)).to.equal(id);
  });

async function openForm(phone: string): Promise<GigJobPost> {
  const post = await mountPost(undefined, html`<gig-job-post region="150404"></gig-job-post>`);
  await register(post, phone);
  await shows(post, '还没有发过');
  await press(post, '发一条招工信息');
  await focuses(post, 'form-heading');
  return post;
}

/** Presses Tab until the focus stands there; a date has a stop for each of its parts. */
async function tabTo(post: GigJobPost, id: string): Promise<void> {
  for (let time = 0; focused(post) !== id; time++) {
    if (time > 30) throw new Error(`the focus does not come to ${id}, it is at ${focused(post)}`);
    await sendKeys({ press: 'Tab' });
  }
}

describe('<gig-job-post> by the keyboard alone', () => {
  it('goes through the form in the order in which it is read', async () => {
    const post = await openForm('13800138801');
    const stops = await tabThrough(post, 32);
    expect(stops.slice(0, stops.indexOf('交给驿站审核') + 1)).to.deep.equal([
      '回到我发的',
      'title',
      'headcount',
      'payYuan',
      'payPer',
      'settlement',
      'day',
      'days',
      'starts',
      'ends',
      'address',
      '用我现在的位置',
      'content',
      'contactPhone',
      '更多（可以不填）',
      '先存着',
      '交给驿站审核',
    ]);
  });

  it('goes to the first faulty field, then hands in, and on to what came of it', async () => {
    const post = await openForm('13800138802');
    await tabTo(post, 'title');
    await sendKeys({ type: '搬运工 · 仓库卸货' });
    await sendKeys({ press: 'Enter' });
    await focuses(post, 'headcount');
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Enter' });
    await focuses(post, 'payYuan');
    await sendKeys({ type: '220' });
    await tabTo(post, 'address');
    await sendKeys({ type: '振兴街 12 号' });
    await tabTo(post, 'content');
    await sendKeys({ type: '卸货、码垛' });
    await tabTo(post, 'contactPhone');
    await sendKeys({ type: '13800138802' });
    await sendKeys({ press: 'Enter' });
    await shows(post, '交上去了，等驿站审核');
    await eventually(() => {
      expect(post.shadowRoot?.activeElement?.textContent).to.contain('交上去了');
    });
  });

  it('goes to the first faulty field of the registration', async () => {
    const post = await mountPost(undefined, html`<gig-job-post region="150404"></gig-job-post>`);
    await signInTo(post, '13800138803');
    await eventually(() => expect(has(post, '#name')).to.equal(true));
    await press(post, '登记');
    await focuses(post, 'name');
    await sendKeys({ type: '示例女士家' });
    await sendKeys({ press: 'Enter' });
    await focuses(post, 'idNumber');
    expect(valueOf(post, 'name')).to.equal('示例女士家');
  });

  it('opens the question of an ad with the focus in it, and goes back to the ad when it is dropped', async () => {
    const post = await mountForDemo();
    await press(post, '延长', '枸杞采摘工');
    await focuses(post, 'until');
    await press(post, '算了', '枸杞采摘工');
    expect(wordsOf(post)).to.not.contain('招到几点');
    await eventually(() => {
      expect(post.shadowRoot?.activeElement?.textContent?.trim()).to.equal('延长');
    });
  });

  it('stays with the ad whose button goes away with what it did', async () => {
    const post = await mountForDemo();
    const ofTheAd = () => {
      const ad = post.shadowRoot?.activeElement?.closest('[part=ad]');
      expect(ad?.querySelector('[part=title]')?.textContent).to.equal('枸杞装筐工');
    };
    await eventually(() => adOf(post, '枸杞装筐工'));
    adOf(post, '枸杞装筐工').querySelector<HTMLElement>('[name=close]')?.focus();
    await sendKeys({ press: 'Enter' });
    await shows(post, '想再招，点“重新开招”');
    await eventually(ofTheAd);
    await press(post, '重新开招', '枸杞装筐工');
    await focuses(post, 'until');
    await sendKeys({ press: 'Enter' });
    await shows(post, '又在招了');
    await eventually(ofTheAd);
  });
});

describe('<gig-job-post> to a screen reader', () => {
  before(needs('accessibility tree'));

  it('has a Chinese name for everything that can be pressed or filled in', async () => {
    await openForm('13800138804');
    const nodes = namesIn(await a11ySnapshot({}));
    const named = onesOf(nodes, ['button', 'textbox', 'combobox', 'Date', 'InputTime', 'DisclosureTriangle']);
    expect(named.length).to.be.greaterThan(12);
    // The button in a date is the browser's own, and speaks its language.
    for (const { role, name } of named)
      if (!name.startsWith('Show ')) expect(name, role).to.match(/\p{Script=Han}/u);
    expect(named.map(({ name }) => name)).to.include.members([
      '招什么工，干什么活',
      '要几个人',
      '工钱（元）',
      '怎么算',
      '什么时候结',
      '哪天开工',
      '几点开工',
      '几点收工',
      '在哪儿干活',
      '具体干什么',
      '打哪个电话',
    ]);
    expect(onesOf(nodes, ['heading']).map(({ name }) => name)).to.include.members(['我要招人', '招工信息']);
  });
});

describe('<gig-job-post> to a screen reader that goes from button to button', () => {
  it('says of every button of an ad which ad it is about', async () => {
    const post = await mountForDemo();
    await shows(post, '枸杞采摘工');
    const buttons = [...(post.shadowRoot?.querySelectorAll('[part=ad] [part=actions] button') ?? [])];
    expect(buttons.length).to.be.greaterThan(5);
    for (const button of buttons) {
      const title = post.shadowRoot?.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(title?.textContent).to.match(/\p{Script=Han}/u);
      expect(button.closest('[part=ad]')?.contains(title ?? null)).to.equal(true);
    }
    await expect(post).to.be.accessible();
  });
});
