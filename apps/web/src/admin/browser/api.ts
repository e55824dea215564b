import type { Tokens } from '@solacore/client';
import { createAdminClient } from '@solacore/client/admin';
import { fingerprint } from './fingerprint.ts';

let present: Tokens | null = null;
const listeners = new Set<() => void>();

/** Calls `listener` when the server ends this login; returns the way to stop. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The console's one client: the access token in memory, the refresh token in the app's cookie. */
export const api = createAdminClient({
  baseUrl: '',
  fetch: (url, init) => fetch(url, init),
  fingerprint,
  device: { platform: 'web', name: 'Solacore Admin' },
  tokens: {
    get: async () => present,
    set: async ({ accessToken }) => {
      present = { accessToken };
    },
    clear: async () => {
      present = null;
    },
  },
  tokenDelivery: 'cookie',
  withRefreshLock: async (run) =>
    'locks' in navigator ? await navigator.locks.request('solacore-refresh', run) : run(),
  onSignedOut: () => {
    for (const listener of listeners) listener();
  },
});
