import type { Exchange } from '../exchange.ts';
import { problemFault, statusFault } from '../judge.ts';
import { mistakesIn, unknownText } from '../mistakes.ts';
import { firstBroken, result, unknownParameter, unknownParameterFault, type Rules } from '../subject.ts';

/** A site key opens public reads, in the address or as a header; nothing else does. */
export const siteKeys: Rules = async function* ({ backend, read, ask }) {
  const header = await ask({}, { site: null, headers: { 'Site-Key': backend.site } });
  yield result('site-key header', header, statusFault(header, read.row.status));
  const missing = await ask({}, { site: null });
  yield result('site-key missing', missing, problemFault(missing, { status: 401, code: 'site_key_missing' }));
  const unknown = await ask({}, { site: 'pk_unknown_to_everybody' });
  yield result('site-key unknown', unknown, problemFault(unknown, { status: 401, code: 'site_key_unknown' }));
};

/** What the contract does not allow is refused, field by field, and never read as something else. */
export const parameters: Rules = async function* ({ read, samples, params, ask }) {
  for (const parameter of read.parameters) {
    const { name } = parameter;
    const good = params[name] ?? samples.validTexts(parameter)[0] ?? '';
    for (const { fault, texts } of mistakesIn(read, parameter, good)) {
      const expected = { status: 400, code: 'invalid_request', field: fault };
      const exchanges: Exchange[] = [];
      for (const text of texts) exchanges.push(await ask({ [name]: text }));
      const rule = `parameter ${fault.pointer.slice(1)} ${fault.code}`;
      yield firstBroken(rule, exchanges, (exchange) => problemFault(exchange, expected));
    }
  }
  const exchange = await ask(unknownParameter);
  yield result('parameter unknown_field', exchange, problemFault(exchange, unknownParameterFault));
};

/**
 * What does not exist is 404. A region that nobody knows is a wrong parameter instead: answered with an empty list it
 * would look like a place without work.
 */
export const unknownIds: Rules = async function* ({ read, samples, params, ask }) {
  for (const parameter of read.parameters) {
    const { name, type } = parameter;
    const isRegion = type === 'RegionCode';
    const good = params[name] ?? samples.validTexts(parameter)[0];
    if (good === undefined || (parameter.in !== 'path' && !isRegion)) continue;
    const text = unknownText(read, parameter, good);
    if (text === undefined) continue;
    const exchange = await ask({ [name]: text });
    const region = {
      status: 400,
      code: 'invalid_request',
      field: { pointer: `/${name}`, code: 'region_unknown' },
    };
    const expected = isRegion ? region : { status: 404, code: 'not_found' };
    yield result(`unknown ${name}`, exchange, problemFault(exchange, expected));
  }
};

/** What belongs to a person is shown to nobody else. */
export const persons: Rules = async function* ({ answered, ask }) {
  const expected = { status: 401, code: 'unauthenticated' };
  yield result('person missing', answered, problemFault(answered, expected));
  const unknown = await ask({}, { headers: { Authorization: 'Bearer conformance-unknown-token' } });
  yield result('person unknown', unknown, problemFault(unknown, expected));
};
