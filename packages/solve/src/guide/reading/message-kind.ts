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
  | 'anger'
  | 'reassure'
  | 'done'
  | 'wordless'
  | 'unheard';

const letterPattern = /[a-z\u00c0-\u024f\u3400-\u9fff\uf900-\ufaff\d]/i;

/** "idk i never say anything": more follows the not knowing. */
const saysOn =
  /^(?:idk|dunno|i (?:don'?t|do not) know|no s[ée])[\s,.…]+(?:i|he|she|they|we|it|my|me|yo|nunca|siempre) \S+ \S+/i;

/** What a message does in the conversation. Long messages are answers, whatever else they hold. */
export function messageKind(text: string): MessageKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'unheard';
  if (!letterPattern.test(trimmed)) return 'wordless';
  if (isOrderToMachine(trimmed)) return 'nature';
  if (hasCue(trimmed, 'agreement')) return 'agreement';
  const words = countWords(trimmed);
  if (words <= 14 && hasCue(trimmed, 'nature')) return 'nature';
  if (words <= 14 && hasCue(trimmed, 'anger')) return 'anger';
  if (words <= 12 && hasCue(trimmed, 'listen')) return 'listen';
  if (words <= 10 && hasCue(trimmed, 'done')) return 'done';
  if (words <= 8 && hasCue(trimmed, 'skip')) return 'skip';
  if (words <= 10 && hasCue(trimmed, 'advice')) return 'advice';
  if (words <= 12 && hasCue(trimmed, 'reassure')) return 'reassure';
  if (words <= 7 && hasCue(trimmed, 'unsure') && !saysOn.test(trimmed)) return 'unsure';
  if (words <= 14 && hasCue(trimmed, 'question')) return 'question';
  return 'answer';
}

const silent = [
  'skip',
  'listen',
  'unsure',
  'advice',
  'nature',
  'anger',
  'done',
  'reassure',
] as const;

/** About the letter rather than the matter: "I don't really know how to do this". */
const preface =
  /\b(?:how to (?:do|start|say|begin) (?:this|it)|where to (?:start|begin)|just write)\b|no s[ée] (?:bien )?(?:c[óo]mo|por d[óo]nde) (?:empezar|decir|hacer)|不知道(?:怎么|从哪)(?:说|写|讲|开)/i;

/** Whether a clause tells something about the matter, rather than about the conversation. */
export function isTelling(clause: string): boolean {
  if (!letterPattern.test(clause) || hasCue(clause, 'agreement')) return false;
  if (preface.test(clause)) return false;
  return !silent.some((cue) => hasCue(clause, cue));
}
