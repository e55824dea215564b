import { create } from 'zustand';
import type { LocalDb, WaitingWords } from '@/local-db';

/** What waits for a connection, as the screens show it. */
export const useWaitingStore = create<{ waiting: WaitingWords[] }>(() => ({ waiting: [] }));

/** Reads anew what waits; a store that does not answer changes nothing. */
export async function countWaiting(db: LocalDb): Promise<number> {
  try {
    const waiting = await db.listWaiting();
    const before = useWaitingStore.getState().waiting;
    // Most changes of a conversation leave it as it is: nothing is drawn again for them.
    if (waiting.length + before.length > 0) useWaitingStore.setState({ waiting });
  } catch {
    // What was read last stands.
  }
  return useWaitingStore.getState().waiting.length;
}
