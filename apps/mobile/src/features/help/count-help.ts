import { api } from '@/api/client.ts';
import { useHelpRegion } from './use-help-region.ts';

const timeLimitMs = 8000;
const elsewhere = 'ZZ';

/**
 * Tells the server that the device showed help: the region and nothing else; a session gets its
 * unit back. Nothing waits for it, and without a connection it is dropped.
 */
export function countHelpShown(serverSessionId: string | null): void {
  const chosen = useHelpRegion.getState().region;
  const region = chosen === 'XX' ? elsewhere : chosen;
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), timeLimitMs);
  const counted = serverSessionId
    ? api.referrals.helpShown(serverSessionId, region, stop.signal)
    : api.referrals.count(region, stop.signal);
  counted.catch(() => undefined).finally(() => clearTimeout(late));
}
