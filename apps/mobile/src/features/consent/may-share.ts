import { type Provider, useServiceStore } from '@/features/service/service-store.ts';
import { isCovered } from './consent-rules.ts';
import { useConsentStore } from './consent-store.ts';

/** For so long the server's word about who answers is taken as true. */
const freshForMs = 10 * 60_000;

/**
 * Whether the person has agreed to everybody who answers now. Where the server cannot say who
 * that is, nothing could be sent either: the last known list decides. Never rejects.
 */
export async function mayShare(): Promise<boolean> {
  const { record, isUnderAge } = useConsentStore.getState();
  if (record === null || isUnderAge) return false;
  return isCovered(record, await answeringNow());
}

async function answeringNow(): Promise<Provider[]> {
  const { askedAtMs, ask } = useServiceStore.getState();
  if (Date.now() - askedAtMs > freshForMs) await ask();
  return useServiceStore.getState().providers;
}
