import { expect, html } from '@open-wc/testing';
import { offline } from '@yizhan/sdk/faults';
import { aJob, fill, focusIn, inside, mount, press, shown } from '../../test/job-detail.ts';
import { aFrame, eventually, provide, textOf } from '../../test/page.ts';
import { inFrontOf } from '../../test/problems.ts';
import { held, signIn } from '../../test/sign-in.ts';
import type { GigJobDetail } from './job-detail.ts';

/** The person is where the result is: it has the focus, and stands in the window. */
const isReached = (detail: GigJobDetail, selector: string): Promise<void> =>
  eventually(() => {
    const box = inside(detail, selector);
    const { top, bottom } = box.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
    expect(box.contains(focusIn(detail))).to.equal(true);
  });

const buttons = (detail: GigJobDetail): string[] =>
  [...inside(detail, '[part=actions]').querySelectorAll('button')].map((button) => textOf(button));

async function apply(detail: GigJobDetail, phone: string): Promise<void> {
  await press(detail, '我要报名');
  await fill(detail, 'applicantName', '李师傅');
  await fill(detail, 'phone', phone);
  await press(detail, '报名');
}

describe('<gig-job-detail> takes people to what comes of a tap', () => {
  it('the number, and that it cannot be had', async () => {
    const { id } = await aJob();
    const detail = await mount(id, inFrontOf('POST', /\/contacts$/, offline(), 1));
    await shown(detail);
    await press(detail, '打电话');
    await isReached(detail, '[part=notice][role=alert]');
    window.scrollTo(0, 0);
    await press(detail, '打电话');
    await isReached(detail, '.contact');
  });

  it('the maps, the report, and that the report has come', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await press(detail, '导航过去');
    await isReached(detail, '.ways');
    await press(detail, '告诉我们');
    await eventually(() => {
      expect(focusIn(detail)?.getAttribute('name')).to.equal('reason');
    });
    inside(detail, '[value=fee_charged]').click();
    await press(detail, '交给工作人员');
    await isReached(detail, '.acted [role=status]');
    expect(textOf(focusIn(detail))).to.contain('收到了');
  });

  it('the form of somebody who is signed in, which has nothing to fill in', async () => {
    const { id } = await aJob();
    const provider = await provide(
      html`<gig-sign-in></gig-sign-in><gig-job-detail job-id=${id}></gig-job-detail>`,
    );
    const element = provider.querySelector('gig-sign-in') ?? expect.fail('no sign-in in the page');
    const detail = provider.querySelector('gig-job-detail') ?? expect.fail('no detail in the page');
    await signIn(element, '13800138503');
    await shown(detail);
    await press(detail, '我要报名');
    await isReached(detail, '.apply');
  });

  it('leaves whoever is filling in the form alone when the number comes late', async () => {
    const { id } = await aJob();
    const { fault, release } = held();
    const detail = await mount(id, inFrontOf('POST', /\/contacts$/, fault));
    await press(detail, '打电话');
    await press(detail, '我要报名');
    await fill(detail, 'applicantName', '李');
    inside(detail, '#phone').focus();
    release();
    for (let frames = 0; frames < 20; frames += 1) await aFrame();
    expect(focusIn(detail)).to.equal(inside(detail, '#phone'));
    expect(inside<HTMLInputElement>(detail, '#applicantName').value).to.equal('李');
  });
});

describe('<gig-job-detail> after an application', () => {
  it('can be called, and leads back to the application', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await apply(detail, '13800138504');
    await isReached(detail, '.done');
    expect(buttons(detail)).to.deep.equal(['打电话', '看我的报名']);
    await press(detail, '打电话');
    await isReached(detail, '.contact');
    await press(detail, '看我的报名');
    await isReached(detail, '.done');
  });

  it('that was withdrawn by mistake, another one can be made with what was typed', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await apply(detail, '13800138505');
    await press(detail, '不去了，取消报名');
    await eventually(() => {
      expect(textOf(inside(detail, '.done'))).to.contain('报名取消了');
    });
    await isReached(detail, '.done');
    expect(buttons(detail)).to.deep.equal(['打电话', '我要报名']);
    await press(detail, '我要报名');
    await eventually(() => {
      expect(inside<HTMLInputElement>(detail, '#phone').value).to.equal('13800138505');
    });
    await press(detail, '报名');
    await eventually(() => {
      expect(textOf(inside(detail, '.done'))).to.contain('报上了');
    });
  });
});
