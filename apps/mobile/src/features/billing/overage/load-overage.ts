import { api } from '@/api/client.ts';
import { overageOf } from './overage-of.ts';

/** What one more conversation would cost this person; null where their plan sells none. */
export async function loadOverage() {
  const [current, usage] = await Promise.all([
    api.subscriptions.current(),
    api.subscriptions.usage(),
  ]);
  return overageOf(current, usage);
}
