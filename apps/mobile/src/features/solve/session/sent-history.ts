import { type HistoryEntry, maxHistoryEntries, maxHistoryLength } from '@solacore/contract';
import type { Message } from '@/local-db/records';

const maxEntryLength = 8000;

/**
 * The conversation before `words`, masked, as the server takes it: only turns that went through,
 * the oldest dropped first where there are too many.
 */
export function sentHistory(
  messages: Message[],
  words: Message,
  mask: (text: string) => string,
): HistoryEntry[] {
  const before = messages.slice(
    0,
    messages.findIndex((message) => message.id === words.id),
  );
  // A step that is asked for anew begins anew: what was said in it before is not its turns.
  const isOpening = ({ step, isOpening }: Message) => isOpening && step === words.step;
  const opening = isOpening(words) ? before.length : before.findLastIndex(isOpening);
  const entries = before
    .filter(({ step }, index) => step !== words.step || index >= opening)
    .filter(isTold)
    // Masking looks at each of them: only at those that go.
    .slice(-maxHistoryEntries)
    .map(({ role, masked, step }) => ({
      role,
      content: mask(masked).slice(0, maxEntryLength),
      step,
    }));
  const kept: HistoryEntry[] = [];
  let length = 0;
  for (const entry of entries.reverse()) {
    length += entry.content.length;
    if (length > maxHistoryLength) break;
    kept.unshift(entry);
  }
  return kept;
}

/** Whether a message can be in a history. */
export function isTold({ status, masked }: Message): boolean {
  return (status === 'sent' || status === 'stopped') && masked !== '';
}
