import type { Operation } from '@yizhan/contract';
import { Refusal } from '../refusal.ts';

const mediaTypes = { json: 'application/json', patch: 'application/merge-patch+json' };
const usualBytes = 65_536;

/** Reads at most as much as the operation takes, without trusting Content-Length. */
async function readBytes(request: Request, maximum: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Refusal(413, 'body_too_large', { params: { maximum } });
  if (Number(request.headers.get('Content-Length') ?? 0) > maximum) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > maximum) throw tooLarge;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'malformed_json');
  }
}

/** The fields of the body; none where the operation takes no body. */
export async function readBody(operation: Operation, request: Request): Promise<Record<string, unknown>> {
  if (!operation.body) return {};
  const expected = mediaTypes[operation.body];
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== expected) throw new Refusal(415, 'not_acceptable_body', { params: { expected } });
  const fields = parse(await readBytes(request, operation.maxBytes ?? usualBytes));
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    const fault = { pointer: '', code: 'invalid_type', params: { expected: 'object' } };
    throw new Refusal(400, 'invalid_request', { errors: [fault] });
  }
  return fields as Record<string, unknown>;
}
