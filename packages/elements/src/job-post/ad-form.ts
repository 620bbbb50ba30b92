import type { Schemas } from '@yizhan/contract';
import { jobsCreate } from '@yizhan/contract/operations/jobs/create';
import { jobsGetOwn } from '@yizhan/contract/operations/jobs/getOwn';
import { jobsSubmit } from '@yizhan/contract/operations/jobs/submit';
import { jobsUpdate } from '@yizhan/contract/operations/jobs/update';
import { bind, isYizhanError, type Connection, type YizhanError } from '@yizhan/sdk';
import { prepareWrites } from '../base/form/prepare.ts';
import { fill } from '../base/strings.ts';
import { readAd, type Fallible } from './ad-read.ts';
import { newValues, textFields, valuesOf, type AdValues, type Flag, type TextField } from './ad-values.ts';
import type { Advice, AdvicePieces } from './advice.ts';
import { keep, readKept } from './kept.ts';
import { GigJobSubmitEvent } from './events.ts';
import type { Ad, Employer, PostView } from './view.ts';

const operations = {
  jobs: { create: jobsCreate, getOwn: jobsGetOwn, submit: jobsSubmit, update: jobsUpdate },
};

/** Milliseconds after the last key until advice is looked for. */
const pauseMs = 400;

/** Fields that are folded until somebody wants them, or until something in them is wrong. */
const restFields: readonly TextField[] = [
  'conditions',
  'minAge',
  'hours',
  'trade',
  'employment',
  'validDay',
  'contactName',
];

/** One ad while it is filled in. What was typed stays whatever happens, over a reload too. */
export class AdForm {
  readonly employer: Employer;
  /** As the service has it; undefined before it was saved for the first time. */
  ad: Ad | undefined;
  values: AdValues;
  /** Whether it holds what was typed and not saved: in a former visit, or while an earlier state was on its way. */
  isRestored: boolean;
  busy: 'save' | 'submit' | undefined;
  error: unknown;
  words: Readonly<Partial<Record<TextField, string>>> = {};
  pieces: AdvicePieces = {};
  /** Whether the folded fields are shown. */
  isRestOpen: boolean;
  /** What came of asking the phone where it is. */
  whereabouts: 'located' | 'notLocated' | undefined;

  readonly #view: PostView;
  #advice: Advice | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether something was typed after it was sent. */
  #isNewer = false;

  constructor(view: PostView, employer: Employer, ad?: Ad) {
    this.#view = view;
    this.employer = employer;
    this.ad = ad;
    this.values = this.#saved();
    const kept = readKept(employer.id, ad?.id);
    this.isRestored = kept !== undefined;
    this.isRestOpen = ad !== undefined;
    if (kept) this.values = { ...this.values, ...kept };
    void prepareWrites();
    this.#lookForAdvice(0);
  }

  /** Whether it is still to be handed in; otherwise its changes are saved and that is all. */
  get isDraft(): boolean {
    return !this.ad || this.ad.status === 'draft' || this.ad.status === 'returned';
  }

  type(name: TextField, typed: string): void {
    this.#change({ [name]: typed });
    if (this.words[name]) this.words = { ...this.words, [name]: undefined };
    this.#lookForAdvice(pauseMs);
  }

  check(name: Flag, isOn: boolean): void {
    this.#change({ [name]: isOn });
  }

  async locate(): Promise<void> {
    const { locate } = await import('../job-list/locate.ts');
    const [lng, lat] = (await locate()) ?? [];
    const point = lng === undefined || lat === undefined ? undefined : { lng, lat };
    this.whereabouts = point ? 'located' : 'notLocated';
    this.#change({ point: point ?? this.values.point });
  }

  forgetPoint(): void {
    this.whereabouts = undefined;
    this.#change({ point: undefined });
  }

  startOver(): void {
    keep(this.employer.id, this.ad?.id, undefined);
    this.values = this.#saved();
    this.isRestored = false;
    this.words = {};
    this.#lookForAdvice(0);
    this.#view.element.requestUpdate();
  }

  /** @returns what came of it, in words; without them the fields or `error` say why nothing did. */
  async send(how: 'save' | 'submit'): Promise<string | undefined> {
    const connection = this.#view.connection();
    if (!connection || this.busy) return undefined;
    const { input, faults, missing } = readAd(this.values, this.employer, this.#view.now(), this.ad);
    const needsAll = how === 'submit' || !this.isDraft;
    if (this.#blame(needsAll ? [...missing, ...faults] : faults)) return undefined;
    this.busy = how;
    this.#isNewer = false;
    try {
      const words = await this.#save(connection, input);
      return how === 'save' ? words : await this.#submit(connection);
    } catch (error) {
      await this.#fail(connection, error);
      return undefined;
    } finally {
      this.busy = undefined;
      this.#view.element.requestUpdate();
    }
  }

  async #save(connection: Connection, input: Schemas['JobInput']): Promise<string> {
    const { jobs } = bind(connection, operations);
    const { ad, employer } = this;
    const saved = ad
      ? await jobs.update({ jobId: ad.id, ...input }, { ifMatch: `"${ad.version}"` })
      : await jobs.create({ employerId: employer.id, ...input });
    keep(employer.id, ad?.id, undefined);
    this.#take(saved);
    const text = this.#view.text();
    if (ad?.status !== 'published') return text.saved;
    return saved.status === 'submitted' ? text.changedReview : text.changedLive;
  }

  async #submit(connection: Connection): Promise<string | undefined> {
    if (!this.ad) return undefined;
    const { id } = this.ad;
    this.#take(await bind(connection, operations).jobs.submit({ jobId: id }));
    this.#view.element.dispatchEvent(new GigJobSubmitEvent(id));
    return this.#view.text().submitted;
  }

  /** How the service has it now; what was typed since it was sent stays, and waits to be sent. */
  #take(ad: Ad): void {
    this.ad = ad;
    this.isRestored = this.#isNewer;
    if (this.#isNewer) keep(this.employer.id, ad.id, this.values);
    else this.values = { ...this.values, contactPhone: '' };
    this.#view.ads.put(ad);
  }

  async #fail(connection: Connection, error: unknown): Promise<void> {
    this.#view.report(error);
    if (isYizhanError(error)) await this.#learnFrom(connection, error);
    // Only now, for a notice that is shown earlier asks for a second try that is not heard yet.
    this.error = error;
  }

  async #learnFrom(connection: Connection, error: YizhanError): Promise<void> {
    const found = error.errors.flatMap(({ pointer, message }) => {
      const name = fieldAt(pointer);
      return name ? [[name, message] as const] : [];
    });
    if (found.length > 0) this.#mark(Object.fromEntries(found));
    // Somebody else has changed it: with the version that stands now, the next try counts.
    if (error.status === 412 && this.ad) {
      const { id } = this.ad;
      await bind(connection, operations)
        .jobs.getOwn({ jobId: id })
        .then((ad) => (this.ad = ad))
        .catch(() => undefined);
    }
  }

  /** Says at each field what it lacks. @returns whether any lacks something. */
  #blame(faults: readonly Fallible[]): boolean {
    const text = this.#view.text();
    this.#mark(Object.fromEntries(faults.map((name) => [name, text[`${name}Fault`]])));
    this.error = undefined;
    this.#view.element.requestUpdate();
    return faults.length > 0;
  }

  #mark(words: typeof this.words): void {
    this.words = words;
    this.isRestOpen ||= restFields.some((name) => words[name]);
  }

  /** How many fields still have to be mended, in words. */
  get toMend(): string {
    const count = Object.values(this.words).filter(Boolean).length;
    return count > 0 ? fill(this.#view.text().toMend, { count }) : '';
  }

  /** What stands in it before anybody types. */
  #saved(): AdValues {
    return this.ad ? valuesOf(this.ad) : newValues(this.employer, this.#view.now());
  }

  #change(values: Partial<AdValues>): void {
    this.#isNewer = true;
    this.values = { ...this.values, ...values };
    keep(this.employer.id, this.ad?.id, this.values);
    this.#view.element.requestUpdate();
  }

  /** The rules come with the first pause; without a network nothing is advised here, a clerk looks in any case. */
  #lookForAdvice(milliseconds: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#advise().catch(() => undefined);
    }, milliseconds);
  }

  async #advise(): Promise<void> {
    const connection = this.#view.connection();
    if (!connection) return;
    if (!this.#advice) {
      const { loadAdvice } = await import('./advice.ts');
      this.#advice = await loadAdvice(connection, this.employer, this.#view.locale());
    }
    const now = this.#view.now();
    const { input } = readAd(this.values, this.employer, now, this.ad);
    this.pieces = this.#advice(input, now);
    this.#view.element.requestUpdate();
  }
}

/** The field of the form at which the service finds fault. */
function fieldAt(pointer: string): TextField | undefined {
  const [, name = '', part] = pointer.split('/');
  const others: Readonly<Record<string, TextField>> = {
    pay: part === 'unit' ? 'payUnit' : 'payYuan',
    startsAt: 'starts',
    endsAt: 'ends',
    place: 'address',
    validUntil: 'validDay',
  };
  return others[name] ?? textFields.find((field) => field === name);
}
