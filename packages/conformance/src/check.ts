import { loadContract, type Domain, type Read } from './contract.ts';
import { createAsk, type Ask, type Exchange, type Texts } from './exchange.ts';
import type { ConformanceReport } from './report.ts';
import { answers } from './rules/answers.ts';
import { caching, head, options as optionsRules, origins } from './rules/http.ts';
import { language } from './rules/language.ts';
import { paging } from './rules/paging.ts';
import { parameters, persons, siteKeys, unknownIds } from './rules/refusals.ts';
import { createSamples, type Samples } from './samples.ts';
import type { Rules, RuleResult, Subject } from './subject.ts';

export interface ConformanceOptions {
  /** Origin of the API, for example `https://api.example.cn`; a path before `/v1` may follow it. */
  readonly baseUrl: string;
  /** Publishable key of a site, `pk_…`, that shows at least two jobs. */
  readonly site: string;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: typeof fetch | undefined;
  /** Domains to check; all of the contract unless given. */
  readonly domains?: readonly Domain[] | undefined;
  /**
   * Values for parameters by their names, `{ jobId: 'job_…' }`, as they stand in an address. For what is not named,
   * values are taken from the backend's own answers.
   */
  readonly samples?: Texts | undefined;
  /** Origin of a page that the key is registered for; without it the rules `cors own …` and `cors preflight` are left out. */
  readonly origin?: string | undefined;
}

/** What holds for every public read once it answers, then what holds for those that need a person. */
const publicRules: readonly Rules[] = [
  answers,
  siteKeys,
  parameters,
  unknownIds,
  paging,
  caching,
  head,
  optionsRules,
  origins,
  language,
];
const personRules: readonly Rules[] = [persons, optionsRules, origins, language];

/**
 * Asks a backend everything that the contract says about reads. Sends GET, HEAD and OPTIONS only, one at a time.
 *
 * @throws when the backend cannot be reached at all.
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const contract = await loadContract();
  const samples = createSamples(contract, options.samples ?? {});
  const ask = createAsk(options);
  const answered = await discover(contract.reads, samples, ask);
  const operations: { operation: string; rules: RuleResult[] }[] = [];
  for (const read of contract.reads) {
    if (options.domains && !options.domains.includes(read.domain)) continue;
    const { params: known, missing } = samples.required(read);
    if (read.isPublic && missing.length > 0 && !samples.isShown(read)) continue;
    const params = read.isPublic ? known : { ...samples.examples(read), ...known };
    const exchange = answered.get(read) ?? (read.isPublic ? undefined : await ask(read.row, params));
    const subject: Subject | undefined = exchange && {
      contract,
      samples,
      backend: options,
      read,
      params,
      answered: exchange,
      ask: (more, how) => ask(read.row, { ...params, ...more }, how),
    };
    const rules = subject ? await checkAll(subject) : [noSample(missing)];
    operations.push({ operation: read.row.id, rules });
  }
  const results = operations.flatMap(({ rules }) => rules);
  const passed = results.filter((each) => each.passed).length;
  return {
    contract: { version: contract.version, sha256: contract.sha256 },
    baseUrl: options.baseUrl,
    passed,
    failed: results.length - passed,
    operations,
  };
}

/** Reads what can be read, and from the answers learns what the rest is asked with. */
async function discover(reads: readonly Read[], samples: Samples, ask: Ask): Promise<Map<Read, Exchange>> {
  const answered = new Map<Read, Exchange>();
  for (;;) {
    const next = reads.find(
      (read) => read.isPublic && !answered.has(read) && samples.required(read).missing.length === 0,
    );
    if (!next) return answered;
    const exchange = await ask(next.row, samples.required(next).params);
    if (exchange.status === 0 && answered.size === 0) throw new Error(`no answer: ${exchange.text}`);
    if (exchange.status === next.row.status) samples.learn(next, exchange.body);
    answered.set(next, exchange);
  }
}

async function checkAll(subject: Subject): Promise<RuleResult[]> {
  const results: RuleResult[] = [];
  for (const rules of subject.read.isPublic ? publicRules : personRules)
    for await (const each of rules(subject)) results.push(each);
  return results;
}

const noSample = (missing: readonly string[]): RuleResult => ({
  rule: 'sample',
  passed: false,
  detail: `no answer held a value for ${missing.join(', ')}: fill the lists, or name one in samples`,
  requestId: null,
});
