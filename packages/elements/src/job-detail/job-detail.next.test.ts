import { expect, html } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import { withFaults } from '@yizhan/sdk/faults';
import { aJob, fill, focusIn, inside, mount, press, shown } from '../../test/job-detail.ts';
import { askService } from '../../test/job-list.ts';
import { aFrame, eventually, provide, textOf } from '../../test/page.ts';
import { changed, inFrontOf } from '../../test/problems.ts';
import { held } from '../../test/sign-in.ts';
import type { GigJobDetail } from './job-detail.ts';

const titled = (detail: GigJobDetail, title: string): Promise<void> =>
  eventually(() => {
    expect(textOf(inside(detail, '[part=title]'))).to.equal(title);
  });
const says = (detail: GigJobDetail, words: string): boolean =>
  textOf(detail.shadowRoot?.querySelector('.base')).includes(words);

async function twoJobs(): Promise<[Schemas['JobSummary'], Schemas['JobSummary']]> {
  const { items } = await askService<Schemas['JobPage']>('jobs?region=632801');
  const [first, second] = items;
  return first && second ? [first, second] : expect.fail('the demonstration data has too few jobs');
}

describe('<gig-job-detail> that goes on to another job', () => {
  it('never shows the number of the job before, however late it comes, and asks for its own', async () => {
    const [first, second] = await twoJobs();
    const { fault, release } = held();
    const foreign = changed<Schemas['JobContact']>((contact) => ({ ...contact, phone: '13900000001' }));
    const asked: string[] = [];
    const send = withFaults(fetch, ({ url }) => {
      const [, id] = /\/jobs\/(job_\w+)\/contacts$/.exec(new URL(url).pathname) ?? [];
      if (id) asked.push(id);
      return id === first.id
        ? async (request, next) => foreign(request, () => fault(request, next))
        : undefined;
    });
    const detail = await mount(first.id, send);
    await press(detail, '打电话');
    await eventually(() => {
      expect(asked).to.deep.equal([first.id]);
    });
    detail.jobId = second.id;
    await titled(detail, second.title);
    await press(detail, '打电话');
    const number = await eventually(() => inside<HTMLAnchorElement>(detail, '.contact a').href);
    expect(asked).to.deep.equal([first.id, second.id]);
    release();
    for (let frames = 0; frames < 20; frames += 1) await aFrame();
    expect(inside<HTMLAnchorElement>(detail, '.contact a').href).to.equal(number);
    expect(number)
      .to.match(/^tel:\d/)
      .and.not.equal('tel:13900000001');
  });

  it('lets nobody act on the job before while the next one is under way, nor keeps its form', async () => {
    const [first, second] = await twoJobs();
    const { fault, release } = held();
    const detail = await mount(first.id, inFrontOf('GET', new RegExp(`/${second.id}$`), fault));
    await press(detail, '我要报名');
    await fill(detail, 'applicantName', '李师傅');
    detail.jobId = second.id;
    await eventually(() => {
      expect(inside(detail, '.detail').getAttribute('aria-busy')).to.equal('true');
    });
    expect(textOf(inside(detail, '.detail > [role=status]'))).to.equal('正在打开');
    expect(detail.shadowRoot?.querySelector('button, form, [part=title]')).to.equal(null);
    release();
    await titled(detail, second.title);
    expect(detail.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('waits for it too where the job before was not found', async () => {
    const { id, title } = await aJob();
    const { fault, release } = held();
    const detail = await mount(
      'job_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
      inFrontOf('GET', new RegExp(`/${id}$`), fault),
    );
    await eventually(() => {
      expect(says(detail, '没有找到这个活')).to.equal(true);
    });
    detail.jobId = id;
    await eventually(() => {
      expect(textOf(inside(detail, '.detail > [role=status]'))).to.equal('正在打开');
    });
    release();
    await titled(detail, title);
  });

  it('begins at its top and has the focus there, when a similar one is chosen over the page', async () => {
    const { id } = await aJob();
    const detail = await mount(id, undefined, true);
    const link = await eventually(() => inside(detail, '[part=similar] a'));
    link.scrollIntoView();
    link.click();
    await eventually(() => {
      expect(detail.jobId).to.not.equal(id);
      inside(detail, '[part=facts]');
    });
    expect(inside(detail, 'dialog').scrollTop).to.equal(0);
    expect(focusIn(detail)).to.equal(inside(detail, '#heading'));
  });
});

describe('<gig-job-detail> that the page changes or moves', () => {
  it('opens over the page when that is said only after the job', async () => {
    const { id } = await aJob();
    const detail = await mount(id);
    await shown(detail);
    detail.dialog = true;
    await eventually(() => {
      expect(inside<HTMLDialogElement>(detail, 'dialog').open).to.equal(true);
    });
  });

  it('asks again where it is put, and tells of no error', async () => {
    const { id } = await aJob();
    const { fault, release } = held();
    const provider = await provide(
      html`<div></div>
        <gig-job-detail job-id=${id}></gig-job-detail>`,
      inFrontOf('GET', new RegExp(`/${id}$`), fault),
    );
    const detail = provider.querySelector('gig-job-detail') ?? expect.fail('no detail in the page');
    const errors: Event[] = [];
    detail.addEventListener('gig-error', (event) => errors.push(event));
    await eventually(() => {
      expect(says(detail, '正在打开')).to.equal(true);
    });
    const place = provider.querySelector('div');
    place?.append(detail);
    await aFrame();
    // Some pages take an element out, and put it back a while later.
    detail.remove();
    await aFrame();
    place?.append(detail);
    release();
    await shown(detail);
    expect(errors).to.deep.equal([]);
  });
});
