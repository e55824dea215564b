import type { LocalDb } from '@/local-db/records';
import { conversationId } from './session-kit';

/** Keeps `count` messages of the one conversation, the person's and the answers to them in turn. */
export async function keepMessages(
  db: LocalDb,
  count: number,
  textOf = (at: number) => `Said ${at}.`,
): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await db.saveMessage({
      id: `kept-${at}`,
      conversationId,
      role: at % 2 === 0 ? 'user' : 'assistant',
      content: textOf(at),
      masked: textOf(at),
      step: 'receive',
      status: 'sent',
      isOpening: false,
      provider: at % 2 === 0 ? null : 'anthropic',
      createdAt: new Date(Date.UTC(2026, 10, 20, 9, 0, at)).toISOString(),
    });
  }
}
