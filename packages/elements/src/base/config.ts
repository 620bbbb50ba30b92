import type { ConnectOptions } from '@yizhan/sdk';

/** A tag that the page's owner has set up wrongly. It is shown as "not connected", without a retry button. */
export class GigConfigError extends Error {
  override readonly name = 'GigConfigError';
  /** Attribute that needs another value. */
  readonly attribute: string;
  readonly reason: 'noProvider' | 'baseUrl' | 'site' | 'region';

  constructor(attribute: string, reason: GigConfigError['reason'], found = '') {
    super(found ? `${attribute}="${found}" cannot be used` : `${attribute} is missing`);
    this.attribute = attribute;
    this.reason = reason;
  }
}

/**
 * The options to connect with. The address may begin with `/`, as it does in `/embed/…`; without a scheme or a slash it
 * is a mistake, which a browser would take for a folder beside the page.
 *
 * @throws {GigConfigError} naming the attribute that cannot be meant so
 */
export function checkOptions(options: ConnectOptions): ConnectOptions {
  const { baseUrl, site = '' } = options;
  const url = resolve(baseUrl);
  if (!url) throw new GigConfigError('base-url', 'baseUrl', baseUrl);
  if (!site.startsWith('pk_')) throw new GigConfigError('site', 'site', site);
  return { ...options, baseUrl: url };
}

function resolve(address: string): string | undefined {
  try {
    return /^(https?:\/)?\//.test(address) ? new URL(address, document.baseURI).href : undefined;
  } catch {
    return undefined;
  }
}
