import type { ErrorCode } from '@solacore/contract';

type FetchInit = {
  method: string;
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
  credentials: 'include' | 'omit';
};

type BodyReader = {
  read: () => Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel: () => Promise<void>;
};

export type FetchResponse = {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  text: () => Promise<string>;
  body: { getReader: () => BodyReader } | null;
};

/** The part of `fetch` that is used: the browser's, Node's and `expo/fetch` all fit. */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchResponse>;

export type Tokens = { accessToken: string; refreshToken?: string };

/** Where tokens live. In a browser only the access token, in memory: the other is in a cookie. */
export type TokenStore = {
  get: () => Promise<Tokens | null>;
  set: (tokens: Tokens) => Promise<void>;
  clear: () => Promise<void>;
};

/** What the platform knows about being connected. */
export type Connection = {
  isOnline: () => boolean;
  /** Calls back when the connection or the app itself is back; returns the way to stop. */
  onReturn: (listener: () => void) => () => void;
};

/** Why a login is over. `reason` is the contract's of LOGIN_REVOKED; `params` those of the refusal. */
export type SignedOut = {
  code: ErrorCode;
  reason: string | null;
  params: Record<string, unknown>;
};

export type ClientOptions = {
  /** Origin of the API without a slash at the end; empty means the page's own origin. */
  baseUrl: string;
  fetch: FetchLike;
  fingerprint: () => Promise<string>;
  device: { name?: string; platform: 'ios' | 'android' | 'web' };
  tokens: TokenStore;
  tokenDelivery: 'cookie' | 'body';
  /** Called once when the server says that this login is over. */
  onSignedOut: (ended: SignedOut) => void;
  /** Lets one refresh run at a time across tabs (a Web Lock); within one client it always holds. */
  withRefreshLock?: <T>(run: () => Promise<T>) => Promise<T>;
  /** Without it the connection is tried again by the clock alone. */
  connection?: Connection;
  /** Milliseconds; 15,000 and 45,000 unless told. */
  timeouts?: { requestMs?: number; streamIdleMs?: number };
  /** How a broken stream is taken up again: the pauses in turn (the last repeats), and for how long. */
  resume?: { pausesMs?: readonly number[]; forMs?: number };
};
