import { chooseFile } from '../../packages/elements/test/tables.ts';
import { sentLines } from './service.ts';
import { forgetSession, lastCode } from './sign-in.ts';

/** A clerk of the stations in all five places of the demonstration. */
const demoClerk = '13800138001';

let isDemoClerk = false;

/** The clock of the stories stands still, and so does the wait for a second code: the clerk signs in once. */
export function beginAsClerk(): void {
  if (!isDemoClerk) forgetSession();
}

export function beginAsNobody(): void {
  forgetSession();
  isDemoClerk = false;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Does in a story what a clerk does. */
export function clerkAt(canvas: HTMLElement) {
  const root = (): ShadowRoot | null | undefined => canvas.querySelector('gig-desk')?.shadowRoot;

  async function finds<E extends Element>(find: () => E | null | undefined | false): Promise<E> {
    for (;;) {
      const found = find();
      if (found) return found;
      await frame();
    }
  }
  const sees = (selector: string): Promise<HTMLElement> =>
    finds(() => root()?.querySelector<HTMLElement>(selector));

  async function presses(words: string): Promise<void> {
    const button = await finds(() =>
      [...(root()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(words)),
    );
    button.click();
    await frame();
  }

  async function chooses(selector: string, words: string): Promise<void> {
    const select = await finds(() => root()?.querySelector<HTMLSelectElement>(selector));
    select.value = [...select.options].find(({ text }) => text === words)?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await frame();
  }

  async function choosesFile(name: string, content: BlobPart): Promise<void> {
    chooseFile(await finds(() => root()?.querySelector<HTMLInputElement>('input[type=file]')), content, name);
  }

  async function signsIn(phone = demoClerk): Promise<void> {
    if (isDemoClerk) return;
    const within = () => root()?.querySelector('gig-sign-in')?.shadowRoot;
    const fills = async (id: string, value: string): Promise<void> => {
      const field = await finds(() => within()?.querySelector<HTMLInputElement>(`#${id}`));
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await frame();
      (await finds(() => within()?.querySelector<HTMLElement>('[part=submit]'))).click();
    };
    const before = sentLines.length;
    await fills('phone', phone);
    await finds(() => sentLines.length > before && within()?.querySelector('[aria-busy=false] #code'));
    await fills('code', lastCode());
    isDemoClerk = phone === demoClerk;
  }

  return { sees, presses, chooses, choosesFile, signsIn };
}
