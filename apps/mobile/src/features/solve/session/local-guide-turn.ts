import type { Message } from '@/local-db/records';
import { localGuide } from './local-guide.ts';
import { readReply } from './read-reply.ts';
import { type Following, turnRequest } from './send-words.ts';
import type { Session } from './session-deps.ts';

/** The reply to `words` by the guide on this device, read as one of the server's is. */
export async function answerHere(
  session: Session,
  words: Message,
  { stream, keeper, onSent }: Following,
): Promise<void> {
  onSent();
  const { guidePaceMs, language } = session.deps;
  const events = localGuide(turnRequest(session, words), {
    signal: stream.signal,
    paceMs: guidePaceMs,
    language: language(),
  });
  await readReply(session, events, keeper);
}
