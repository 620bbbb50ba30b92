import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { connect, type Connection, type ConnectOptions } from '@yizhan/sdk';
import { checkOptions, GigConfigError } from './config.ts';
import { environmentContext, type Environment } from './environment.ts';
import { Provided } from './provided.ts';
import type { Locale } from './strings.ts';

/** Milliseconds after which an element without any provider says so on the page. */
const providerWaitMs = 5_000;

/** What an element says for itself; it wins over the provider. */
export interface OwnOptions {
  readonly baseUrl: string;
  readonly site: string;
  readonly locale: Locale;
}

/** Finds the connection that an element works with, or the mistake in its set-up. */
export class ConnectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #own: () => OwnOptions;
  readonly #provided: Provided<Environment>;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hasGivenUp = false;

  /** Undefined until a provider or own attributes tell enough. */
  options: ConnectOptions | undefined;
  connection: Connection | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, own: () => OwnOptions) {
    this.#host = host;
    this.#own = own;
    host.addController(this);
    this.#provided = new Provided(host, environmentContext);
  }

  get environment(): Environment | undefined {
    return this.#provided.value;
  }

  hostConnected(): void {
    this.#patience = setTimeout(() => {
      this.#hasGivenUp = true;
      this.#host.requestUpdate();
    }, providerWaitMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
  }

  /** @throws {GigConfigError} when the set-up cannot be meant so; there is no connection then. */
  resolve(): void {
    this.options = this.connection = undefined;
    const { baseUrl, site, locale } = this.#own();
    const provided = this.environment;
    if (!provided && !(baseUrl && site) && !this.#hasGivenUp) return;
    if (!provided && !baseUrl && !site) throw new GigConfigError('base-url', 'noProvider');
    this.options = checkOptions({
      ...provided?.options,
      baseUrl: baseUrl || (provided?.options.baseUrl ?? ''),
      site: site || provided?.options.site,
      locale,
    });
    this.connection = shared(this.options, provided?.connections ?? connections);
    clearTimeout(this.#patience);
  }
}

/** Of the elements without a provider. */
const connections = new Map<string, Connection>();

/** One connection for equal tags, so that they share requests and the person's session. */
function shared(options: ConnectOptions, known: Map<string, Connection>): Connection {
  const key = [options.baseUrl, options.site, options.locale].join(' ');
  const connection = known.get(key) ?? connect(options);
  known.set(key, connection);
  return connection;
}
