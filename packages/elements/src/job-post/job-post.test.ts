import { expect, html } from '@open-wc/testing';
import { eventually, textOf } from '../../test/page.ts';
import {
  adOf,
  adviceOf,
  errorOf,
  fewFields,
  fillIn,
  has,
  household,
  idNumberOf,
  inside,
  mountForDemo,
  mountPost,
  press,
  register,
  shows,
  signInTo,
  valueOf,
  wordsOf,
} from '../../test/job-post.ts';
import type { GigJobPost } from './job-post.ts';

const chifeng = html`<gig-job-post region="150404"></gig-job-post>`;
const focused = (post: GigJobPost): string => post.shadowRoot?.activeElement?.id ?? '';

/** Signs in as somebody new, registers, and opens the form of a first ad. */
async function openForm(phone: string): Promise<GigJobPost> {
  const post = await mountPost(undefined, chifeng);
  await register(post, phone);
  await press(post, '发一条招工信息');
  return post;
}

describe('<gig-job-post> for somebody new', () => {
  it('asks to sign in, and passes the legal text of the site on', async () => {
    const post = await mountPost(
      undefined,
      html`<gig-job-post><p slot="legal">登录就是同意《隐私说明》</p></gig-job-post>`,
    );
    await shows(post, '用手机号登录');
    await eventually(() => {
      expect(inside(post, 'gig-sign-in').shadowRoot?.querySelector('form')).to.not.equal(null);
    });
    const slot = inside<HTMLSlotElement>(post, 'slot[name=legal]');
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['登录就是同意《隐私说明》']);
  });

  it('then asks once who hires, says at each field what is missing, and keeps what was typed', async () => {
    const post = await mountPost(undefined, chifeng);
    await signInTo(post, '13800138301');
    await shows(post, '先说说您是谁');
    await fillIn(post, { name: '示例女士家', idNumber: '110101188501011234' });
    await press(post, '登记');
    expect(errorOf(post, 'idNumber')).to.equal('号码不对，请对照证件一位一位再看一下');
    expect(errorOf(post, 'contactName')).to.equal('写上联系人，比如 王女士');
    expect(errorOf(post, 'contactPhone')).to.equal('手机号是 11 位数字，请再看一下');
    await eventually(() => {
      expect(focused(post)).to.equal('idNumber');
    });
    expect(valueOf(post, 'name')).to.equal('示例女士家');
    await expect(post).to.be.accessible();
  });

  it('asks for the county where neither the page nor the site says it', async () => {
    const post = await mountPost();
    await signInTo(post, '13800138302');
    await shows(post, '在哪个县、区');
    for (const [level, code] of ['150000', '150400', '150404'].entries()) {
      const select = await choiceAt(post, level);
      select.value = code;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await post.updateComplete;
    }
    await fillIn(post, { ...household, idNumber: idNumberOf('13800138302'), contactPhone: '13800138302' });
    await press(post, '登记');
    await shows(post, '发一条招工信息');
  });

  it('registers, and says that the station has still to check', async () => {
    const post = await mountPost(undefined, chifeng);
    await register(post, '13800138303');
    expect(wordsOf(post)).to.contain('示例女士家');
    expect(wordsOf(post)).to.contain('还没核验');
    await shows(post, '还没有发过');
  });
});

async function choiceAt(post: GigJobPost, level: number): Promise<HTMLSelectElement> {
  let found: HTMLSelectElement | undefined;
  await eventually(() => {
    found = [...(post.shadowRoot?.querySelectorAll('select') ?? [])][level];
    expect(found?.options.length).to.be.above(1);
  });
  if (!found) throw new Error(`no choice at level ${level}`);
  return found;
}

describe('<gig-job-post> form', () => {
  it('hands an ad in after six fields, and shows it as waiting for the station', async () => {
    const post = await openForm('13800138310');
    await eventually(() => {
      expect(focused(post)).to.equal('form-heading');
    });
    const handedIn: string[] = [];
    post.addEventListener('gig-job-submit', ({ jobId }) => handedIn.push(jobId));
    await fillIn(post, fewFields);
    await press(post, '交给驿站审核');
    await shows(post, '交上去了，等驿站审核');
    const card = textOf(adOf(post, '采摘工 · 摘枸杞'));
    expect(card).to.contain('等驿站审核');
    expect(card).to.contain('220 元/天，明天 08:00 到 17:00');
    expect(handedIn).to.have.length(1);
    expect(handedIn[0]).to.match(/^job_/);
  });

  it('says what is missing, leads to the first of it, and sends nothing', async () => {
    const post = await openForm('13800138311');
    await fillIn(post, { title: '搬运工', headcount: '很多', contactPhone: '138001380' });
    await press(post, '交给驿站审核');
    expect(errorOf(post, 'headcount')).to.equal('写清要几个人，填数字，比如 12');
    expect(errorOf(post, 'payYuan')).to.equal('写清多少钱，填数字，比如 220');
    expect(errorOf(post, 'address')).to.equal('写清在哪儿干活');
    expect(errorOf(post, 'content')).to.equal('写清干什么活');
    expect(errorOf(post, 'contactPhone')).to.equal('留一个能打通的手机号，11 位数字');
    expect(wordsOf(post)).to.contain('还差 5 处');
    await eventually(() => {
      expect(focused(post)).to.equal('headcount');
    });
    expect(valueOf(post, 'headcount')).to.equal('很多');
    await fillIn(post, { headcount: '１２ 人' });
    expect(errorOf(post, 'headcount')).to.equal('');
    await press(post, '回到我发的');
    await shows(post, '还没有发过');
  });

  it('keeps a draft with its name alone, and goes on with it', async () => {
    const post = await openForm('13800138312');
    await fillIn(post, { title: '搬运工 · 仓库卸货' });
    await press(post, '先存着');
    await shows(post, '存好了');
    await press(post, '接着填', '搬运工 · 仓库卸货');
    expect(valueOf(post, 'title')).to.equal('搬运工 · 仓库卸货');
    await fillIn(post, { ...fewFields, title: '搬运工 · 仓库卸货' });
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
    expect(post.shadowRoot?.querySelectorAll('[part=ad]')).to.have.length(1);
  });

  it('has what was typed after a reload, all but the number, until it is cleared', async () => {
    const first = await openForm('13800138313');
    await fillIn(first, { title: '瓦工', content: '砌院墙', contactPhone: '13800138313' });
    const kept = Object.entries({ ...sessionStorage }).filter(([name]) => name.startsWith('gig-job-post'));
    expect(JSON.stringify(kept)).to.not.contain('13800138313');
    first.remove();
    const again = await mountPost(undefined, chifeng);
    await press(again, '发一条招工信息');
    await shows(again, '填了还没存的都还在');
    expect([valueOf(again, 'title'), valueOf(again, 'content')]).to.deep.equal(['瓦工', '砌院墙']);
    await press(again, '清掉重新填');
    expect([valueOf(again, 'title'), valueOf(again, 'content')]).to.deep.equal(['', '']);
  });

  it('F9: advises at the field while typing, quotes the words, and stops nobody', async () => {
    const post = await openForm('13800138314');
    await fillIn(post, { ...fewFields, title: '高薪采摘工', content: '采摘，限女性，先交押金 200 元' });
    await eventually(() => {
      expect(adviceOf(post, 'title')).to.contain('改一改 “高薪”：不能用');
    });
    expect(adviceOf(post, 'content')).to.contain('男女不限');
    expect(adviceOf(post, 'content')).to.contain('这样不行');
    await expect(post).to.be.accessible();
    await fillIn(post, { title: '采摘工' });
    await eventually(() => {
      expect(adviceOf(post, 'title')).to.equal('');
    });
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
    expect(textOf(adOf(post, '采摘工'))).to.match(/有 \d 处建议改一改/);
  });

  it('asks by the piece what a piece is, and nothing when the pay is agreed on the spot', async () => {
    const post = await openForm('13800138315');
    await fillIn(post, { ...fewFields, payYuan: '0.8', payPer: 'piece' });
    await press(post, '交给驿站审核');
    expect(errorOf(post, 'payUnit')).to.equal('写清一件是什么，比如 件');
    await fillIn(post, { payUnit: '斤' });
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
    expect(textOf(adOf(post, fewFields.title))).to.contain('0.8 元/斤');
    await press(post, '发一条招工信息');
    await fillIn(post, { payPer: 'negotiable' });
    expect(has(post, '#payYuan')).to.equal(false);
  });

  it('takes an end before the beginning for the next day', async () => {
    const post = await openForm('13800138316');
    await fillIn(post, { ...fewFields, starts: '20:00', ends: '04:00' });
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
    expect(textOf(adOf(post, fewFields.title))).to.contain('明天 20:00 到次日 04:00');
  });

  it('keeps the days of an ad that lasts for several of them when something else is changed', async () => {
    const post = await openForm('13800138319');
    await fillIn(post, { ...fewFields, title: '晚上装车', starts: '20:00', ends: '04:00', days: '3 天' });
    await press(post, '先存着');
    await shows(post, '存好了');
    const span = '明天 20:00 到周日 04:00';
    expect(textOf(adOf(post, '晚上装车'))).to.contain(span);
    await press(post, '接着填', '晚上装车');
    expect(valueOf(post, 'days')).to.equal('3');
    await fillIn(post, { title: '夜里装车' });
    await press(post, '先存着');
    await shows(post, '存好了');
    expect(textOf(adOf(post, '夜里装车'))).to.contain(span);
  });

  it('opens what is folded where something in it is wrong', async () => {
    const post = await openForm('13800138317');
    await fillIn(post, { ...fewFields, validDay: '2026-10-01' });
    const rest = inside<HTMLDetailsElement>(post, 'details');
    rest.open = false;
    await press(post, '交给驿站审核');
    await eventually(() => {
      expect(rest.open).to.equal(true);
    });
    expect(errorOf(post, 'validDay')).to.equal('这个时间已经过了，重新选一下招到什么时候');
  });

  it('fits 320 px in elder mode, large text and English, and axe finds nothing', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow { inline-size: 320px } .large { --gig-font-size: 32px }');
    document.adoptedStyleSheets.push(sheet);
    const post = await openForm('13800138318');
    try {
      for (const [mode, className, lang] of [
        ['elder', 'narrow', 'zh-CN'],
        ['', 'narrow large', 'zh-CN'],
        ['', 'narrow', 'en'],
      ] as const) {
        post.mode = mode;
        post.className = className;
        post.lang = lang;
        await eventually(() => {
          expect(post.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal(lang);
        });
        const base = inside(post, '.base');
        expect([base.clientWidth, base.scrollWidth], className).to.deep.equal([320, 320]);
      }
      await expect(post).to.be.accessible();
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});

describe('<gig-job-post> own ads', () => {
  it('say how each stands, why it came back, and what to do next', async () => {
    const post = await mountForDemo();
    await shows(post, '大格勒枸杞合作社（示例）');
    await eventually(() => expect(has(post, '[part=ad]')).to.equal(true));
    expect(textOf(adOf(post, '枸杞分拣工'))).to.contain('草稿');
    expect(textOf(adOf(post, '枸杞装车工'))).to.contain('等驿站审核');
    expect(textOf(adOf(post, '高薪枸杞工'))).to.contain('原因：“高薪”改成一天多少钱');
    expect(textOf(adOf(post, '枸杞采摘工'))).to.contain('招 60 人，还需 60 人');
    expect(wordsOf(post)).to.not.contain('还没核验');
    await expect(post).to.be.accessible();
  });

  it('come back: the returned one is changed and handed in again', async () => {
    const post = await mountForDemo();
    await press(post, '修改', '高薪枸杞工');
    await fillIn(post, { title: '枸杞打包工' });
    await press(post, '交给驿站审核');
    await shows(post, '交上去了');
    expect(textOf(adOf(post, '枸杞打包工'))).to.contain('等驿站审核');
  });

  it('are extended, closed, taken up again and copied', async () => {
    const post = await mountForDemo();
    await press(post, '延长', '枸杞装筐工');
    await fillIn(post, { until: '2026-10-06' });
    await press(post, '延长到这时候');
    expect(errorOf(post, 'until')).to.equal('选一个现在之后的时间');
    await fillIn(post, { until: '2026-10-20' });
    await press(post, '延长到这时候');
    await shows(post, '延长好了');
    expect(textOf(adOf(post, '枸杞装筐工'))).to.contain('招到10 月 20 日');
    await press(post, '不招了', '枸杞装筐工');
    await shows(post, '想再招，点“重新开招”');
    await press(post, '重新开招', '枸杞装筐工');
    await fillIn(post, { headcount: '5' });
    inside(post, '.question .primary').click();
    await eventually(() => expect(textOf(adOf(post, '枸杞装筐工'))).to.contain('招 5 人，还需 5 人'));
    await press(post, '照着再发一条', '枸杞装筐工');
    await shows(post, '照着写好了一份');
    expect(valueOf(post, 'title')).to.equal('枸杞装筐工');
    expect(valueOf(post, 'day')).to.equal('');
    await press(post, '交给驿站审核');
    expect(errorOf(post, 'days')).to.equal('写清干几天，填数字，比如 3');
  });
});
