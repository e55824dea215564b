export { ApiError, NetworkError, type NetworkFailure } from './api-error.ts';
export type { AppleCredentials, Credentials, GoogleCredentials, RestoreOutcome } from './auth.ts';
export { type Client, createClient } from './create-client.ts';
export { createFailureReports } from './failure-reports.ts';
export type {
  ClientOptions,
  Connection,
  FetchLike,
  FetchResponse,
  SignedOut,
  TokenStore,
  Tokens,
} from './options.ts';
export type { NewSolveSession } from './solve-sessions.ts';
export { createEventParser, type RawEvent, toSolveEvent } from './stream-events.ts';
export type { NumberedEvent, StreamOptions } from './stream-turn.ts';
