import { ApiError, type NumberedEvent } from '@solacore/client';
import type { PostMessageRequest } from '@solacore/contract';
import type { Message } from '@/local-db/records';
import type { Session } from './session-deps.ts';

/** Keeps, before it leaves, the very body of a request; then whether the server has answered it. */
export async function noteLeaving(session: Session, words: Message, request: PostMessageRequest) {
  const { deps, masker } = session;
  const { conversationId, id: messageId } = words;
  // New placeholders of words that were hidden only now: what they stand for is kept with them.
  await deps.db.saveMaskEntries(conversationId, masker.entries());
  await deps.db.noteSent({
    conversationId,
    messageId,
    replaces: request.replaces ?? null,
    body: JSON.stringify(request),
    sentAt: deps.now().toISOString(),
  });
  let isHeard = false;
  const answered = async () => {
    if (isHeard) return;
    isHeard = true;
    // Where it cannot be kept, the reply itself shows that the words arrived.
    await deps.db.noteAnswered(messageId).catch(() => undefined);
  };
  return {
    /** The events as they come; the first of them is the answer. */
    async *hear(events: AsyncIterable<NumberedEvent>): AsyncGenerator<NumberedEvent> {
      for await (const event of events) {
        await answered();
        yield event;
      }
    },
    /** A refusal is an answer too. */
    follow: async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        if (error instanceof ApiError) await answered();
        throw error;
      }
    },
  };
}
