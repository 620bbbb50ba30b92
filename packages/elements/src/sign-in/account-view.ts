import { html, nothing, type TemplateResult } from 'lit';
import { describeFailure } from '../base/failure.ts';
import type { Account } from './account.ts';
import { renderFailure } from './failures.ts';
import type { SignInStrings } from './strings.ts';

/** Who is signed in, and the ways out. */
export function renderAccount(
  account: Account,
  text: SignInStrings,
  hotline: string | undefined,
): TemplateResult {
  const { busy, error, person } = account;
  const isUnknown = !person && error === undefined;
  return html`
    <div class="account" part="account" aria-busy=${isUnknown || busy !== undefined}>
      ${
        isUnknown
          ? html`<p class="phone"><span class="bar">&nbsp;</span></p>`
          : person?.phone
            ? html`<p class="phone" part="phone">${person.phone}</p>`
            : html`<p>${error === undefined ? nothing : text.phoneUnknown}</p>`
      }
      <p class="said" role="status">${isUnknown ? text.checking : busy ? text.signingOut : nothing}</p>
      ${renderTrouble(account, text, hotline)}
      <div class="actions">
        <button
          type="button"
          part="sign-out"
          aria-disabled=${busy !== undefined}
          @click=${() => account.signOut('here')}
        >
          ${text.signOut}
        </button>
        <button
          type="button"
          part="sign-out-everywhere"
          aria-disabled=${busy !== undefined}
          aria-describedby="everywhere-hint"
          @click=${() => account.signOut('everywhere')}
        >
          ${text.signOutEverywhere}
        </button>
      </div>
      <p class="hint" id="everywhere-hint">${text.everywhereHint}</p>
    </div>
  `;
}

function renderTrouble(account: Account, text: SignInStrings, hotline: string | undefined): TemplateResult {
  const { error, failure } = account;
  const trouble =
    failure === undefined
      ? error !== undefined && describeFailure(error, text)
      : { ...describeFailure(failure, text), lead: text.notSignedOut };
  return html`
    <div class="said" role="alert">${trouble ? renderFailure(trouble, text, hotline) : nothing}</div>
    ${
      error === undefined
        ? nothing
        : html`<button type="button" part="retry" @click=${() => account.retry()}>${text.retry}</button>`
    }
  `;
}
