import type { Act, AdActs } from './ad-acts.ts';
import { AdForm } from './ad-form.ts';
import type { Applicants } from './applicants.ts';
import { focusFirstInvalid } from '../base/form/field.ts';
import type { Tables } from '../job-tables/tables.ts';
import type { Registration } from './registration.ts';
import type { Ad, Employer, PostView } from './view.ts';

/**
 * What is opened over the ads of an employer, or instead of them: the form of one ad, the registration, what is done
 * with an ad and who applied for it. All but the form are loaded when they are first wanted.
 */
export class Parts {
  form: AdForm | undefined;
  acts: AdActs | undefined;
  applicants: Applicants | undefined;
  /** Of the employer whose ads are shown; folded or not, they keep their file. */
  tables: Tables | undefined;
  areTablesOpen = false;
  /** What came of the last thing that was done. */
  said = '';
  /** Why a part did not arrive. */
  error: unknown;

  readonly #view: PostView;
  /** Opened last; closed or not, it may be on its way. */
  #last: AdForm | undefined;
  #registration: Registration | undefined;
  #hasSignIn = false;
  #isLoading = false;
  #again: () => unknown = () => undefined;

  constructor(view: PostView) {
    this.#view = view;
  }

  /** Whether one of them waits for an answer. */
  get isWaiting(): boolean {
    const { form, acts, applicants, tables } = this;
    const isSending = form?.busy !== undefined || this.#registration?.isBusy;
    return (
      this.#isLoading || isSending || acts?.isWaiting || applicants?.isWaiting || tables?.isBusy || false
    );
  }

  /** Why nobody could be registered here. */
  get failure(): unknown {
    return this.#registration?.error;
  }

  /** The sign-in is loaded when it is shown. */
  loadSignIn(): void {
    if (this.#hasSignIn || this.#isLoading || this.error !== undefined) return;
    this.#again = () => this.loadSignIn();
    void this.#load(async () => {
      await import('../sign-in/define.ts');
      this.#hasSignIn = true;
    });
  }

  /** Undefined until it is there. */
  get registration(): Registration | undefined {
    if (!this.#registration && !this.#isLoading && this.error === undefined) {
      this.#again = () => this.registration;
      void this.#load(async () => {
        const { Registration } = await import('./registration.ts');
        this.#registration ??= new Registration(this.#view);
      });
    }
    return this.#registration;
  }

  /** Asks again for the part that did not arrive. */
  retry(): void {
    this.error = undefined;
    this.#again();
    this.#view.element.requestUpdate();
  }

  openForm(employer: Employer, ad?: Ad): void {
    const last = this.#last;
    // A second form of one that is on its way would send the same ad twice.
    const isUnderWay = last?.busy && last.employer === employer && last.ad?.id === ad?.id;
    this.said = '';
    this.form = this.#last = isUnderWay ? last : new AdForm(this.#view, employer, ad);
    void this.#focus('#form-heading');
  }

  closeForm(): void {
    this.form = undefined;
    void this.#focus(this.said ? '.said .notice' : '#heading');
  }

  async send(form: AdForm, how: 'save' | 'submit'): Promise<void> {
    const words = await form.send(how);
    // Another ad may have been opened meanwhile, or somebody else has come.
    if (form !== this.#last) return;
    this.said = words ?? '';
    if (this.form && words && !form.isRestored) return this.closeForm();
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    if (this.form) focusFirstInvalid(element.renderRoot);
  }

  async act(act: Act, ad: Ad): Promise<void> {
    this.said = '';
    this.#again = () => this.act(act, ad);
    await this.#load(async () => {
      const { AdActs } = await import('./ad-acts.ts');
      this.acts ??= new AdActs(this.#view);
    });
    await this.acts?.run(act, ad);
  }

  async toggleApplicants(ad: Ad): Promise<void> {
    // Before the part is there its button still says that it opens: a second tap wants the same as the first.
    if (this.applicants?.isOpen(ad)) return this.applicants.close();
    this.#again = () => this.toggleApplicants(ad);
    await this.#load(async () => {
      const { Applicants } = await import('./applicants.ts');
      this.applicants ??= new Applicants(this.#view);
    });
    await this.applicants?.open(ad);
  }

  async toggleTables(employerId: string): Promise<void> {
    this.areTablesOpen = !this.areTablesOpen;
    await this.#loadTables(employerId);
  }

  /** Another employer's ads are another matter. */
  leaveAds(): void {
    this.acts = this.applicants = undefined;
    this.#closeTables();
    this.#view.element.requestUpdate();
  }

  /** What the next person must not see. What was typed waits in this tab for its employer. */
  forget(): void {
    this.form = this.#last = this.#registration = this.acts = this.applicants = undefined;
    this.#closeTables();
    this.said = '';
    this.error = undefined;
  }

  async #loadTables(employerId: string): Promise<void> {
    this.#again = () => this.#loadTables(employerId);
    await this.#load(async () => {
      const { tablesOf } = await import('./tables-view.ts');
      this.tables ??= tablesOf(this.#view, employerId);
    });
  }

  #closeTables(): void {
    this.tables?.forget();
    this.tables = undefined;
    this.areTablesOpen = false;
  }

  async #load(part: () => Promise<void>): Promise<void> {
    this.#isLoading = true;
    this.error = undefined;
    try {
      await part();
    } catch (error) {
      this.error = error;
      this.#view.report(error);
    }
    this.#isLoading = false;
    this.#view.element.requestUpdate();
  }

  /** Shows it, and a screen reader reads on from there. */
  async #focus(selector: string): Promise<void> {
    const { element } = this.#view;
    element.requestUpdate();
    await element.updateComplete;
    const target = element.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }
}
