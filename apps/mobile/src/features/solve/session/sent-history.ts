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
  const entries = before
    .filter((message) => message.status === 'sent' || message.status === 'stopped')
    .filter((message) => message.masked !== '')
    .map(({ role, masked, step }) => ({
      role,
      content: mask(masked).slice(0, maxEntryLength),
      step,
    }));
  const kept: HistoryEntry[] = [];
  let length = 0;
  for (const entry of entries.slice(-maxHistoryEntries).reverse()) {
    length += entry.content.length;
    if (length > maxHistoryLength) break;
    kept.unshift(entry);
  }
  return kept;
}
