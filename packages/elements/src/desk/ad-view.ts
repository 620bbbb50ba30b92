import { html, nothing, type TemplateResult } from 'lit';
import { adSeverityLabels, employmentLabels, settlementLabels } from '@yizhan/contract/labels/jobs';
import type { Schemas } from '@yizhan/contract';
import { formatMoment, formatPay, formatSpan } from '../base/format.ts';
import { fill, type Locale } from '../base/strings.ts';
import { deskTexts } from './desk-texts.ts';
import type { DeskView } from './panel.ts';

type Ad = Schemas['ManagedJob'];
type Finding = Ad['findings'][number];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** What is wrong and what to write instead, in the catalogue's words. */
export const wordsOfFinding = (
  { advice, params = {} }: Finding,
  messages: Readonly<Record<string, string>>,
): string => fill(messages[advice] ?? advice, params);

/** An ad as the clerk judges it: every field, with the words that the rules stumble over marked where they stand. */
export function renderAd(ad: Ad, view: DeskView, messages: Readonly<Record<string, string>>): TemplateResult {
  const text = deskTexts[view.locale()];
  const { fields, findings } = ad;
  const locale = view.locale();
  const now = view.now().toISOString();
  const pay = fields.pay && formatPay(fields.pay, view.text());
  const label = (labels: Labels, value: string | undefined): string | undefined =>
    value && (labels[value]?.[locale] ?? value);
  const words = (field: string, value: string | undefined): unknown =>
    value &&
    mark(
      value,
      findings.filter((finding) => finding.field === field),
    );
  const rows: readonly (readonly [string, unknown])[] = [
    [text.employer, html`${ad.employer.name}`],
    [text.people, fields.headcount],
    [
      text.when,
      fields.startsAt && fields.endsAt && formatSpan(fields.startsAt, fields.endsAt, now, view.text()),
    ],
    [text.where, fields.place?.address],
    [text.work, words('/content', fields.content)],
    [text.conditions, words('/conditions', fields.conditions)],
    [text.agreement, label(employmentLabels, fields.employment)],
    [text.validUntil, fields.validUntil && formatMoment(fields.validUntil, now, view.text())],
    [text.source, words('/source', fields.source)],
    [text.contact, [fields.contactName, ad.contactPhone].filter(Boolean).join(' ')],
  ];
  return html`
    <h3 id="chosen" lang="zh-CN" tabindex="-1">${words('/title', fields.title)}</h3>
    ${
      pay
        ? html`<p>
            <span class="amount">${pay.amount}</span> ${pay.unit}
            ${label(settlementLabels, fields.settlement)}
          </p>`
        : nothing
    }
    <dl>
      ${rows.map(([question, answer]) =>
        answer === undefined || answer === ''
          ? nothing
          : html`<div class="fact">
              <dt>${question}</dt>
              <dd lang="zh-CN">${answer}</dd>
            </div>`,
      )}
    </dl>
    ${findings.map(
      (finding) =>
        html`<p class="notice ${finding.severity === 'refuse' ? 'danger' : 'warning'}" part="notice">
          <span
            ><strong>${label(adSeverityLabels, finding.severity)}</strong>
            ${wordsOfFinding(finding, messages)}</span
          >
        </p>`,
    )}
  `;
}

/** The value with its quoted words marked; overlapping ones are marked once. */
function mark(value: string, findings: readonly Finding[]): unknown[] {
  const parts: unknown[] = [];
  let end = 0;
  const quoted = findings.flatMap(({ start, end: stop, severity }) =>
    start === undefined || stop === undefined ? [] : [{ start, stop, severity }],
  );
  for (const { start, stop, severity } of quoted.sort((one, other) => one.start - other.start)) {
    if (start < end) continue;
    parts.push(value.slice(end, start), html`<mark class=${severity}>${value.slice(start, stop)}</mark>`);
    end = stop;
  }
  return [...parts, value.slice(end)];
}
