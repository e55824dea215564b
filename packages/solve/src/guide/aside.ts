import type { Reading } from './reading/reading.ts';
import type { Voice } from './voice.ts';

/**
 * What the reply says first to a message that is not an answer; empty for one that is. A reply
 * that closes the step asks nothing more, so it does not announce an easier question.
 */
export function asideParts(reading: Reading, voice: Voice, isClosing = false): string[] {
  const { aside } = voice.phrases;
  const { kind } = reading.current;
  if (kind === 'nature') return [voice.say('nature', aside.nature)];
  if (isClosing && (kind === 'advice' || kind === 'unsure')) return [];
  if (kind === 'advice' && reading.step !== 'options') return [voice.say('advice', aside.advice)];
  if (kind === 'question') return [voice.say('question', aside.question)];
  if (kind === 'unsure') return [voice.say('unsure', aside.unsure)];
  if (kind === 'skip') return [voice.say('skip', aside.skip)];
  if (kind === 'listen') return [voice.say('listen', aside.listen)];
  return [];
}
