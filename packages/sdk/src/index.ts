export {
  createClient,
  bind,
  type Bound,
  type Client,
  type Domain,
  type Method,
  type Tables,
} from './client.ts';
export { connect, type Connection } from './connection.ts';
export { isYizhanError, type ErrorKind, type FieldError, type YizhanError } from './errors.ts';
export type { Call, CallOptions, Judge, Outcome, Page, PagedCall, ResponseMeta } from './call.ts';
export { logCalls, redact, type Logger } from './log.ts';
export type { ClientEvent, ConnectOptions, Hook, HookedCall, SessionOptions } from './options.ts';
export type { Refresh, Session, Tokens } from './session.ts';
export type { TextStorage } from './storage.ts';
