import { withFaults, type Fault } from '@yizhan/sdk/faults';
import { sentLines, serviceFetch } from './service.ts';
import { aPhone, forgetSession, lastCode } from './sign-in.ts';

/** Acts for the cooperative of the demonstration. */
const demoEmployer = '13800138002';

/** The real service with something in front of the requests whose path ends so. */
export const inFrontOfPath = (method: string, path: RegExp, fault: Fault): typeof fetch =>
  withFaults(serviceFetch, (request) =>
    request.method === method && path.test(new URL(request.url).pathname) ? fault : undefined,
  );

let isDemoEmployer = false;

/** The clock of the stories stands still, and so does the wait for a second code: the demonstration signs in once. */
export function beginAs(who: 'demo' | 'somebody'): void {
  if (who === 'demo' && isDemoEmployer) return;
  forgetSession();
  isDemoEmployer = false;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What fills in every field that has no default. */
export const fewFields = {
  title: '采摘工 · 摘枸杞',
  headcount: '60',
  payYuan: '220',
  address: '大格勒乡菊花村三社',
  content: '采摘、装筐，中午歇 1 小时',
  contactPhone: '13800138111',
};

/** Does in a story what an employer does. */
export function employerAt(canvas: HTMLElement) {
  const root = (): ShadowRoot | null | undefined => canvas.querySelector('gig-job-post')?.shadowRoot;

  async function finds<E extends Element>(find: () => E | null | undefined | false): Promise<E> {
    for (;;) {
      const found = find();
      if (found) return found;
      await frame();
    }
  }
  const sees = (selector: string): Promise<HTMLElement> =>
    finds(() => root()?.querySelector<HTMLElement>(selector));

  async function type(scope: () => ParentNode | null | undefined, values: Readonly<Record<string, string>>) {
    for (const [id, value] of Object.entries(values)) {
      const control = await finds(() => scope()?.querySelector<HTMLInputElement>(`#${id}`));
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await frame();
    }
  }
  const fillsIn = (values: Readonly<Record<string, string>>): Promise<void> => type(root, values);

  /** @param title of the ad in which the button stands. */
  async function presses(words: string, title?: string): Promise<void> {
    const button = await finds(() => {
      const ads = [...(root()?.querySelectorAll('[part=ad]') ?? [])];
      const scope = title === undefined ? root() : ads.find(({ textContent }) => textContent.includes(title));
      return [...(scope?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent.trim() === words,
      );
    });
    button.click();
    await frame();
  }

  async function signsIn(phone: string): Promise<void> {
    const within = () => root()?.querySelector('gig-sign-in')?.shadowRoot;
    const submit = async () =>
      (await finds(() => within()?.querySelector<HTMLElement>('[part=submit]'))).click();
    await type(within, { phone });
    const before = sentLines.length;
    await submit();
    await finds(() => sentLines.length > before && within()?.querySelector('[aria-busy=false] #code'));
    await type(within, { code: lastCode() });
    await submit();
    await finds(() => (root()?.querySelector('gig-sign-in') ? undefined : root()?.querySelector('h2')));
  }
  async function comesAsDemo(): Promise<void> {
    if (!isDemoEmployer) await signsIn(demoEmployer);
    isDemoEmployer = true;
    await sees('[part=ad]');
  }
  async function registers(): Promise<void> {
    const phone = aPhone();
    await signsIn(phone);
    const idNumber = idNumberOf(phone);
    await fillsIn({ name: '示例女士家', idNumber, contactName: '示例女士', contactPhone: phone });
    (await sees('[part=submit]')).click();
    await sees('[part=empty]');
  }
  async function opensForm(): Promise<void> {
    await registers();
    (await sees('[part=new]')).click();
    await sees('#title');
  }
  return { sees, fillsIn, presses, signsIn, comesAsDemo, registers, opensForm };
}

/** A number that nobody has, with its check character. */
function idNumberOf(phone: string): string {
  const body = `11010118850101${phone.slice(-3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  return `${body}${'10X98765432'.charAt(sum % 11)}`;
}
