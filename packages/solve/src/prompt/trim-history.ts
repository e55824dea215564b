import type { HistoryEntry } from '@solacore/contract';
import { asContent, withoutMarks } from './as-content.ts';
import { estimateTokens } from './estimate-tokens.ts';

export type PromptMessage = { role: 'user' | 'assistant'; content: string };

/**
 * The newest turns whole, as many as fit into `room` tokens, the last one always. Older ones are
 * dropped and the drop is said.
 */
export function trimHistory(history: HistoryEntry[], room: number): PromptMessage[] {
  const messages = history.map(toMessage);
  const starts = messages.flatMap(({ role }, at) => (role === 'user' ? [at] : []));
  const costs = messages.map(({ content }) => estimateTokens(content));
  const costFrom = (at: number) => costs.slice(at).reduce((sum, cost) => sum + cost, 0);
  if (costFrom(0) <= room) return messages;
  const first = starts.find((at) => at > 0 && costFrom(at) <= room) ?? starts.at(-1) ?? 0;
  if (first === 0) return messages;
  const marker = `[${first} earlier messages are left out here]`;
  return [{ role: 'user', content: marker }, ...messages.slice(first)];
}

function toMessage({ role, content }: HistoryEntry): PromptMessage {
  return { role, content: role === 'user' ? asContent(content) : withoutMarks(content) };
}
