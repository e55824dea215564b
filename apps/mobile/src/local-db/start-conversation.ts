import type { Language } from '@solacore/contract';
import { randomUUID } from 'expo-crypto';
import { announceConversationsChanged } from './conversation-changes.ts';
import { localDbStore, openLocalDb } from './local-db-state.ts';
import type { Conversation } from './records.ts';

/* Only in memory: after a reload the words are a draft again, and nothing is sent by itself. */
const waitingToBeSent = new Set<string>();

/** True once for a conversation whose draft was typed on home and is to be sent at once. */
export function takeFirstWords(id: string): boolean {
  return waitingToBeSent.delete(id);
}

/**
 * Makes an empty conversation on this device and returns its id. Words typed beforehand become
 * its draft, so that they are never lost; the session screen sends them at once.
 * Rejects where the device's store is locked or does not answer.
 */
export async function startConversation(firstWords: string, lang: Language): Promise<string> {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('The store of this device is not open');
  const conversation = newConversation(randomUUID(), lang, new Date());
  await db.saveConversation(conversation);
  if (firstWords.trim() !== '') {
    await db.saveDraft(conversation.id, firstWords);
    waitingToBeSent.add(conversation.id);
  }
  announceConversationsChanged();
  return conversation.id;
}

/** A conversation before its first word. */
export function newConversation(id: string, lang: Language, now: Date): Conversation {
  return {
    id,
    serverSessionId: null,
    title: '',
    status: 'active',
    shownStep: 'receive',
    serverStep: 'receive',
    stepComplete: false,
    state: {},
    emotion: null,
    lang,
    helpPinned: false,
    acceptedAt: null,
    endedAt: null,
    lastTurn: null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}
