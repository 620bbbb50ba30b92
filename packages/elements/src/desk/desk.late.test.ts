import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { choose, chosen, inside, mountForClerk, press, waiting, write } from '../../test/desk.ts';
import { eventually, textOf } from '../../test/page.ts';
import { inFrontOf, late, ourFault } from '../../test/problems.ts';
import type { GigDesk } from './desk.ts';

before(() => setViewport({ width: 1280, height: 800 }));

const reviews = /\/reviews$/;
const reason = (desk: GigDesk): HTMLTextAreaElement => inside(desk, '#reason');
const alertIn = (desk: GigDesk): string => textOf(inside(desk, '.chosen [role=alert]'));
const isSending = (desk: GigDesk): boolean => inside(desk, '.primary').ariaDisabled === 'true';

/** The queue with this ad chosen. */
async function ready(title: string, send?: typeof fetch): Promise<GigDesk> {
  const desk = await mountForClerk('review', send);
  await choose(desk, title);
  await eventually(() => expect(chosen(desk)).to.equal(title));
  return desk;
}

describe('<gig-desk> while an answer is on its way', () => {
  it('lets the clerk go on, and stays with the ad and the words that were gone on to', async () => {
    const { fault, arrive } = late();
    const desk = await ready('枸杞装车工', inFrontOf('POST', reviews, fault, 1));
    write(desk, 'reason', '写清楚几点装车');
    press(desk, '退回，让他改');
    await choose(desk, '工地力工');
    await eventually(() => expect(chosen(desk)).to.equal('工地力工'));
    write(desk, 'reason', '写清楚');
    reason(desk).focus();
    arrive();
    await eventually(() => expect(waiting(desk)).to.not.include('枸杞装车工'));
    await eventually(() => expect(isSending(desk)).to.equal(false));
    expect(chosen(desk)).to.equal('工地力工');
    expect(reason(desk).value).to.equal('写清楚');
    expect(desk.shadowRoot?.activeElement).to.equal(reason(desk));
  });

  it('says of a decision that failed late only where it was decided', async () => {
    const { fault, arrive } = late(ourFault);
    const desk = await ready('枸杞晾晒工', inFrontOf('POST', reviews, fault, 1));
    const failed = new Promise((resolve) => desk.addEventListener('gig-error', resolve));
    write(desk, 'reason', '写清楚几点晾晒');
    press(desk, '退回，让他改');
    await choose(desk, '工地力工');
    arrive();
    await failed;
    await eventually(() => expect(isSending(desk)).to.equal(false));
    expect(chosen(desk)).to.equal('工地力工');
    expect(alertIn(desk)).to.equal('');
    await choose(desk, '枸杞晾晒工');
    await eventually(() => expect(alertIn(desk)).to.contain('没办成'));
  });

  it('leaves the focus in the panel that was entered meanwhile', async () => {
    const { fault, arrive } = late();
    const desk = await ready('枸杞晾晒工', inFrontOf('POST', reviews, fault, 1));
    const entries = [...(desk.shadowRoot?.querySelectorAll<HTMLElement>('.entry') ?? [])];
    write(desk, 'reason', '写清楚几点晾晒');
    press(desk, '退回，让他改');
    desk.panel = 'arrivals';
    await eventually(() => expect(waiting(desk)).to.include('枸杞采摘工'));
    const [review] = entries;
    review?.focus();
    const before = textOf(review);
    arrive();
    await eventually(() => expect(textOf(review)).to.not.equal(before));
    await desk.updateComplete;
    expect(desk.shadowRoot?.activeElement).to.equal(review);
  });
});

describe('<gig-desk> with a key that is held', () => {
  it('decides once by A, however long, and goes on through the queue by J', async () => {
    const desk = await ready('工地力工');
    const others = waiting(desk).filter((title) => title !== '工地力工');
    inside(desk, '.waiting[aria-current=true]').focus();
    await sendKeys({ down: 'a' });
    await eventually(() => expect(waiting(desk)).to.deep.equal(others));
    await eventually(() => expect(isSending(desk)).to.equal(false));
    for (let time = 0; time < 5; time++) await sendKeys({ down: 'a' });
    await sendKeys({ up: 'a' });
    expect(waiting(desk)).to.deep.equal(others);
    expect(isSending(desk)).to.equal(false);
    await sendKeys({ press: 'k' });
    await sendKeys({ down: 'j' });
    await sendKeys({ down: 'j' });
    await sendKeys({ up: 'j' });
    await eventually(() => expect(chosen(desk)).to.equal(others.at(-1)));
  });
});
