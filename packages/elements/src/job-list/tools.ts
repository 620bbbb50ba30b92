import { html, render, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { adopt } from '../base/adopt.ts';
import { fill } from '../base/strings.ts';
import { sheetStyles } from './filter-sheet.styles.ts';
import type { ListView } from './later-parts.ts';
import { printStyles } from './print.styles.ts';
import { toolTexts } from './tools.strings.ts';
import { wordsOf } from './words.ts';

/** Prints the list, sends it, or shows it to another phone. Answers with what to say about it, if anything. */
export async function use(tool: 'print' | 'share' | 'qr', view: ListView): Promise<string> {
  if (tool === 'share') return share(view);
  if (tool === 'print') printList(view);
  else showCode(view);
  return '';
}

/** The phone's own way to send things; where it has none, the address is copied. */
async function share({ list, locale }: ListView): Promise<string> {
  const title = headingOf(list);
  const url = location.href;
  if ('share' in navigator) {
    // Whoever closes the phone's own sheet has changed their mind, which is no failure.
    await navigator.share({ title, url }).catch(() => undefined);
    return '';
  }
  const isCopied = await copy(url);
  const text = toolTexts[locale()];
  return isCopied ? text.copied : fill(text.copyThis, { url });
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Plain-HTTP pages have no clipboard.
    return false;
  }
}

/** For somebody who stands beside: their phone reads the address from this screen. */
function showCode({ list, locale }: ListView): void {
  adopt(list.renderRoot, sheetStyles);
  const dialog = document.createElement('dialog');
  dialog.part.add('sheet');
  dialog.addEventListener('close', () => dialog.remove());
  dialog.setAttribute('aria-label', toolTexts[locale()].qr);
  render(
    html`
      <form method="dialog" class="qr">
        ${renderCode(location.href, toolTexts[locale()].qr)}
        <p>${toolTexts[locale()].qrHint}</p>
        <button>${toolTexts[locale()].close}</button>
      </form>
    `,
    dialog,
  );
  list.renderRoot.querySelector('.base')?.append(dialog);
  dialog.showModal();
}

function renderCode(words: string, label: string): TemplateResult {
  const { size, data } = encode(words, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <path d=${path} fill="#000" />
  </svg>`;
}

/**
 * For people without a phone: the shown jobs on paper, in large type, with the address as a code. A frame of its own,
 * so that nothing of the page around the list is printed.
 */
function printList({ list, pages, text, locale, now, hotline }: ListView): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const { contentWindow: paper, contentDocument } = frame;
  if (!paper || !contentDocument) return frame.remove();
  const sheet = new (paper as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(printStyles);
  contentDocument.adoptedStyleSheets = [sheet];
  contentDocument.documentElement.lang = locale();
  contentDocument.title = headingOf(list);
  const row = {
    text: text(),
    locale: locale(),
    now: now().toISOString(),
    href: '',
    onSelect: () => undefined,
  };
  const phone = hotline();
  render(
    html`
      <header>
        <div>
          <h1>${headingOf(list)}</h1>
          <p>
            ${fill(toolTexts[locale()].printedOn, { day: now().toLocaleDateString(locale(), { timeZone: 'Asia/Shanghai' }) })}
          </p>
          ${phone ? html`<p>${fill(text().call, { hotline: phone })}</p>` : ''}
        </div>
        ${renderCode(location.href, toolTexts[locale()].qr)}
      </header>
      ${pages.items.map((job) => {
        const words = wordsOf(job, row);
        return html`
          <article>
            <h2>${words.title}</h2>
            <p class="pay">${words.pay}</p>
            <p>${words.when}${row.text.comma}${words.needed}</p>
            <p>${words.where}</p>
            <p>${words.marks}${row.text.comma}${words.employer}</p>
          </article>
        `;
      })}
    `,
    contentDocument.body,
  );
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
}

const headingOf = (list: ListView['list']): string =>
  (list.renderRoot.querySelector('h2')?.textContent ?? document.title).trim();
