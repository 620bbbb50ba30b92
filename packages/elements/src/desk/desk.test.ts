import { expect, html } from '@open-wc/testing';
import { offline, withFaults } from '@yizhan/sdk/faults';
import { choose, chosen, inside, key, mount, mountForClerk, press, waiting, write } from '../../test/desk.ts';
import { eventually, textOf } from '../../test/page.ts';

describe('<gig-desk> sign-in', () => {
  it('is asked for first', async () => {
    sessionStorage.clear();
    const desk = await mount(html`<gig-desk></gig-desk>`);
    await eventually(() => {
      expect(textOf(inside(desk, 'gig-sign-in').shadowRoot?.querySelector('h2'))).to.equal('工作人员登录');
    });
  });
});

describe('<gig-desk> review', () => {
  it('DXH-11: lists what waits, with the words marked that the rules stumble over', async () => {
    const desk = await mountForClerk();
    await eventually(() => {
      expect(waiting(desk)).to.include('枸杞晾晒工');
    });
    await choose(desk, '枸杞晾晒工');
    await eventually(() => {
      expect(chosen(desk)).to.equal('枸杞晾晒工');
      expect(desk.shadowRoot?.querySelectorAll('.chosen mark').length).to.be.greaterThan(0);
    });
  });

  it('goes down and up by J and K, and leaves letters alone where somebody writes', async () => {
    const desk = await mountForClerk();
    await eventually(() => {
      expect(waiting(desk).length).to.be.greaterThan(2);
    });
    const [first, second] = waiting(desk);
    expect(chosen(desk)).to.equal(first);
    key(desk, 'j');
    await desk.updateComplete;
    expect(chosen(desk)).to.equal(second);
    key(desk, 'k');
    await desk.updateComplete;
    expect(chosen(desk)).to.equal(first);
    const writing = new KeyboardEvent('keydown', {
      key: 'j',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    inside(desk, '#reason').dispatchEvent(writing);
    await desk.updateComplete;
    expect(writing.defaultPrevented).to.equal(false);
    expect(chosen(desk)).to.equal(first);
  });

  it('wants a reason before an ad goes back, and then takes it out of the queue', async () => {
    const desk = await mountForClerk();
    await choose(desk, '枸杞装车工');
    await eventually(() => press(desk, '退回，让他改'));
    await eventually(() => {
      expect(textOf(inside(desk, '#reason-error'))).to.contain('写明原因');
    });
    write(desk, 'reason', '写清楚几点装车');
    press(desk, '退回，让他改');
    await eventually(() => {
      expect(waiting(desk)).to.not.include('枸杞装车工');
    });
  });

  it('keeps what was written when the network is lost', async () => {
    const send = withFaults(fetch, ({ url, method }) =>
      method === 'POST' && url.includes('/reviews') ? offline() : undefined,
    );
    const desk = await mountForClerk('review', send);
    await choose(desk, '枸杞晾晒工');
    await eventually(() => write(desk, 'reason', '工钱写清楚'));
    press(desk, '退回，让他改');
    await eventually(() => {
      expect(textOf(inside(desk, '.chosen [role=alert]'))).to.contain('没连上网');
    });
    expect(inside<HTMLTextAreaElement>(desk, '#reason').value).to.equal('工钱写清楚');
  });
});

describe('<gig-desk> employers', () => {
  it('CF-25: asks what was looked at, and records the check', async () => {
    const desk = await mountForClerk('employers', undefined, '150400');
    const name = await eventually(() => chosen(desk));
    press(desk, '记下核验');
    await eventually(() => {
      expect(textOf(inside(desk, '#evidence-error'))).to.contain('至少选一样');
    });
    inside<HTMLInputElement>(desk, '[value=business_licence]').click();
    write(desk, 'note', '执照和现场一致');
    press(desk, '记下核验');
    await eventually(() => {
      expect(waiting(desk)).to.not.include(name);
    });
  });
});

describe('<gig-desk> arrivals', () => {
  it('PDS-16: shows who applied for an open job, and says so when nobody has', async () => {
    const desk = await mountForClerk('arrivals');
    await eventually(() => {
      expect(waiting(desk).length).to.be.greaterThan(0);
      expect(inside(desk, '.chosen ul').getAttribute('aria-busy')).to.equal('false');
    });
  });
});
