import { mediaType, problemFault, statusFault } from '../judge.ts';
import type { Exchange } from '../exchange.ts';
import {
  firstBroken,
  result,
  unknownParameter,
  type RuleResult,
  type Rules,
  type Subject,
} from '../subject.ts';

const has = ({ headers }: Exchange, name: string, value: string): boolean =>
  (headers.get(name) ?? '').split(',').some((part) => part.trim().toLowerCase() === value.toLowerCase());

/** Answers say how long they hold, and are not sent twice to whoever has them. */
export const caching: Rules = async function* ({ answered, ask }) {
  const tag = answered.headers.get('ETag');
  const holds = answered.headers.has('Cache-Control') ? undefined : 'no Cache-Control';
  yield result('cache-control', answered, holds);
  const isStrong = /^"[^"]*"$/.test(tag ?? '');
  const weak = isStrong ? undefined : `ETag ${tag ?? 'missing'}, where a strong one belongs`;
  yield result('etag', answered, weak);
  if (tag === null) return;
  let known = await ask({}, { headers: { 'If-None-Match': tag } });
  const newer = known.status === 200 ? known.headers.get('ETag') : null;
  // It may have changed meanwhile; a second change at once would be a tag that never holds.
  if (newer !== null && newer !== tag) known = await ask({}, { headers: { 'If-None-Match': newer } });
  yield result('if-none-match', known, statusFault(known, 304));
  const stale = await ask({}, { headers: { 'If-None-Match': '"conformance-stale"' } });
  yield result('if-none-match stale', stale, statusFault(stale, 200));
};

/** HEAD is GET without its body. */
export const head: Rules = async function* ({ answered, ask }) {
  const exchange = await ask({}, { method: 'HEAD' });
  const differing = ['Content-Type', 'Cache-Control', 'ETag'].find(
    (name) => exchange.headers.has(name) !== answered.headers.has(name),
  );
  const fault =
    statusFault(exchange, answered.status) ??
    (mediaType(exchange) !== mediaType(answered) ? 'another media type than GET' : undefined);
  yield result('head', exchange, fault ?? (differing && `${differing} differs from GET`));
};

/** OPTIONS says what is possible, to everybody: a browser's preflight carries no key. */
export const options: Rules = async function* ({ ask }) {
  const exchange = await ask({}, { method: 'OPTIONS', site: null });
  const isFine = exchange.status === 200 || exchange.status === 204;
  const fault = has(exchange, 'Allow', 'GET') ? undefined : 'no Allow with GET';
  yield result('options', exchange, isFine ? fault : statusFault(exchange, 204));
};

const foreignOrigin = 'https://conformance.invalid';

/** No page reads what its site's key does not open, and no cache gives one page the answer to another. */
export const origins: Rules = async function* (subject) {
  const { read, backend, answered, ask } = subject;
  const foreign = await ask({}, { headers: { Origin: foreignOrigin } });
  yield firstBroken('vary origin', [answered, foreign], (exchange) =>
    has(exchange, 'Vary', 'Origin') || has(exchange, 'Vary', '*') ? undefined : 'no Vary: Origin',
  );
  const allowed = foreign.headers.get('Access-Control-Allow-Origin');
  const isOpen =
    (allowed === '*' || allowed === foreignOrigin) &&
    has(foreign, 'Access-Control-Allow-Credentials', 'true');
  yield result('cors credentials', foreign, isOpen ? `credentials for any origin (${allowed})` : undefined);
  if (read.isPublic) {
    const expected = { status: 403, code: 'site_origin_refused' };
    yield result('cors foreign', foreign, problemFault(foreign, expected));
  }
  if (backend.origin !== undefined) yield* ownOrigin(subject, backend.origin);
};

/** What a registered page needs of its browser: to read answers and refusals alike, and to send more than plain reads. */
async function* ownOrigin({ read, ask }: Subject, origin: string): AsyncGenerator<RuleResult> {
  const notReadable = (exchange: Exchange): string | undefined => {
    const allowed = exchange.headers.get('Access-Control-Allow-Origin');
    return allowed === origin || allowed === '*'
      ? undefined
      : `Access-Control-Allow-Origin ${allowed ?? 'missing'}`;
  };
  const own = await ask({}, { headers: { Origin: origin } });
  yield result('cors own', own, statusFault(own, read.isPublic ? 200 : 401) ?? notReadable(own));
  const refused = await ask(unknownParameter, { headers: { Origin: origin } });
  yield result('cors own refusal', refused, notReadable(refused));
  const asked = ['Authorization', 'Site-Key'];
  const preflight = await ask(
    {},
    {
      method: 'OPTIONS',
      site: null,
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': asked.join(',').toLowerCase(),
      },
    },
  );
  const missing = asked.find((name) => !has(preflight, 'Access-Control-Allow-Headers', name));
  yield result(
    'cors preflight',
    preflight,
    notReadable(preflight) ?? (missing && `does not allow the header ${missing}`),
  );
}
