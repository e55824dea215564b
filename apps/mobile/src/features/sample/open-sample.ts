import type { Language } from '@solacore/contract';
import { startConversation } from '@/local-db';
import { announceConversationsChanged } from '@/local-db/conversation-changes.ts';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state.ts';
import { keepSampleId, sampleId } from './sample-id.ts';

/** The one conversation without an account, as it was left; a new one at the first time. Rejects where the store does. */
export async function openSample(language: Language): Promise<string> {
  await openLocalDb();
  const kept = sampleId();
  if (kept && (await localDbStore.getState().db?.findConversation(kept))) return kept;
  const id = await startConversation('', language);
  keepSampleId(id);
  return id;
}

/**
 * Somebody has signed in: from now on it is a conversation of this device like any other. One in
 * which nothing was said goes.
 */
export async function adoptSample(): Promise<void> {
  const id = sampleId();
  if (!id) return;
  await openLocalDb();
  const { db } = localDbStore.getState();
  // Another tab has the store: the next start does it.
  if (!db) return;
  const isEmpty = (await db.listMessages(id)).length === 0 && !(await db.findDraft(id));
  if (isEmpty) await db.deleteConversation(id);
  keepSampleId(null);
  announceConversationsChanged();
}
