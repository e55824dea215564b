import type { Reading } from './reading/reading.ts';
import type { Voice } from './voice.ts';

/** "Why do you ask?", "why does it matter?": about the question, and not about the matter. */
const why = /\bwhy\b|what for\b|(?:por|para) qu[ée]|为什么|为啥|干嘛/i;

/**
 * What the reply says first to a message that is not an answer; empty for one that is. A reply
 * that closes the step asks nothing more, so it does not announce an easier question.
 */
export function asideParts(reading: Reading, voice: Voice, isClosing = false): string[] {
  const { aside } = voice.phrases;
  const { kind } = reading.current;
  if (kind === 'nature' || kind === 'anger') return [voice.say(kind, aside[kind])];
  if (kind === 'reassure') {
    const pool = reading.isAskedAgain ? aside.reassureAgain : aside.reassure;
    return [voice.say('reassure', pool)];
  }
  if (isClosing && (kind === 'advice' || kind === 'unsure')) return [];
  if (kind === 'advice' && reading.step !== 'options') return [voice.say('advice', aside.advice)];
  if (kind === 'question') {
    const isWhy = why.test(reading.current.text);
    return [voice.say('question', isWhy ? aside.why : aside.question)];
  }
  if (kind === 'unsure') return [voice.say('unsure', aside.unsure)];
  if (kind === 'skip') return [voice.say('skip', aside.skip)];
  if (kind === 'listen') return [voice.say('listen', aside.listen)];
  return [];
}

/** Whether a message is about the guide or the conversation, and no answer of any sort. */
export function isAside(reading: Reading): boolean {
  return ['nature', 'anger', 'reassure', 'question'].includes(reading.current.kind);
}
