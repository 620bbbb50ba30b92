import { expect, html } from '@open-wc/testing';
import {
  adOf,
  fewFields,
  fillIn,
  has,
  inside,
  mountForDemo,
  mountPost,
  press,
  register,
  shows,
  valueOf,
  wordsOf,
} from '../../test/job-post.ts';
import { aFrame, eventually, textOf } from '../../test/page.ts';
import { inFrontOf, late } from '../../test/problems.ts';
import type { GigJobPost } from './job-post.ts';

/** The form of a first ad, whose first answer comes when the test lets it. */
async function openForm(phone: string) {
  const { fault, arrive } = late();
  const send = inFrontOf('POST', /\/jobs$/, fault, 1);
  const post = await mountPost(send, html`<gig-job-post region="150404"></gig-job-post>`);
  await register(post, phone);
  await press(post, '发一条招工信息');
  return { post, arrive };
}

const isSending = (post: GigJobPost): boolean => inside(post, 'form').ariaBusy === 'true';
const titles = (post: GigJobPost): string[] =>
  [...(post.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map((title) => textOf(title));

describe('<gig-job-post> while an ad is being saved', () => {
  it('keeps what is typed meanwhile, says that the former state was saved, and saves the rest with the next try', async () => {
    const { post, arrive } = await openForm('13800138901');
    await fillIn(post, { title: '搬运工' });
    await press(post, '先存着');
    await fillIn(post, { content: '卸货、码垛', contactPhone: '13800138901' });
    arrive();
    await shows(post, '存好了');
    expect([valueOf(post, 'content'), valueOf(post, 'contactPhone')]).to.deep.equal([
      '卸货、码垛',
      '13800138901',
    ]);
    await shows(post, '填了还没存的都还在');
    await press(post, '回到我发的');
    expect(titles(post)).to.deep.equal(['搬运工']);
    await press(post, '接着填', '搬运工');
    expect(valueOf(post, 'content')).to.equal('卸货、码垛');
    await press(post, '先存着');
    await eventually(() => expect(has(post, 'form')).to.equal(false));
    await press(post, '接着填', '搬运工');
    expect(valueOf(post, 'content')).to.equal('卸货、码垛');
    expect(wordsOf(post)).to.not.contain('填了还没存的都还在');
  });

  it('leaves another ad open that was gone on to, and says nothing there about the first', async () => {
    const { fault, arrive } = late();
    const post = await mountForDemo(inFrontOf('PUT', /\/jobs\/\w+$/, fault, 1));
    await press(post, '接着填', '枸杞分拣工');
    await fillIn(post, { title: '枸杞分拣工 · 夜班' });
    await press(post, '先存着');
    await press(post, '回到我发的');
    await press(post, '发一条招工信息');
    await fillIn(post, { title: '瓦工' });
    arrive();
    await eventually(() => expect(JSON.stringify({ ...sessionStorage })).to.not.contain('夜班'));
    await aFrame();
    expect(valueOf(post, 'title')).to.equal('瓦工');
    expect(wordsOf(post)).to.not.contain('存好了');
    await press(post, '回到我发的');
    await eventually(() => expect(titles(post)).to.include('枸杞分拣工 · 夜班'));
  });

  it('shows the one that is on its way again, and does not begin a second one', async () => {
    const { post, arrive } = await openForm('13800138902');
    await fillIn(post, fewFields);
    await press(post, '交给驿站审核');
    await press(post, '回到我发的');
    await press(post, '发一条招工信息');
    expect(isSending(post)).to.equal(true);
    expect(valueOf(post, 'title')).to.equal(fewFields.title);
    arrive();
    await shows(post, '交上去了');
    expect(titles(post)).to.deep.equal([fewFields.title]);
  });

  it('says so over the ads to whom went back to them, and stays there', async () => {
    const { post, arrive } = await openForm('13800138903');
    await fillIn(post, { title: '瓦工' });
    await press(post, '先存着');
    await press(post, '回到我发的');
    arrive();
    await shows(post, '存好了');
    expect(textOf(adOf(post, '瓦工'))).to.contain('草稿');
    expect(post.shadowRoot?.activeElement?.id).to.equal('heading');
  });
});

describe('<gig-job-post> while a part is loaded', () => {
  it('opens who applied once, however often that is tapped', async () => {
    const post = await mountForDemo();
    await eventually(() => adOf(post, '枸杞采摘工'));
    const button = adOf(post, '枸杞采摘工').querySelector<HTMLElement>('[name=applicants]');
    button?.click();
    button?.click();
    await shows(post, '收起报名的人');
    expect(has(post, '[part=applicants]')).to.equal(true);
  });
});
