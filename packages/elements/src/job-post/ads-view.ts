import { html, nothing, type TemplateResult } from 'lit';
import { describeFailure } from '../base/failure.ts';
import { formatMoment, formatPay, formatSpan } from '../base/format.ts';
import { fill } from '../base/strings.ts';
import type { AdActs, Act } from './ad-acts.ts';
import type { Applicants } from './applicants.ts';
import { renderFailure, renderWaiting } from './failure-view.ts';
import type { JobPostStrings } from './strings.ts';
import type { Ad, PostView } from './view.ts';

export interface AdsContext {
  readonly view: PostView;
  readonly acts: AdActs | undefined;
  readonly applicants: Applicants | undefined;
  readonly onAct: (act: Act, ad: Ad) => void;
  readonly onApplicants: (ad: Ad) => void;
}

/** The ads of an employer: how each stands, what is to be done about it, and what can be done. */
export function renderAds(context: AdsContext): TemplateResult {
  const { view } = context;
  const { ads } = view;
  const text = view.text();
  if (ads.phase === 'failed') {
    const failure = describeFailure(ads.error, text);
    const onRetry = (): void => void ads.retry();
    return html`<div role="alert">
      ${renderFailure(failure, { text, hotline: view.hotline(), onRetry })}
    </div>`;
  }
  if (ads.phase !== 'ready') return renderSkeletons(view);
  if (ads.items.length === 0) return html`<p class="empty" part="empty">${text.noAds}</p>`;
  return html`
    <h3 id="ads-heading">${text.ads}</h3>
    <ul class="ads" part="ads" role="list" aria-labelledby="ads-heading" aria-busy=${ads.isBusy}>
      ${ads.items.map((ad) => html`<li class="ad" part="ad">${renderAd(ad, context)}</li>`)}
    </ul>
    ${
      ads.hasMore
        ? html`<button part="more" aria-disabled=${ads.isBusy} @click=${() => void showMore(view)}>
            ${ads.error === undefined ? text.more : text.moreFailed}
          </button>`
        : nothing
    }
  `;
}

const renderSkeletons = (view: PostView): TemplateResult => html`
  ${renderWaiting(view, view.text().loading)}
  <ul class="ads" role="list" aria-busy="true">
    ${[1, 2].map(() => html`<li class="ad"><span class="bar"></span><span class="bar"></span></li>`)}
  </ul>
`;

/** Whoever reads by keyboard goes on with the first of the new ones. */
async function showMore({ ads, element }: PostView): Promise<void> {
  const shown = ads.items.length;
  await ads.more();
  await element.updateComplete;
  const [next] = [...element.renderRoot.querySelectorAll('.ad')].slice(shown);
  next?.querySelector('button')?.focus();
}

function renderAd(ad: Ad, context: AdsContext): TemplateResult {
  const { view, applicants, acts } = context;
  const text = view.text();
  const { fields, reason } = ad;
  const { status, next } = standingOf(ad.status, text);
  return html`
    <article aria-labelledby="title-${ad.id}">
      <div class="ad-head">
        <h4 id="title-${ad.id}" part="title" lang="zh-CN">${fields.title}</h4>
        <span class="status ${ad.status}" part="status">${status}</span>
      </div>
      <p class="facts">${factsOf(ad, view)}</p>
      ${reason ? html`<p class="notice warning">${fill(text.reason, { reason })}</p>` : nothing}
      <p class="hint">${next}</p>
      ${renderNumbers(ad, text)}
      <div class="actions" part="actions">${renderActs(ad, context)}</div>
      ${acts?.render(ad) ?? nothing} ${applicants?.isOpen(ad) ? applicants.render(ad) : nothing}
    </article>
  `;
}

/** How it stands in a word, and what comes next in a sentence. */
function standingOf(
  status: string,
  text: JobPostStrings,
): { readonly status: string; readonly next: string } {
  const standings: Readonly<Record<string, readonly [string, string]>> = {
    draft: [text.statusDraft, text.nextDraft],
    submitted: [text.statusSubmitted, text.nextSubmitted],
    returned: [text.statusReturned, text.nextReturned],
    published: [text.statusPublished, text.nextPublished],
    filled: [text.statusFilled, text.nextEnded],
    expired: [text.statusExpired, text.nextEnded],
    closed: [text.statusClosed, text.nextEnded],
    taken_down: [text.statusTakenDown, text.nextTakenDown],
  };
  const [word, next] = standings[status] ?? [text.statusOther, ''];
  return { status: word, next };
}

/** Pay and hours, as far as they are known. */
function factsOf({ fields }: Ad, view: PostView): string {
  const text = view.text();
  const now = view.now().toISOString();
  const { pay, startsAt, endsAt, validUntil } = fields;
  const { amount, unit } = pay ? formatPay(pay, text) : { amount: '', unit: '' };
  const facts = [
    amount && `${amount}\u00a0${unit}`,
    startsAt && endsAt && formatSpan(startsAt, endsAt, now, text),
    validUntil && fill(text.validUntil, { moment: formatMoment(validUntil, now, text) }),
  ];
  return facts.filter(Boolean).join(text.comma);
}

function renderNumbers({ status, fields, counts, findings }: Ad, text: JobPostStrings): TemplateResult {
  const { headcount = 0 } = fields;
  const { needed, applied, waitlisted, confirmed, arrived } = counts;
  const isBefore = status === 'draft' || status === 'submitted' || status === 'returned';
  const numbers = isBefore
    ? [findings.length > 0 && fill(text.findings, { count: findings.length })]
    : [
        fill(text.needed, { headcount, needed }),
        applied > 0 && fill(text.applied, { count: applied }),
        waitlisted > 0 && fill(text.waitlisted, { count: waitlisted }),
        confirmed + arrived > 0 && fill(text.confirmed, { confirmed, arrived }),
      ];
  return html`<p class="numbers" part="numbers">${numbers.filter(Boolean).join(text.comma)}</p>`;
}

/** By status: what can be done, the next thing first. */
const actsOf: Readonly<Record<string, readonly (Act | 'edit' | 'applicants')[]>> = {
  draft: ['edit', 'copy'],
  submitted: ['edit', 'copy'],
  returned: ['edit', 'copy'],
  published: ['applicants', 'edit', 'extend', 'fill', 'close', 'copy'],
  filled: ['applicants', 'reopen', 'copy'],
  expired: ['applicants', 'reopen', 'copy'],
  closed: ['applicants', 'reopen', 'copy'],
  taken_down: ['copy'],
};

function renderActs(ad: Ad, { view, acts, applicants, onAct, onApplicants }: AdsContext): TemplateResult[] {
  const text = view.text();
  const isBusy = acts?.isBusy(ad) ?? false;
  return (actsOf[ad.status] ?? []).map((act, index) => {
    const isOpen = act === 'applicants' && (applicants?.isOpen(ad) ?? false);
    const words =
      act === 'applicants'
        ? isOpen
          ? text.hideApplicants
          : text.applicants
        : act === 'edit'
          ? ad.status === 'draft'
            ? text.continue
            : text.change
          : text[act];
    const run = (): void => {
      if (act === 'edit') view.edit(ad);
      else if (act === 'applicants') onApplicants(ad);
      else onAct(act, ad);
    };
    return html`<button
      name=${act}
      class=${index === 0 ? '' : 'quiet'}
      aria-disabled=${isBusy}
      aria-expanded=${act === 'applicants' ? isOpen : nothing}
      aria-describedby="title-${ad.id}"
      @click=${run}
    >
      ${words}
    </button>`;
  });
}
