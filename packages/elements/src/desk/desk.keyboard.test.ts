import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { choose, chosen, inside, mountForClerk, press, waiting, write } from '../../test/desk.ts';
import { namesIn, onesOf, tabThrough } from '../../test/keyboard.ts';
import { needs } from '../../test/needs.ts';
import { eventually, textOf } from '../../test/page.ts';
import type { GigDesk } from './desk.ts';

before(() => setViewport({ width: 1280, height: 800 }));

const focused = (desk: GigDesk): string => {
  const active = desk.shadowRoot?.activeElement;
  return active?.id || textOf(active?.querySelector('strong') ?? active);
};

async function ready(panel?: string, region?: string): Promise<GigDesk> {
  const desk = await mountForClerk(panel, undefined, region);
  await eventually(() => expect(waiting(desk).length).to.be.greaterThan(1));
  return desk;
}

describe('<gig-desk> by the keyboard alone', () => {
  it('goes from the place over the panels and the queue to what can be decided', async () => {
    const desk = await ready();
    const stops = await tabThrough(desk, 10 + waiting(desk).length);
    expect(stops.slice(0, 6)).to.deep.equal([
      'select',
      '审核招工4',
      '核验雇主',
      '确认到岗',
      '导入导出',
      '退出登录',
    ]);
    const rows = waiting(desk);
    const queue = stops.slice(6, 6 + rows.length);
    expect(queue.every((stop, index) => stop.startsWith(rows[index] ?? '?'))).to.equal(true);
    expect(stops.slice(6 + rows.length, 9 + rows.length)).to.deep.equal(['reason', '通过', '退回，让他改']);
  });

  it('goes down by J with the focus, and to the reason by R', async () => {
    const desk = await ready();
    inside(desk, '.waiting').focus();
    await sendKeys({ press: 'j' });
    await eventually(() => expect(focused(desk)).to.equal(waiting(desk)[1]));
    expect(chosen(desk)).to.equal(waiting(desk)[1]);
    await sendKeys({ press: 'r' });
    await eventually(() => expect(focused(desk)).to.equal('reason'));
    await sendKeys({ press: 'j' });
    expect(inside<HTMLTextAreaElement>(desk, '#reason').value).to.contain('j');
  });

  it('goes down by J in Safari 16.4 too, which cannot be asked what is visible', async () => {
    const { checkVisibility } = Element.prototype;
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    try {
      const desk = await ready();
      inside(desk, '.waiting').focus();
      await sendKeys({ press: 'j' });
      await eventually(() => expect(focused(desk)).to.equal(waiting(desk)[1]));
    } finally {
      Element.prototype.checkVisibility = checkVisibility;
    }
  });

  it('goes to the reason when it is missing, and to the next row when an ad is done', async () => {
    const desk = await ready();
    await choose(desk, '枸杞装车工');
    await eventually(() => expect(chosen(desk)).to.equal('枸杞装车工'));
    const next = waiting(desk)[waiting(desk).indexOf('枸杞装车工') + 1] ?? '';
    write(desk, 'reason', '');
    press(desk, '退回，让他改');
    await eventually(() => expect(focused(desk)).to.equal('reason'));
    await sendKeys({ type: '写清楚几点装车' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(desk)).to.equal('退回，让他改');
    await sendKeys({ press: 'Enter' });
    await eventually(() => expect(waiting(desk)).to.not.include('枸杞装车工'));
    await eventually(() => expect(focused(desk)).to.equal(next));
    expect(chosen(desk)).to.equal(next);
  });

  it('leads to the first faulty field of a check', async () => {
    const desk = await ready('employers', '150400');
    press(desk, '记下核验');
    await eventually(() => {
      expect(desk.shadowRoot?.activeElement?.getAttribute('name')).to.equal('evidence');
    });
    await sendKeys({ press: ' ' });
    press(desk, '记下核验');
    await eventually(() => expect(focused(desk)).to.equal('note'));
  });
});

describe('<gig-desk> to a screen reader', () => {
  before(needs('accessibility tree'));

  it('has a Chinese name for everything that can be pressed or filled in', async () => {
    const desk = await ready();
    await choose(desk, '枸杞晾晒工');
    const nodes = namesIn(await a11ySnapshot({}));
    for (const { role, name } of onesOf(nodes, ['button', 'combobox', 'textbox']))
      expect(name, role).to.match(/\p{Script=Han}/u);
    expect(onesOf(nodes, ['textbox'])).to.deep.include({ role: 'textbox', name: '写给雇主的话' });
    expect(onesOf(nodes, ['combobox'])).to.deep.include({ role: 'combobox', name: '在哪儿办事' });
    expect(onesOf(nodes, ['heading']).map(({ name }) => name)).to.include.members([
      '驿站工作台',
      '枸杞晾晒工',
    ]);
  });

  it('names the questions of a check', async () => {
    await ready('employers', '150400');
    const nodes = namesIn(await a11ySnapshot({}));
    expect(onesOf(nodes, ['radio']).map(({ name }) => name)).to.deep.equal(['通过', '没通过']);
    expect(onesOf(nodes, ['checkbox']).map(({ name }) => name)).to.include('营业执照');
    expect(onesOf(nodes, ['textbox'])).to.deep.include({ role: 'textbox', name: '核验情况' });
  });
});
