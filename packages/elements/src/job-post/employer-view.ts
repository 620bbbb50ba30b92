import { html, nothing, type TemplateResult } from 'lit';
import type { JobPostStrings } from './strings.ts';
import type { Employer } from './view.ts';

/** Who hires, to choose from where somebody acts for several, and what is missing until ads are seen. */
export function renderEmployer(
  { id, name, verified, verifiedUntil }: Employer,
  employers: readonly Employer[],
  text: JobPostStrings,
  onChoose: (id: string) => void,
): TemplateResult {
  const choice = html`
    <label for="employer">${text.employer}</label>
    <select
      id="employer"
      part="input"
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onChoose(currentTarget.value);
      }}
    >
      ${employers.map(
        (one) => html`<option value=${one.id} .selected=${one.id === id} lang="zh-CN">${one.name}</option>`,
      )}
    </select>
  `;
  return html`
    <div class="employer" part="employer">
      ${employers.length > 1 ? choice : html`<p lang="zh-CN"><strong>${name}</strong></p>`}
      ${verified ? nothing : html`<p class="hint">${verifiedUntil ? text.unverifiedAgain : text.unverified}</p>`}
    </div>
  `;
}
