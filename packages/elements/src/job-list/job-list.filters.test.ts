import { expect, html } from '@open-wc/testing';
import type { Schemas } from '@yizhan/contract';
import { withFaults, type Choice } from '@yizhan/sdk/faults';
import {
  askService,
  chip,
  inside,
  listed,
  mountList,
  rowsOf,
  says,
  shows,
  statusOf,
  titlesOf,
} from '../../test/job-list.ts';
import { openLate } from '../../test/late.ts';
import { needs } from '../../test/needs.ts';
import { eventually, textOf } from '../../test/page.ts';
import { inFrontOf, late } from '../../test/problems.ts';
import type { GigJobList } from './job-list.ts';

type Page = Schemas['JobPage'];

const sheetOf = (list: GigJobList): Promise<HTMLDialogElement> =>
  eventually(() => {
    const dialog = inside<HTMLDialogElement>(list, 'dialog');
    expect(dialog.open).to.equal(true);
    return dialog;
  });

const option = (dialog: HTMLElement, name: string, value: string): HTMLInputElement => {
  const found = dialog.querySelector<HTMLInputElement>(`input[name=${name}][value="${value}"]`);
  if (!found) throw new Error(`the sheet does not ask for ${name} ${value}`);
  return found;
};

describe('<gig-job-list> filters', () => {
  it('by one tap on a chip, and without it by another', async () => {
    const list = await mountList();
    await listed(list);
    chip(list, '日结').click();
    await shows(list, 'settlement=daily');
    expect(list.filters).to.equal('settlement=daily');
    expect(chip(list, '日结').getAttribute('aria-pressed')).to.equal('true');
    chip(list, '日结').click();
    await shows(list, '');
    expect(chip(list, '日结').getAttribute('aria-pressed')).to.equal('false');
  });

  it('has chips for 今天 and 明天 of which one holds', async () => {
    const list = await mountList();
    await listed(list);
    chip(list, '今天').click();
    await list.updateComplete;
    chip(list, '明天').click();
    await shows(list, 'starts=tomorrow');
    expect(list.filters).to.equal('starts=tomorrow');
  });

  it('by five chips in one row of a phone, whose page has margins of 16 px', async () => {
    const list = await mountList();
    list.style.inlineSize = '328px';
    await listed(list);
    const chips = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=chip]') ?? [])];
    expect(chips.length).to.equal(5);
    expect(new Set(chips.map(({ offsetTop }) => offsetTop)).size).to.equal(1);
  });

  it('as the tag says', async () => {
    const list = await mountList(html`<gig-job-list filters=${'transport=true&payPer=day'}></gig-job-list>`);
    await shows(list, 'transport=true&payPer=day');
    await eventually(() => void chip(list, '包接送'));
  });

  it('by a sheet that says how many jobs each choice leaves, and changes the list when its button is pressed', async () => {
    const list = await mountList(html`<gig-job-list region="150400"></gig-job-list>`);
    await listed(list);
    const before = titlesOf(list);
    chip(list, '筛选').click();
    const dialog = await sheetOf(list);
    option(dialog, 'settlement', 'daily').click();
    const { total } = await askService<Schemas['JobFacets']>('job-facets?region=150400&settlement=daily');
    await eventually(() => {
      expect(textOf(dialog.querySelector('.primary'))).to.equal(`看这 ${total} 个活`);
    });
    expect(titlesOf(list)).to.deep.equal(before);
    dialog.querySelector<HTMLElement>('.primary')?.click();
    await shows(list, 'region=150400&settlement=daily');
    expect(dialog.open).to.equal(false);
  });

  it('by pay, in yuan as people say it, and shows it as a chip that a tap takes out', async () => {
    const list = await mountList();
    await listed(list);
    chip(list, '筛选').click();
    const dialog = await sheetOf(list);
    const least = dialog.querySelector<HTMLInputElement>('input[name=payMin]');
    if (!least) throw new Error('nothing asks for the least pay');
    least.value = '２００';
    dialog.querySelector<HTMLElement>('.primary')?.click();
    await shows(list, 'payPer=day&payMinFen=20000');
    await eventually(() => chip(list, '按天，200 元以上').click());
    await shows(list, '');
    expect(list.filters).to.equal('');
  });

  it('asks for the counts once when the sheet is opened', async () => {
    let asked = 0;
    const count: Choice = ({ url }) => {
      if (url.includes('/job-facets')) asked++;
      return undefined;
    };
    const list = await mountList(undefined, withFaults(fetch, count));
    await listed(list);
    chip(list, '筛选').click();
    const dialog = await sheetOf(list);
    await eventually(() => {
      expect(textOf(dialog.querySelector('.primary'))).to.match(/\d/);
    });
    expect(asked).to.equal(1);
  });

  it('forgets in the sheet what was cleared, though no counts have come, and does not clear what is being typed', async () => {
    const { fault, arrive } = late();
    const list = await mountList(undefined, inFrontOf('GET', /\/job-facets$/, fault));
    await listed(list);
    chip(list, '筛选').click();
    const dialog = await sheetOf(list);
    const [today, any] = [option(dialog, 'starts', 'today'), option(dialog, 'starts', '')];
    const least = dialog.querySelector<HTMLInputElement>('input[name=payMin]');
    if (!least) throw new Error('nothing asks for the least pay');
    const type = (words: string): void => {
      least.value = words;
      least.dispatchEvent(new Event('input', { bubbles: true }));
    };
    today.click();
    type('300');
    dialog.querySelector<HTMLElement>('.sheet-foot button[type=button]')?.click();
    expect([today.checked, any.checked, least.value]).to.deep.equal([false, true, '']);
    type('1.');
    arrive();
    await eventually(() => {
      expect(textOf(dialog.querySelector('.primary'))).to.match(/\d/);
    });
    expect(least.value).to.equal('1.');
    type('');
    dialog.querySelector<HTMLElement>('.primary')?.click();
    expect(list.filters).to.equal('');
  });

  it('brings back what is chosen when the sheet was closed without its button', async () => {
    const { fault } = late();
    const list = await mountList(
      html`<gig-job-list filters=${'hours=half_day&payPer=day&payMinFen=20000'}></gig-job-list>`,
      inFrontOf('GET', /\/job-facets$/, fault),
    );
    chip(list, '筛选').click();
    const dialog = await sheetOf(list);
    const chosen = (): unknown => Object.fromEntries(new FormData(dialog.querySelector('form') ?? undefined));
    const before = chosen();
    option(dialog, 'hours', '').click();
    option(dialog, 'starts', 'today').click();
    option(dialog, 'transport', 'true').click();
    for (const field of dialog.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'select, [name=payMin]',
    )) {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(chosen()).to.not.deep.equal(before);
    dialog.close();
    chip(list, '筛选').click();
    await sheetOf(list);
    expect(chosen()).to.deep.equal(before);
  });

  it('says what to do when nothing is left, and does it', async () => {
    const list = await mountList(
      html`<gig-job-list filters=${'payPer=day&payMinFen=9999900'}></gig-job-list>`,
    );
    await says(list, '这样挑下来，现在没有活。');
    inside(list, '.state button').click();
    await shows(list, '');
  });

  it('shows the words of the service for a filter that nobody knows', async () => {
    const list = await mountList(html`<gig-job-list filters="trade=astronaut"></gig-job-list>`);
    await says(list, 'astronaut');
    expect(rowsOf(list)).to.have.length(0);
  });
});

describe('<gig-job-list> search suggestions', () => {
  it('come from the service while somebody types', async () => {
    const list = await mountList();
    await listed(list);
    const input = inside<HTMLInputElement>(list, 'input');
    input.focus();
    input.value = '搬';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => {
      const options = [...(list.shadowRoot?.querySelectorAll('option') ?? [])].map(({ value }) => value);
      expect(options).to.include('搬运工');
    });
  });
});

describe('<gig-job-list> of which a part does not arrive', () => {
  before(needs('second try of a module'));

  it('asks again when the network is back', async () => {
    const list = await openLate('gig-job-list', 'job-list/later-parts.ts', 'deep-links');
    const status = () => textOf(list.shadowRoot?.querySelector('[role=status]'));
    await eventually(() => expect(status()).to.contain('没连上网。'));
    list.ownerDocument.defaultView?.dispatchEvent(new Event('online'));
    await eventually(() => expect(status()).to.contain('先列出 20 个'));
  });
});

describe('<gig-job-list> tools', () => {
  it('come when the page asks for them later', async () => {
    const list = await mountList();
    await listed(list);
    list.tools = true;
    await eventually(() => inside(list, '[part=tools]'));
  });
});

describe('<gig-job-list> rows of the page’s own', () => {
  it('are filled with words, never with markup', async () => {
    const list = await mountList(html`
      <gig-job-list job-href="/j/{jobId}">
        <template slot="row"><a part="own" data-job="title"></a><b data-job="pay"></b></template>
      </gig-job-list>
    `);
    await listed(list);
    const { items } = await askService<Page>('jobs');
    await eventually(() => {
      const own = [...(list.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=own]') ?? [])];
      expect(own.map(textOf)).to.deep.equal(items.map(({ title }) => title));
      expect(own[0]?.getAttribute('href')).to.equal(`/j/${items[0]?.id}`);
    });
  });
});

describe('<gig-job-list> endless', () => {
  it('asks for the next page when the end comes near', async () => {
    const list = await mountList(html`<gig-job-list endless region="150400"></gig-job-list>`);
    await listed(list);
    const { items } = await askService<Page>('jobs?region=150400&limit=100');
    await eventually(() => {
      inside(list, '[part=list]').lastElementChild?.scrollIntoView({ block: 'end' });
      expect(statusOf(list)).to.contain(`一共 ${items.length} 个`);
    });
  });

  it('leaves rows far from the window out of the page at their height, and brings them back', async () => {
    const list = await mountList(html`<gig-job-list endless></gig-job-list>`);
    await listed(list);
    const [first] = titlesOf(list);
    const groups = (): HTMLElement[] => [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.group') ?? [])];
    const height = groups()[0]?.offsetHeight;
    await eventually(() => {
      groups().at(-1)?.scrollIntoView({ block: 'end' });
      expect(groups()[0]?.children).to.have.length(0);
    });
    expect(groups()[0]?.offsetHeight).to.equal(height);
    await eventually(() => {
      window.scrollTo(0, 0);
      expect(titlesOf(list)[0]).to.equal(first);
    });
    expect(groups()[0]?.offsetHeight).to.equal(height);
  });
});
