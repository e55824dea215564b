import type { Reading } from './reading/reading.ts';
import type { Voice } from './voice.ts';

/** What the reply says first to a message that is not an answer; empty for one that is. */
export function asideParts(reading: Reading, voice: Voice): string[] {
  const { aside } = voice.phrases;
  const { kind } = reading.current;
  if (kind === 'nature') return [voice.say('nature', aside.nature)];
  if (kind === 'advice' && reading.step !== 'options') return [voice.say('advice', aside.advice)];
  if (kind === 'unsure') return [voice.say('unsure', aside.unsure)];
  if (kind === 'skip') return [voice.say('skip', aside.skip)];
  if (kind === 'listen') return [voice.say('listen', aside.listen)];
  return [];
}
