import { hasCue } from './cues.ts';
import { isOrderToMachine } from './order-to-machine.ts';
import { countWords } from './word-count.ts';

export type MessageKind =
  | 'answer'
  | 'agreement'
  | 'unsure'
  | 'skip'
  | 'listen'
  | 'nature'
  | 'advice'
  | 'question'
  | 'wordless'
  | 'unheard';

const letterPattern = /[a-z\u00c0-\u024f\u3400-\u9fff\uf900-\ufaff\d]/i;

/** What a message does in the conversation. Long messages are answers, whatever else they hold. */
export function messageKind(text: string): MessageKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'unheard';
  if (!letterPattern.test(trimmed)) return 'wordless';
  if (isOrderToMachine(trimmed)) return 'nature';
  if (hasCue(trimmed, 'agreement')) return 'agreement';
  const words = countWords(trimmed);
  if (words <= 14 && hasCue(trimmed, 'nature')) return 'nature';
  if (words <= 12 && hasCue(trimmed, 'listen')) return 'listen';
  if (words <= 8 && hasCue(trimmed, 'skip')) return 'skip';
  if (words <= 10 && hasCue(trimmed, 'advice')) return 'advice';
  if (words <= 7 && hasCue(trimmed, 'unsure')) return 'unsure';
  if (words <= 14 && hasCue(trimmed, 'question')) return 'question';
  return 'answer';
}
