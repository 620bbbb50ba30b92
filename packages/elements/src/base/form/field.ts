import { html, type TemplateResult } from 'lit';

/** One question of a form, in the order in which it is read. */
export interface Field {
  /** Of the control; unique within the element. */
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  /** What is wrong and what to do; nothing when it is right. */
  readonly error?: string | undefined;
}

/**
 * Label, hint, control and what is wrong with it. The control carries the field's id, `aria-describedby` with
 * `<id>-hint <id>-error`, and `aria-invalid`; both texts are always mounted, so that a change of them is heard.
 */
export const renderField = (
  { id, label, hint, error }: Field,
  control: TemplateResult,
): TemplateResult => html`
  <div class="field" part="field">
    <label for=${id} part="label">${label}</label>
    <p class="hint" id="${id}-hint" part="hint">${hint}</p>
    ${control}
    <p class="error" id="${id}-error" part="error" aria-live="polite">${error}</p>
  </div>
`;

/** After a refusal the person goes on where it was refused; a screen reader then reads why. */
export function focusFirstInvalid(root: ParentNode): void {
  root.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
