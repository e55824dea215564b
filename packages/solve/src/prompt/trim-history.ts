import type { HistoryEntry } from '@solacore/contract';

/** Longest history a prompt carries, in UTF-16 code units: about 6,000 tokens of English. */
const maxLength = 20_000;
const maxLengthDeep = 32_000;

export type PromptMessage = { role: 'user' | 'assistant'; content: string };

/** Words of the person stand between these marks: content, never instructions. */
export function asContent(text: string): string {
  return `<<<\n${text.replaceAll('<<<', '< < <').replaceAll('>>>', '> > >')}\n>>>`;
}

/** The newest entries whole; older ones are dropped and the drop is said. */
export function trimHistory(history: HistoryEntry[], isDeep: boolean): PromptMessage[] {
  const limit = isDeep ? maxLengthDeep : maxLength;
  const kept: PromptMessage[] = [];
  let length = 0;
  for (const entry of history.toReversed()) {
    length += entry.content.length;
    if (length > limit) break;
    const isPerson = entry.role === 'user';
    kept.unshift({
      role: entry.role,
      content: isPerson ? asContent(entry.content) : entry.content,
    });
  }
  const dropped = history.length - kept.length;
  if (dropped === 0) return kept;
  const marker = `[${dropped} earlier messages are left out here]`;
  return [{ role: 'user', content: marker }, ...kept];
}
