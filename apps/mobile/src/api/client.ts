import { createClient, type FetchLike, type SignedOut } from '@solacore/client';
import { fetch } from 'expo/fetch';
import { apiAddress } from '@/platform/api-address';
import { connection } from '@/platform/connection';
import { deviceName, devicePlatform } from '@/platform/device';
import { fingerprint } from '@/platform/fingerprint.ts';
import { withRefreshLock } from '@/platform/refresh-lock';
import { tokenDelivery, tokens } from '@/platform/tokens';

type SignedOutListener = (ended: SignedOut) => void;

const listeners = new Set<SignedOutListener>();

/** Calls `listener` when the server ends this login; returns the way to stop. */
export function onSignedOut(listener: SignedOutListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const fetchFromApi: FetchLike = (url, init) => fetch(url, init);

/** The one client of the API in this app. */
export const api = createClient({
  baseUrl: apiAddress(),
  fetch: fetchFromApi,
  fingerprint,
  device: { name: deviceName(), platform: devicePlatform },
  tokens,
  tokenDelivery,
  withRefreshLock,
  connection,
  onSignedOut: (ended) => {
    for (const listener of listeners) listener(ended);
  },
});
